import type { Plan, Task } from "../../../../src/engine/model/plan";
import type { ColumnChoices } from "../../../../src/engine/reading/columns/column-proposal";
import { readPlan } from "../../../../src/engine/reading/read-plan";
import { documentOf } from "../../../support/table-literal";

const HEAD = [
  "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG",
  "Số: 45/KH-UBND",
  "Hải Phòng, ngày 15 tháng 01 năm 2026",
  "KẾ HOẠCH",
  "Nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026",
];

/** A plan of one city with the paragraphs and tables given below its head. */
export const planWith = (...parts: string[]): Plan => readPlan([documentOf(...HEAD, ...parts)], { directory: null });

export const planWithChoices = (columnChoices: ColumnChoices, ...parts: string[]): Plan =>
  readPlan([documentOf(...HEAD, ...parts)], { directory: null, columnChoices });

export const documentWith = (...parts: string[]) => documentOf(...HEAD, ...parts);

const timeOf = ({ timing: { kind, start, due } }: Task): string =>
  [kind, [start, due].filter(Boolean).join("…")].filter(Boolean).join(" ");

/** Tasks as lines: "1 | words | lead | coordinating | kind start…due". */
export const taskLines = (plan: Plan): string[] =>
  plan.tasks
    .filter((task) => task.origin === "table")
    .map((task) =>
      [
        task.printedNumber ?? "–",
        task.text,
        task.leadBodies.join("; ") || "–",
        task.coordinatingBodies.join("; ") || "–",
        timeOf(task),
      ].join(" | "),
    );

/** Headings as lines: "I Gia nhập thị trường → pci-2025.market-entry". */
export const sectionLines = (plan: Plan): string[] =>
  plan.sections.map(({ printedNumber, title, subIndex }) =>
    [printedNumber ?? "–", title, ...(subIndex === null ? [] : [`→ ${subIndex}`])].join(" "),
  );

export const findingIds = (plan: Plan): string[] => [...new Set(plan.findings.map((finding) => finding.id))].sort();

/** What each task stands under, by the heading's title. */
export const headingsOfTasks = (plan: Plan): (string | null)[] =>
  plan.tasks
    .filter((task) => task.origin === "table")
    .map(
      (task) =>
        plan.sections.find((section) => section.id === task.section && section.appendix === task.appendix)?.title ??
        null,
    );

export const unreadRows = (plan: Plan): string[] => plan.ledger.unread.map((row) => row.text);
