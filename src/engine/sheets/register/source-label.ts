import type { SourcePlace } from "../../source/source-document";

/** "003.txt, dòng 133" · "ke-hoach.docx, bảng 2, dòng 5" · "phu-luc.xlsx, trang Sheet1, ô B7"; "" where nothing is known. */
export function sourceLabel(place: SourcePlace): string {
  const parts = [
    place.file,
    place.sheet === undefined ? null : `trang ${place.sheet}`,
    place.cell === undefined ? null : `ô ${place.cell}`,
    place.page === null ? null : `tr. ${place.page}`,
    place.cell === undefined && place.line === null && place.table !== null ? `bảng ${place.table}` : null,
    place.cell === undefined && place.line === null && place.row !== null ? `hàng ${place.row}` : null,
    place.cell === undefined && place.line !== null ? `dòng ${place.line}` : null,
  ];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
