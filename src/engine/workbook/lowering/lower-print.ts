import { ownEntry } from "../../own-entry";
import type { Drafts } from "../canvas";
import type { PageLine, PrintDescription } from "../description";
import { cutText, MAX_PAGE_LINE } from "../excel-limits";
import type { PlainArea, PlainPageLine, PlainPrint } from "../plain";
import type { TableDirectory } from "./table-directory";

const DEFAULT_MARGINS = { top: 1.5, right: 1.2, bottom: 1.5, left: 1.5 };
const DEFAULT_FOOTER: PageLine = { right: "Trang {page}/{pages}" };
const CODES: Readonly<Record<string, string>> = { page: "&P", pages: "&N", sheet: "&A", file: "&F", date: "&D" };

/** Page set-up with every default explicit. `content` is the area the blocks take. */
export function lowerPrint(
  print: PrintDescription,
  drafts: Drafts,
  tables: TableDirectory,
  content: PlainArea,
): PlainPrint {
  const repeated = print.repeatHeaderOf === undefined ? null : tables.named(print.repeatHeaderOf);
  return {
    orientation: print.orientation ?? "landscape",
    pagesWide: print.pagesWide ?? 1,
    pagesHigh: print.pagesHigh ?? 0,
    repeatRows: repeated === null ? null : { from: repeated.headerTop, to: repeated.headerRow },
    area: print.onlyContent === true ? content : null,
    margins: print.margins ?? DEFAULT_MARGINS,
    header: lowerLine(print.header ?? {}),
    footer: lowerLine(print.footer ?? DEFAULT_FOOTER),
    breaksBefore: drafts.breaksBefore,
  };
}

/** "Trang {page}" → "Trang &P"; an ampersand of the text itself is doubled. */
function withCodes(text: string): string {
  return text.replace(/&/g, "&&").replace(/\{(\w+)\}/g, (whole, word: string) => ownEntry(CODES, word) ?? whole);
}

function lowerLine(line: PageLine): PlainPageLine {
  const room = Math.floor((MAX_PAGE_LINE - 6) / 3);
  const part = (text: string | undefined): string => cutText(withCodes(text ?? ""), room);
  return { left: part(line.left), center: part(line.center), right: part(line.right) };
}
