import { sourceLabel } from "../../../engine/sheets/register/source-label";
import type { SourcePlace } from "../../../engine/source/source-document";
import type { Language } from "../../../engine/text/language";

/** "dòng 133" · "bảng 2, hàng 5" · "trang Sheet1, ô B7"; with the file's name only where there are several files. */
export function placeLabel(place: SourcePlace, language: Language, severalFiles: boolean): string {
  const shown = severalFiles ? place : { ...place, file: null };
  return language === "vi" ? sourceLabel(shown) : englishLabel(shown);
}

function englishLabel(place: SourcePlace): string {
  const inTable = place.cell === undefined && place.line === null;
  const parts = [
    place.file,
    place.sheet === undefined ? null : `sheet ${place.sheet}`,
    place.cell === undefined ? null : `cell ${place.cell}`,
    place.page === null ? null : `p. ${place.page}`,
    inTable && place.table !== null ? `table ${place.table}` : null,
    inTable && place.row !== null ? `row ${place.row}` : null,
    place.cell === undefined && place.line !== null ? `line ${place.line}` : null,
  ];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
