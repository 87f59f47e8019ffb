import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "linkedom";
import { DEVELOPMENT_URL, manifestParts, withParts } from "../../scripts/manifest-parts";
import { RIBBON_VERBS } from "../../src/commands/ribbon-verbs";

const text = readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(text, "text/xml");

const all = (tag: string): Element[] => [...manifest.querySelectorAll(tag.replace(":", "\\:"))];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const childNames = (tag: string): string[] => [...(all(tag)[0]?.children ?? [])].map((child) => child.tagName);

/** What `office-addin-manifest` reads, in a process of its own: it loads ES modules with `require`. */
function readByMicrosoft(): Record<string, unknown> {
  const script =
    "require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((info) => console.log(JSON.stringify(info)))";
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
}

/** Width and height that a .png file says it has. */
function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("manifest of the add-in", () => {
  test("is understood by Microsoft's own manifest reader", () => {
    const info = readByMicrosoft();
    expect(info).toMatchObject({
      officeAppType: "TaskPaneApp",
      defaultLocale: "vi-VN",
      displayName: "Sổ theo dõi kế hoạch",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: `${DEVELOPMENT_URL}/taskpane.html` },
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
  });

  test("lists its parts in the order the schema prescribes", () => {
    expect(childNames("OfficeApp")).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(childNames("Resources")).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    expect(childNames("DesktopFormFactor")).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames("CustomTab").at(-1)).toBe("Label");
  });

  test("asks for ExcelApi 1.14 and the shared runtime, which Excel 2021 has", () => {
    const sets = all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.14"],
    ]);
    const runtime = all("Runtime")[0];
    expect(runtime && attribute(runtime, "lifetime")).toBe("long");
    const places = [runtime, all("FunctionFile")[0]].map((element) => element && attribute(element, "resid"));
    expect(new Set(places)).toEqual(new Set(["Pane.Url"]));
  });
});

describe("resources of the manifest", () => {
  const named = ["bt:Image", "bt:Url", "bt:String"].flatMap(all).filter((element) => element.hasAttribute("id"));
  const ids = named.map((element) => attribute(element, "id"));

  test("have ids of at most 32 letters, each used once", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("exist for every reference, and none is left unused", () => {
    const references = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !references.includes(id))).toEqual([]);
  });

  test("are at most 125 letters for labels and 250 for tips, in both languages", () => {
    const tooLong = (tag: string, limit: number): string[] =>
      [...(all(tag)[0]?.querySelectorAll("*") ?? [])]
        .map((element) => attribute(element, "DefaultValue") || attribute(element, "Value"))
        .filter((value) => value.length === 0 || value.length > limit);
    expect(tooLong("bt:ShortStrings", 125)).toEqual([]);
    expect(tooLong("bt:LongStrings", 250)).toEqual([]);
  });

  test("say everything in English too", () => {
    const untranslated = all("bt:String").filter(
      (element) => element.querySelector("[Locale='en-US']")?.getAttribute("Value") === undefined,
    );
    expect(untranslated.map((element) => attribute(element, "id"))).toEqual([]);
  });

  test("use https only, all under one address", () => {
    const urls = [...text.matchAll(/(?:DefaultValue|Value)="(\w+:[^"]*)"/g)].map((match) => match[1] ?? "");
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(`${DEVELOPMENT_URL}/`))).toEqual([]);
  });

  test("point at icons that exist and have the size they claim", () => {
    const sizes = new Map(all("bt:Image").map((image) => [attribute(image, "resid"), attribute(image, "size")]));
    const icons = all("bt:Image").filter((image) => image.hasAttribute("id"));
    for (const icon of icons) {
      const path = attribute(icon, "DefaultValue").replace(`${DEVELOPMENT_URL}/`, "");
      expect(existsSync(join(path))).toBe(true);
      const claimed = Number(sizes.get(attribute(icon, "id")));
      expect(pngSize(path)).toEqual({ width: claimed, height: claimed });
    }
  });

  test("give the add-in's own icon at 32 and 64 pixels", () => {
    const size = (tag: string) =>
      pngSize(attribute(all(tag)[0] as Element, "DefaultValue").replace(`${DEVELOPMENT_URL}/`, ""));
    expect(size("IconUrl")).toEqual({ width: 32, height: 32 });
    expect(size("HighResolutionIconUrl")).toEqual({ width: 64, height: 64 });
  });
});

describe("buttons of the ribbon", () => {
  test("stand in the manifest as the catalogue of verbs says", () => {
    expect(withParts(text, manifestParts(RIBBON_VERBS))).toBe(text);
    const labels = all("Control").map((control) => attribute(control.querySelector("Label") as Element, "resid"));
    expect(labels).toEqual(RIBBON_VERBS.map((verb) => `${verb.id}.Label`));
  });

  test("have an icon in 16, 32 and 80 pixels", () => {
    for (const control of all("Control")) {
      const sizes = [...control.querySelectorAll("[size]")].map((image) => attribute(image, "size"));
      expect(sizes).toEqual(["16", "32", "80"]);
    }
  });

  test("keep quotes and signs of a text from breaking the manifest", () => {
    const verb = {
      ...RIBBON_VERBS[0],
      id: "Odd",
      vi: { label: 'Đọc "A" & <B>', tip: "x" },
    } as (typeof RIBBON_VERBS)[number];
    const odd = withParts(text, manifestParts([verb]));
    expect(odd).toContain('<bt:String id="Odd.Label" DefaultValue="Đọc &quot;A&quot; &amp; &lt;B&gt;">');
  });
});
