import { cutText } from "../workbook/excel-limits";

const LONGEST_BODY = 80;
export const FORM_LIST_FILE = "Danh sách phiếu.xlsx";

/**
 * "007 Sở Xây dựng 2025-Q3.xlsx": letters in composed form (NFC), nothing Windows forbids. The number comes first and has
 * as many digits as the last one needs, so that names sort in the order of the list and none is given twice.
 */
export function formFileName(place: number, count: number, body: string, period: string): string {
  const number = String(place).padStart(Math.max(2, String(count).length), "0");
  const name = cutText(
    body
      .normalize("NFC")
      .replace(/[<>:"/\\|?*\u0000-\u001f]/g, "-")
      .replace(/\s+/g, " ")
      .trim(),
    LONGEST_BODY,
  ).trim();
  return `${number} ${name} ${period}.xlsx`;
}
