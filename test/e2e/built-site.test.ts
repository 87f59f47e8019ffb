import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentPolicy } from "../../scripts/content-policy";
import { officeFolder } from "../../scripts/office-files";
import { buildSite } from "./support/build-site";

let folder: string;
beforeAll(() => {
  folder = buildSite();
}, 240_000);

const page = (name: string): string => readFileSync(join(folder, name), "utf8");
const scripts = (html: string): string[] =>
  [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((found) => found[1] ?? "");

describe("the pages built for an office without internet (OFFICE_JS=bundled)", () => {
  test("the pane loads Office.js from its own folder, and every script it names is there", () => {
    const named = scripts(page("taskpane.html"));
    expect(named).toContain("office/office.js");
    for (const script of named) expect(existsSync(join(folder, script))).toBe(true);
  });

  test("no page names another host: not in its scripts, styles or pictures, and not in its policy", () => {
    for (const name of ["taskpane.html", "page.html", "index.html"]) {
      expect(page(name)).not.toMatch(/https?:\/\//);
      expect(page(name)).toContain("default-src 'none'");
    }
  });

  test.each([
    ["taskpane.html", "taskpane"],
    ["page.html", "page"],
    ["index.html", "page"],
  ] as const)("%s carries exactly its policy, before anything that it loads", (name, kind) => {
    const html = page(name);
    const [rule = "", ...more] = html.match(/<meta [^>]*Content-Security-Policy[^>]*>/g) ?? [];
    expect(more).toEqual([]);
    expect(/content="([^"]*)"/.exec(rule)?.[1]).toBe(contentPolicy(kind, "bundled"));
    expect(html.slice(0, html.indexOf(rule))).not.toMatch(/<(?:script|link|style|img|base|iframe)/);
  });

  test("what keeps the page for working offline names no other host", () => {
    expect(page("sw.js")).not.toMatch(/https?:\/\//);
  });

  test("the copy of Office.js is the installed one, byte for byte, with Microsoft's terms beside it", () => {
    for (const name of ["office.js", "excel-web-16.00.js", "excel-win32-16.01.js"])
      expect(readFileSync(join(folder, "office", name)).equals(readFileSync(join(officeFolder(), name)))).toBe(true);
    expect(page("office/LICENSE.md")).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
  });

  test("every icon and page that the manifest names is there, all under one address", () => {
    const manifest = page("manifest.xml");
    const base = /SourceLocation DefaultValue="(https:[^"]+)\/taskpane.html"/.exec(manifest)?.[1] ?? "";
    const named = [...manifest.matchAll(/"(https:[^"]+)"/g)].map((found) => found[1] ?? "");
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((url) => !url.startsWith(`${base}/`))).toEqual([]);
    expect(named.filter((url) => !existsSync(join(folder, url.slice(base.length))))).toEqual([]);
  });
});
