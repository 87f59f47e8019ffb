import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { SECTIONS } from "../../../../src/engine/summary/sections/catalogue";
import { aQuarter } from "../../../support/quarter-builders";

describe("the catalogue of sections", () => {
  const worked = SECTIONS.map((work) => work(aQuarter()));

  test("lists every section once, under the name of its file", () => {
    const files = readdirSync(join("src", "engine", "summary", "sections"))
      .map((name) => name.replace(/\.ts$/, ""))
      .filter((name) => !["catalogue", "section-kind"].includes(name));
    expect(worked.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test.each(worked.map(({ id }) => id))("%s has a test of its own", (id) => {
    expect(existsSync(join("test", "engine", "summary", "sections", `${id}.test.ts`))).toBe(true);
  });

  test.each(worked.map((section) => [section.id, section] as const))(
    "%s says something on the sheet and in the report",
    (_, section) => {
      expect(section.title).not.toBe("");
      expect(section.blocks.length).toBeGreaterThan(0);
      expect(section.report.length).toBeGreaterThan(0);
    },
  );

  test("has figures that are plain JSON", () => {
    for (const { figures } of worked) expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  });
});
