import type { NamedRange, PageSetup, Sheet, WriteSheet } from "hucre";
import { absoluteArea, quoteSheet } from "../../engine/workbook/addresses";
import type { PlainPageLine, PlainPrint, PlainSheet } from "../../engine/workbook/plain";
import { fromRange } from "./areas";

export const CENTIMETRES_PER_INCH = 2.54;
/** Distance of header and footer from the edge of the paper. */
const LINE_MARGIN = 0.8;

/** Inches to four places: enough to give the same centimetres back. */
const inches = (centimetres: number): number => Math.round((centimetres / CENTIMETRES_PER_INCH) * 10_000) / 10_000;

/** `&L…&C…&R…`, only the parts that say something. */
const toLine = ({ left, center, right }: PlainPageLine): string =>
  [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .filter(([, text]) => text !== "")
    .map(([code, text]) => `${code ?? ""}${text ?? ""}`)
    .join("");

/** Page set-up. Repeated rows and the print area are names (see `printNames`): the library writes them without quotes. */
export function writePrint({ print }: PlainSheet): Partial<WriteSheet> {
  const isFitted = print.pagesWide > 0 || print.pagesHigh > 0;
  const { top, right, bottom, left } = print.margins;
  const [oddHeader, oddFooter] = [toLine(print.header), toLine(print.footer)];
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      ...(isFitted ? { fitToPage: true, fitToWidth: print.pagesWide, fitToHeight: print.pagesHigh } : {}),
      margins: {
        top: inches(top),
        right: inches(right),
        bottom: inches(bottom),
        left: inches(left),
        header: inches(LINE_MARGIN),
        footer: inches(LINE_MARGIN),
      },
      horizontalCentered: true,
    },
    ...(oddHeader + oddFooter === ""
      ? {}
      : { headerFooter: { ...(oddHeader ? { oddHeader } : {}), ...(oddFooter ? { oddFooter } : {}) } }),
    ...(print.breaksBefore.length === 0 ? {} : { rowBreaks: print.breaksBefore.map((row) => row - 2) }),
  };
}

/** Excel keeps repeated rows and the print area as names of the sheet; both need the sheet's name in quotes. */
export function printNames(sheet: PlainSheet): NamedRange[] {
  const { area, repeatRows } = sheet.print;
  const on = quoteSheet(sheet.name);
  return [
    ...(area === null ? [] : [{ name: "_xlnm.Print_Area", range: `${on}!${absoluteArea(area)}`, scope: sheet.name }]),
    ...(repeatRows === null
      ? []
      : [{ name: "_xlnm.Print_Titles", range: `${on}!$${repeatRows.from}:$${repeatRows.to}`, scope: sheet.name }]),
  ];
}

const centimetres = (value: number | undefined): number => Math.round((value ?? 0) * CENTIMETRES_PER_INCH * 100) / 100;

/** `&LTrái&CGiữa&RPhải` → its three parts; a doubled ampersand is none of the marks. */
function fromLine(line: string | undefined): PlainPageLine {
  const parts = { left: "", center: "", right: "" };
  let part: keyof PlainPageLine = "center";
  for (const token of (line ?? "").match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    if (token === "&L") part = "left";
    else if (token === "&C") part = "center";
    else if (token === "&R") part = "right";
    else parts[part] += token;
  }
  return parts;
}

/** The library folds the two names of the page set-up back into it. */
export function observePrint(sheet: Sheet): PlainPrint {
  const { pageSetup = {}, headerFooter = {} } = sheet;
  return {
    orientation: pageSetup.orientation ?? "portrait",
    ...observeFit(pageSetup),
    repeatRows: observeRepeated(pageSetup),
    area: fromRange(pageSetup.printArea ?? ""),
    margins: observeMargins(pageSetup),
    header: fromLine(headerFooter.oddHeader),
    footer: fromLine(headerFooter.oddFooter),
    breaksBefore: (sheet.rowBreaks ?? []).map((row) => row + 2),
  };
}

const observeFit = ({ fitToPage, fitToWidth = 1, fitToHeight = 1 }: PageSetup) =>
  fitToPage === true ? { pagesWide: fitToWidth, pagesHigh: fitToHeight } : { pagesWide: 0, pagesHigh: 0 };

function observeRepeated({ printTitlesRow = "" }: PageSetup): PlainPrint["repeatRows"] {
  const rows = /(?<!\d)(\d+):\$?(\d+)/.exec(printTitlesRow);
  return rows === null ? null : { from: Number(rows[1]), to: Number(rows[2]) };
}

const observeMargins = ({ margins = {} }: PageSetup): PlainPrint["margins"] => ({
  top: centimetres(margins.top),
  right: centimetres(margins.right),
  bottom: centimetres(margins.bottom),
  left: centimetres(margins.left),
});
