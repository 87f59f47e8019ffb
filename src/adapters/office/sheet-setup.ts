import { type OfficePrint, type OfficeSheet, PRINT_LINES } from "./office-sheet";

/** Page set-up and frozen panes of a sheet: queues the question, the function it gives reads the answer. */
export function loadSetup(sheet: Excel.Worksheet): () => Pick<OfficeSheet, "print" | "freeze"> {
  const layout = sheet.pageLayout.load(
    "orientation,paperSize,zoom,centerHorizontally,topMargin,rightMargin,bottomMargin,leftMargin,headerMargin,footerMargin",
  );
  const lines = layout.headersFooters.defaultForAllPages.load(PRINT_LINES.join(","));
  const area = layout.getPrintAreaOrNullObject();
  area.load("address");
  area.untrack();
  const titles = layout.getPrintTitleRowsOrNullObject();
  titles.load("address");
  titles.untrack();
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount,columnCount,isEntireRow,isEntireColumn");
  frozen.untrack();
  return () => ({
    print: {
      ...printOf(layout),
      lines: linesOf(lines),
      area: area.isNullObject ? null : localPart(area.address),
      titleRows: titles.isNullObject ? null : localPart(titles.address),
      breaksBefore: breaks.items.map(({ rowIndex }) => rowIndex + 1),
    },
    freeze: frozen.isNullObject
      ? null
      : {
          rows: frozen.isEntireColumn ? 0 : frozen.rowCount,
          columns: frozen.isEntireRow ? 0 : frozen.columnCount,
        },
  });
}

function printOf(layout: Excel.PageLayout): Omit<OfficePrint, "lines" | "area" | "titleRows" | "breaksBefore"> {
  return {
    orientation: layout.orientation,
    paper: layout.paperSize,
    zoom: zoomOf(layout.zoom),
    margins: {
      top: layout.topMargin,
      right: layout.rightMargin,
      bottom: layout.bottomMargin,
      left: layout.leftMargin,
      header: layout.headerMargin,
      footer: layout.footerMargin,
    },
    centred: layout.centerHorizontally,
  };
}

/** Excel answers with blanks for what does not count. */
function zoomOf({ scale, horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions): OfficePrint["zoom"] {
  if (!horizontalFitToPages && !verticalFitToPages) return { scale: scale || 100 };
  return {
    ...(horizontalFitToPages ? { horizontalFitToPages } : {}),
    ...(verticalFitToPages ? { verticalFitToPages } : {}),
  };
}

const linesOf = (lines: Excel.HeaderFooter): OfficePrint["lines"] => ({
  leftHeader: lines.leftHeader,
  centerHeader: lines.centerHeader,
  rightHeader: lines.rightHeader,
  leftFooter: lines.leftFooter,
  centerFooter: lines.centerFooter,
  rightFooter: lines.rightFooter,
});

const localPart = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
