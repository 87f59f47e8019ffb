import { consolidationMessage } from "../../application/returns/consolidate-json";
import type { ConsolidatedQuarter } from "../../application/returns/consolidate-returns";
import { HELD_TEXTS } from "../../engine/consolidation/held-texts";
import type { Severity } from "../../engine/model/finding";
import { periodLabel } from "../../engine/periods/period";
import { sumOf } from "../../engine/returns/completeness";
import type { Language } from "../../engine/text/language";

const SHOWN = 15;
const WORDS: Readonly<Record<Severity, string>> = { error: "LỖI", warning: "CẢNH BÁO", note: "Ghi chú" };

/** What a person reads after `pciwb consolidate`: what came in, what waits, who is missing. */
export function consolidationReport(quarter: ConsolidatedQuarter, out: string | null, language: Language): string[] {
  const { consolidation, period } = quarter;
  const { rowsIn, accepted, superseded, held, rejected } = consolidation.conservation;
  const files = new Set(consolidation.returns.map(({ file }) => file)).size;
  const total = sumOf(consolidation.completeness);
  const silent = consolidation.completeness.filter(({ reported }) => reported === 0).length;
  return [
    `Tổng hợp ${periodLabel(period)} từ ${files} tệp.`,
    `Dòng có trả lời: ${rowsIn}; vào sổ ${accepted}, thay bằng phiếu mới hơn ${superseded}, chờ quyết định ${held}, không đọc được ${rejected}.`,
    `Phải báo cáo ${total.expected}; đã có ${total.reported}, đúng hạn ${total.onTime}, đầy đủ ${total.complete}. Đơn vị chưa gửi: ${silent}.`,
    ...limited(
      consolidation.held.map(
        (row) => `CHỜ ${row.file}, dòng ${row.row} (${row.key}): ${HELD_TEXTS[row.reason][language]}. ${row.written}`,
      ),
    ),
    ...limited(
      quarter.findings
        .filter(({ severity, id }) => severity === "error" || (severity === "warning" && id !== "row-held"))
        .map((finding) => {
          const { file, sheet, cell } = finding.place;
          const where = [file, sheet, cell].filter(Boolean).join(", ");
          return `${WORDS[finding.severity]} ${finding.id}${where === "" ? "" : ` (${where})`}: ${consolidationMessage(finding, language)}`;
        }),
    ),
    ...(out === null ? [] : [`Đã ghi: ${out}`]),
  ];
}

const limited = (lines: readonly string[]): string[] =>
  lines.length <= SHOWN ? [...lines] : [...lines.slice(0, SHOWN), `… và ${lines.length - SHOWN} dòng khác.`];
