import type { Area } from "./area";
import type { JsonObject } from "./json";

/** Page set-up of one sheet. Margins in points. */
export interface PageState {
  readonly settings: JsonObject;
  readonly headersFooters: JsonObject;
  printArea: Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  /** Rows and columns (from 0) that begin a page by hand. */
  readonly breaks: { readonly horizontal: Set<number>; readonly vertical: Set<number> };
}

export function newPage(): PageState {
  return {
    settings: {
      orientation: "Portrait",
      paperSize: "A4",
      blackAndWhite: false,
      printErrors: "ErrorsDisplayed",
      zoom: { scale: 100 },
      centerHorizontally: false,
      centerVertically: false,
      printHeadings: false,
      printGridlines: false,
      leftMargin: 50.4,
      rightMargin: 50.4,
      topMargin: 54,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 21.6,
      printComments: "NoComments",
      draftMode: false,
      firstPageNumber: "",
      printOrder: "DownThenOver",
    },
    headersFooters: { state: "Default", useSheetMargins: true, useSheetScale: true },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    breaks: { horizontal: new Set(), vertical: new Set() },
  };
}
