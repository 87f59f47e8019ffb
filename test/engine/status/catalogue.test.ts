import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { STATUSES, WORST_FIRST } from "../../../src/engine/model/status";
import { REASON_FACTS, reasonParts, STATUS_REASONS, type StatusReason } from "../../../src/engine/model/status-reasons";
import { STATUS_LABELS } from "../../../src/engine/sheets/labels";
import { STATUS_RULES } from "../../../src/engine/status/catalogue";

const RULES = join("src", "engine", "status", "rules");
const reasons = Object.keys(STATUS_REASONS) as StatusReason[];

describe("the catalogue of states", () => {
  it("asks the twelve states in the order of the design", () => {
    expect(STATUS_RULES.map(({ status }) => status)).toEqual(STATUSES);
  });

  it("has one file a state, named like it", () => {
    expect(readdirSync(RULES).sort()).toEqual([...STATUSES].map((status) => `${status}.ts`).sort());
  });

  it("ranks every state once when a task takes the worst of its bodies", () => {
    expect([...WORST_FIRST].sort()).toEqual([...STATUSES].sort());
  });

  it("uses every sentence in some rule, and only facts it knows", () => {
    const rules = readdirSync(RULES)
      .map((file) => readFileSync(join(RULES, file), "utf8"))
      .join("\n");
    expect(reasons.filter((reason) => !rules.includes(`"${reason}"`))).toEqual([]);
    const facts = reasons.flatMap(reasonParts).flatMap((part) => ("fact" in part ? [part.fact] : []));
    expect(new Set(facts)).toEqual(new Set(REASON_FACTS));
    expect(
      reasons.filter((reason) =>
        /[{}]/.test(
          reasonParts(reason)
            .map((part) => ("text" in part ? part.text : ""))
            .join(""),
        ),
      ),
    ).toEqual([]);
  });

  it("has a row for each state in the glossary", () => {
    const glossary = readFileSync(join("docs", "glossary.md"), "utf8");
    const rows = STATUSES.map((status) => `| ${STATUS_LABELS.of(status)} | \`${status}\` |`);
    expect(rows.filter((row) => !glossary.includes(row))).toEqual([]);
  });

  it("is shown by the truth table", () => {
    expect(existsSync(join("test", "engine", "status", "truth-table.tsv"))).toBe(true);
  });
});
