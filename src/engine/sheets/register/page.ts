import type { FreezeDescription, PrintDescription } from "../../workbook/description";

/** A4 landscape, the table's header on every page, the sheet's name and the page number below. */
export const landscapePrint = (table: string): PrintDescription => ({
  orientation: "landscape",
  pagesWide: 1,
  repeatHeaderOf: table,
  margins: { top: 1.5, right: 1, bottom: 1.5, left: 1 },
  footer: { left: "{sheet}", right: "Trang {page}/{pages}" },
});

export const freezeBelow = (table: string, columns = 0): FreezeDescription => ({ headerOf: table, columns });
