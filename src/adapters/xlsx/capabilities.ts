/**
 * What a file cannot do that a description may ask for, or a person may have done, and why. The open workbook has its own
 * list beside it. `resolve` already lowers what neither can (see `engine/workbook/lowerings.ts`).
 */
export interface Limitation {
  readonly what: string;
  readonly why: string;
}

/** Realising a description. */
export const WRITING_LIMITS: readonly Limitation[] = [
  {
    what: "Bars inside cells are those of Excel 2007: shaded, and a value of zero still shows a sliver.",
    why: "The library does not write the extension of Excel 2010.",
  },
  {
    what: "A chart shows its numbers only in programs that compute it themselves.",
    why: "The library writes references without the cached numbers.",
  },
  {
    what: "Formulas of a totals row are addresses, not `[Cột]`: Excel shows and computes them alike.",
    why: "Addresses are understood by every program; Excel stretches them with the table.",
  },
  {
    what: "No conditional format, list or name reaches beyond the rows written.",
    why: "Excel stretches them when a table grows; LibreOffice and WPS may not.",
  },
];

/** Putting our sheets into a person's workbook. */
export const UPDATING_LIMITS: readonly Limitation[] = [
  {
    what: "Colours and heights that a person gave cells inside our part of a sheet go; so do sparklines, form controls, lists kept in the extension of Excel 2010, and the page set-up.",
    why: "Our part of a sheet is written anew; what a person put around it, remarks, pictures, rules and widths are taken over (docs/limits.md).",
  },
  {
    what: "Looks no cell uses any more stay in the style sheet.",
    why: "Another part of the person's workbook may use them; removing would mean renumbering every sheet.",
  },
  {
    what: "Old results of the person's formulas stay until the file is opened.",
    why: "We do not compute; the file asks Excel to do so on opening.",
  },
  {
    what: ".xls, .ods, .xlsb and the strict edition of .xlsx are read but not updated.",
    why: "Their parts are other ones; the person is asked to save as .xlsx.",
  },
  {
    what: "A digital signature over the workbook becomes invalid.",
    why: "Any change does that.",
  },
];

/** Reading. */
export const READING_LIMITS: readonly Limitation[] = [
  {
    what: "In .xls, .ods and .xlsb neither bold nor tables are known; in .xlsb neither percent formats nor notes.",
    why: "The library reads values, merges and dates of those formats; names, percentages, notes, hidden rows and days of .xls and .ods we read ourselves.",
  },
  {
    what: "The time of day of a date is dropped; days before March 1900 stay numbers.",
    why: "The engine knows calendar days; Excel counts a 29/02/1900 that never was.",
  },
  {
    what: "At most 100,000 rows and 150 columns of a sheet are read; a larger sheet says `truncated`.",
    why: "The library lays sheets out as rectangles.",
  },
];
