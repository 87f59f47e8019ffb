import type { AnswerSource } from "../../model/answer";

/** "so-xay-dung.xlsx | Phiếu báo cáo!E7": file names may hold nearly every sign, but not "|". */
export const answerSourceLabel = (source: AnswerSource | null): string =>
  source === null ? "" : `${source.file} | ${source.sheet}!${source.cell}`;

/** The source a label names; null where a person wrote something else there. */
export function answerSourceOf(label: string): AnswerSource | null {
  const bar = label.lastIndexOf(" | ");
  const mark = label.lastIndexOf("!");
  return bar < 1 || mark < bar
    ? null
    : { file: label.slice(0, bar), sheet: label.slice(bar + 3, mark), cell: label.slice(mark + 1) };
}
