import type { Finding, Severity } from "../../engine/model/finding";
import type { Plan } from "../../engine/model/plan";
import { messageOf } from "../../engine/reading/finding-texts";
import { sourceLabel } from "../../engine/sheets/register/source-label";
import type { Language } from "../../engine/text/language";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "LỖI", warning: "CẢNH BÁO", note: "Ghi chú" };
const SHOWN_NOTES = 12;

/** What a person reads after `pciwb read`: the plan in a few lines, what needs a look, where the workbook is. */
export function planReport(plan: Plan, out: string | null, language: Language): string[] {
  const { plan: head, tasks, sections, ledger } = plan;
  const narrative = tasks.filter((task) => task.origin === "narrative").length;
  return [
    [head.number === null ? "Kế hoạch (không có số)" : `Kế hoạch số ${head.number}`, head.title]
      .filter(Boolean)
      .join(" – "),
    `Nhiệm vụ trong bảng: ${tasks.length - narrative}; mục: ${sections.length}; nhiệm vụ viết thành đoạn văn: ${narrative}.`,
    `Dòng và đoạn đã xét: ${ledger.units}; chưa dùng: ${ledger.fates.unread}.`,
    ...findingLines(plan.findings, language),
    ...(out === null ? [] : [`Đã ghi: ${out}`]),
  ];
}

function findingLines(findings: readonly Finding[], language: Language): string[] {
  const important = findings.filter((finding) => finding.severity !== "note");
  const notes = findings.filter((finding) => finding.severity === "note");
  const hidden = Math.max(0, notes.length - SHOWN_NOTES);
  const more = hidden === 0 ? [] : [`… và ${hidden} ghi chú khác, xem trang “Kiểm tra”.`];
  return [...[...important, ...notes.slice(0, SHOWN_NOTES)].map((finding) => findingLine(finding, language)), ...more];
}

function findingLine(finding: Finding, language: Language): string {
  const where = [finding.task, sourceLabel(finding.place)].filter(Boolean).join(", ");
  return `${SEVERITY_WORDS[finding.severity]} ${finding.id}${where === "" ? "" : ` (${where})`}: ${messageOf(finding, language)}`;
}
