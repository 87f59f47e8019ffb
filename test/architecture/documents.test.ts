import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { STATUSES } from "../../src/engine/model/status";
import { TIMING_KINDS } from "../../src/engine/model/timing";
import { STATUS_LABELS, TIMING_LABELS } from "../../src/engine/sheets/labels";

const read = (path: string): string => readFileSync(path, "utf8");
const FOLDERS = ["src", "application", "adapters", "cli", "engine", "taskpane", "test", "worker"];

/** Paths a document names in code marks, from the top or from `src`; those with a placeholder are no path. */
const pathsIn = (document: string): string[] =>
  [...read(document).matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => FOLDERS.includes(path.split("/")[0] ?? ""));

describe("documents for engineers", () => {
  it.each(["docs/ARCHITECTURE.md", "CONTRIBUTING.md", "docs/habits.md"])(
    "%s names only files and folders that are there",
    (document) => {
      const paths = pathsIn(document);
      expect(paths.length).toBeGreaterThan(3);
      const isThere = (path: string): boolean =>
        [path, join("src", path)].some((one) => existsSync(one) || existsSync(`${one}.ts`));
      expect(paths.filter((path) => !isThere(path))).toEqual([]);
    },
  );

  it("list every decision under its number and title", () => {
    const decisions = readdirSync(join("docs", "adr")).filter((name) => /^\d{4}-/.test(name));
    const lines = decisions.map((name) => {
      const [, number, title] = /^# (\d+)\. (.+)$/m.exec(read(join("docs", "adr", name))) ?? [];
      expect(Number(number)).toBe(Number(name.slice(0, 4)));
      return `${number}. [${title}](${name})`;
    });
    expect(read(join("docs", "adr", "README.md")).match(/^\d+\. .*$/gm)).toEqual(lines);
  });

  it("name every state and every kind of timing as the workbook does", () => {
    const glossary = read(join("docs", "glossary.md"));
    const rows = [
      ...STATUSES.map((status) => `| ${STATUS_LABELS.of(status)} | \`${status}\` |`),
      ...TIMING_KINDS.map((kind) => `| ${TIMING_LABELS.of(kind)} | \`${kind}\` |`),
    ];
    expect(rows.filter((row) => !glossary.includes(row))).toEqual([]);
  });
});
