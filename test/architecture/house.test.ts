import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describedFindings } from "../../src/engine/reading/finding-texts";
import { ROW_KINDS } from "../../src/engine/reading/rows/catalogue";
import { TABLE_SHAPES } from "../../src/engine/reading/shapes/catalogue";

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
const sources = filesBelow("src").filter((path) => /\.tsx?$/.test(path));
const named = (folder: string, ...others: string[]): string[] =>
  readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => !others.includes(name));

describe("the house", () => {
  it("keeps every Vietnamese literal in composed form (NFC)", () => {
    const loose = [...sources, ...filesBelow("test")].filter(
      (path) => /\.tsx?$/.test(path) && readFileSync(path, "utf8") !== readFileSync(path, "utf8").normalize("NFC"),
    );
    expect(loose).toEqual([]);
  });

  it("has no folder or file without a concept", () => {
    expect(sources.filter((path) => /\b(utils?|helpers?|common|misc|core|services)\b/i.test(path))).toEqual([]);
  });

  it("has no barrel", () => expect(sources.filter((path) => /(^|\/)index\.tsx?$/.test(path))).toEqual([]));

  it("names no machine path", () => {
    expect(sources.filter((path) => /["'`]\/(work|root|home)\//.test(readFileSync(path, "utf8")))).toEqual([]);
  });
});

describe("catalogues", () => {
  it("list every row kind once", () => {
    expect(named(join("src", "engine", "reading", "rows"), "catalogue", "row-kind")).toHaveLength(ROW_KINDS.length);
  });

  it("list every table shape under its file name", () => {
    expect(named(join("src", "engine", "reading", "shapes"), "catalogue", "shape").sort()).toEqual(
      TABLE_SHAPES.map((shape) => shape.id).sort(),
    );
  });

  it("give every finding a Vietnamese and an English sentence that ends in a full stop", () => {
    const faulty = describedFindings().filter(
      ({ vi, en }) => !/[.!?…]”?$/.test(vi.trim()) || !/[.!?…]”?$/.test(en.trim()),
    );
    expect(faulty).toEqual([]);
  });

  it("name every finding that the code makes in docs/findings.md or docs/checks.md", () => {
    const described = ["docs/findings.md", "docs/checks.md"].map((path) => readFileSync(path, "utf8")).join("\n");
    const made = sources.flatMap((path) => findingIds(readFileSync(path, "utf8")).map((id) => ({ id, path })));
    expect(made.length).toBeGreaterThan(60);
    expect(made.filter(({ id }) => !described.includes(`\`${id}\``))).toEqual([]);
  });
});

const IDS_BY_CONSTANT = new Map(
  sources.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/const ([A-Z_]+_ID) = "([a-z]+(?:-[a-z]+)+)"/g)].map(
      ([, name, id]) => [name, id] as const,
    ),
  ),
);

/** Ids that stand beside a severity, as words or as a constant. */
function findingIds(source: string): string[] {
  const made = source.matchAll(/\bid: (?:"([a-z]+(?:-[a-z]+)+)"|([A-Z][A-Z_]+)),\s*severity:/g);
  return [...made].map(([, word, name]) => word ?? IDS_BY_CONSTANT.get(name) ?? name ?? "");
}
