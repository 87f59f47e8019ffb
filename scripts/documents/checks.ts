import { checkSurroundings } from "../../src/application/checking/check-surroundings";
import { CATALOGUE } from "../../src/engine/checks/catalogue";
import { checkRegister } from "../../src/engine/checks/check-register";
import { CLARITIES, CLARITY_LABELS, type Clarity } from "../../src/engine/checks/clarity";
import type { FixKind, Rule, Scope } from "../../src/engine/checks/rule";
import { SEVERITY_LABELS } from "../../src/engine/sheets/labels";
import { exampleRegister } from "../../test/support/example-register";

const FIXES: Readonly<Record<FixKind, string>> = { auto: "tự sửa", choose: "chọn", manual: "bằng tay" };
const SCOPES: Readonly<Record<Scope, string>> = {
  "task row": "dòng nhiệm vụ",
  section: "đề mục",
  plan: "cả kế hoạch",
  answer: "dòng báo cáo",
  score: "dòng điểm",
  target: "dòng mục tiêu",
};
const SURROUNDINGS = checkSurroundings("2025-12-31");
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** The sentence a rule says about its own first example, and what it proposes there. */
function example(rule: Rule): { readonly said: string; readonly proposed: string } {
  const [finding] = checkRegister(exampleRegister(rule.examples.rejects[0]), SURROUNDINGS, [rule]);
  if (finding === undefined) return { said: "", proposed: "" };
  return {
    said: rule.message(finding.args).vi,
    proposed: finding.proposals.map(({ to }) => to).join(" / "),
  };
}

function line(rule: Rule): string {
  const { said, proposed } = example(rule);
  const cells = [
    `\`${rule.id}\``,
    rule.title,
    SEVERITY_LABELS.of(rule.severity),
    SCOPES[rule.scope],
    FIXES[rule.fix],
    said,
    proposed,
    rule.source,
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

function section(clarity: Clarity): string[] {
  const rules = CATALOGUE.filter((rule) => rule.clarity === clarity);
  return [
    `## ${CLARITY_LABELS[clarity]} (${rules.length})`,
    "",
    "| mã | lỗi | mức độ | xét theo | cách sửa | câu thông báo (ví dụ) | đề xuất (ví dụ) | căn cứ |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rules.map(line),
    "",
  ];
}

/** `docs/checks.md`: every rule of the catalogue, grouped by the six "rõ" of 220/KH-UBND. */
export const checksDocument = (): string =>
  [
    "<!-- Made by `npm run docs`; do not edit. -->",
    "# Checks",
    "",
    `What \`pciwb check\` and the sheet \`Kiểm tra\` look at: ${CATALOGUE.length} rules, grouped by what 220/KH-UBND (part II.2) asks of a task.`,
    "“tự sửa” is put right by `--fix SAFE` where one repair is likely; “chọn” offers candidates; “bằng tay” is for a person.",
    "A waiver (“Bỏ qua: lý do”) and a lowered severity are kept in the workbook.",
    "",
    ...CLARITIES.flatMap(section),
  ].join("\n");
