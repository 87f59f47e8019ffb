import { areaAddress, parseArea, splitReference } from "../../engine/workbook/addresses";
import type { PlainPrint, PlainSheet } from "../../engine/workbook/plain";
import { type Step, utf8Bytes } from "./batch";
import type { OfficePrint, OfficeSheet } from "./office-sheet";

const POINTS_PER_CENTIMETRE = 72 / 2.54;
/** Distance of header and footer from the edge of the paper, centimetres. */
const LINE_MARGIN = 0.8;

/** To a hundredth of a point: enough to give the same centimetres back. */
const points = (centimetres: number): number => Math.round(centimetres * POINTS_PER_CENTIMETRE * 100) / 100;
const centimetres = (value: number): number => Math.round((value / POINTS_PER_CENTIMETRE) * 100) / 100;

export const toOfficePrint = ({ print }: PlainSheet): OfficePrint => ({
  orientation: print.orientation === "portrait" ? "Portrait" : "Landscape",
  paper: "A4",
  zoom: zoomOf(print),
  margins: {
    top: points(print.margins.top),
    right: points(print.margins.right),
    bottom: points(print.margins.bottom),
    left: points(print.margins.left),
    header: points(LINE_MARGIN),
    footer: points(LINE_MARGIN),
  },
  centred: true,
  lines: {
    leftHeader: print.header.left,
    centerHeader: print.header.center,
    rightHeader: print.header.right,
    leftFooter: print.footer.left,
    centerFooter: print.footer.center,
    rightFooter: print.footer.right,
  },
  area: print.area === null ? null : areaAddress(print.area),
  titleRows: print.repeatRows === null ? null : `$${print.repeatRows.from}:$${print.repeatRows.to}`,
  breaksBefore: print.breaksBefore,
});

const zoomOf = ({ pagesWide, pagesHigh }: PlainPrint): OfficePrint["zoom"] =>
  pagesWide + pagesHigh === 0
    ? { scale: 100 }
    : {
        ...(pagesWide > 0 ? { horizontalFitToPages: pagesWide } : {}),
        ...(pagesHigh > 0 ? { verticalFitToPages: pagesHigh } : {}),
      };

export const queuePrint = (sheet: Pick<OfficeSheet, "name" | "print">): Step => ({
  bytes: 3_500 + utf8Bytes(sheet.print),
  queue(book) {
    const { print } = sheet;
    const worksheet = book.sheet(sheet.name);
    const layout = worksheet.pageLayout;
    layout.set({
      orientation: print.orientation as Excel.PageOrientation,
      paperSize: print.paper as Excel.PaperType,
      zoom: print.zoom,
      centerHorizontally: print.centred,
      topMargin: print.margins.top,
      rightMargin: print.margins.right,
      bottomMargin: print.margins.bottom,
      leftMargin: print.margins.left,
      headerMargin: print.margins.header,
      footerMargin: print.margins.footer,
    });
    layout.headersFooters.defaultForAllPages.set(print.lines);
    if (print.area !== null) layout.setPrintArea(print.area);
    if (print.titleRows !== null) layout.setPrintTitleRows(print.titleRows);
    for (const row of print.breaksBefore) worksheet.horizontalPageBreaks.add(`A${row}`);
  },
});

export const fromOfficePrint = (print: OfficePrint): PlainPrint => ({
  orientation: print.orientation === "Landscape" ? "landscape" : "portrait",
  pagesWide: print.zoom.horizontalFitToPages ?? 0,
  pagesHigh: print.zoom.verticalFitToPages ?? 0,
  repeatRows: repeatedRows(print.titleRows),
  area: print.area === null ? null : parseArea(splitReference(print.area)?.rest ?? print.area),
  margins: {
    top: centimetres(print.margins.top),
    right: centimetres(print.margins.right),
    bottom: centimetres(print.margins.bottom),
    left: centimetres(print.margins.left),
  },
  header: { left: print.lines.leftHeader, center: print.lines.centerHeader, right: print.lines.rightHeader },
  footer: { left: print.lines.leftFooter, center: print.lines.centerFooter, right: print.lines.rightFooter },
  breaksBefore: print.breaksBefore,
});

function repeatedRows(rows: string | null): PlainPrint["repeatRows"] {
  const found = /(?<!\d)(\d+):\$?(\d+)/.exec(rows ?? "");
  return found === null ? null : { from: Number(found[1]), to: Number(found[2]) };
}
