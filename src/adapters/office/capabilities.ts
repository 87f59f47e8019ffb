/**
 * What the open workbook cannot do that a description may ask for, or a person may have done, and why. Files have their own list beside
 * it. `resolve` already lowers what neither can (see `engine/workbook/lowerings.ts`).
 */
export interface Limitation {
  readonly what: string;
  readonly why: string;
}

/** Realising a description. */
export const WRITING_LIMITS: readonly Limitation[] = [
  { what: "The zoom of a sheet's window stays as it is.", why: "Office.js has no word for it." },
  {
    what: "Remarks on cells are notes from ExcelApi 1.18 on; before, they are the cell's input message: at most 255 characters, the cell's own advice behind it where both fit. A cell keeps its own list and rule, and the person's own note.",
    why: "Older Excels tell add-ins nothing of notes; a comment would carry the name of who is signed in.",
  },
  {
    what: "A chart's description for those who cannot see it becomes the chart's name, at most 250 characters.",
    why: "Charts have no alternative text in Office.js.",
  },
  {
    what: "Rows that may grow are as high as Excel measures, not as high as described.",
    why: "A height set from outside would stay for ever; Office.js cannot say that a row may grow.",
  },
  {
    what: "A text of 32,767 characters that begins with = + - @ ' loses its last one.",
    why: "The apostrophe that keeps it a text needs one place.",
  },
  {
    what: "The print area and repeated rows are set, never taken away.",
    why: "Office.js can only point them elsewhere.",
  },
  { what: "Moments of creation and change are Excel's own.", why: "They are read-only." },
  {
    what: "Title, subject, author and company are filled in only where they are blank.",
    why: "The workbook is the person's own.",
  },
];

/** Undo. */
export const UNDO_LIMITS: readonly Limitation[] = [
  {
    what: "Colours of the theme come back as the colour they show.",
    why: "Office.js tells a cell's colour, not that it follows the theme.",
  },
  {
    what: "Rich text inside a cell, slanted lines across cells, icon sets, colour scales and rules over several areas do not come back.",
    why: "Office.js at 1.14 does not tell them, or not in a form that can be written again.",
  },
  {
    what: "Heights of rows, and which are hidden, come back in the first 100,000 rows of a sheet; below, Excel keeps or measures them.",
    why: "The answer would exceed what Excel on the web sends.",
  },
  {
    what: "Charts of ours come back as they were described, not as a person changed them; a person's charts stay where they are.",
    why: "What a chart shows can be read from ExcelApi 1.15 on.",
  },
  {
    what: "Looks a person changed after the write do not stop undo, only what they typed does.",
    why: "Reading every look again would make undo as slow as writing.",
  },
  {
    what: "A change during which the connection broke stays half done until the next start, where undo offers it.",
    why: "Nobody can write into a workbook without a connection; the memory was saved first.",
  },
];

/** Reading. */
export const READING_LIMITS: readonly Limitation[] = [
  {
    what: "Pictures are not counted, remarks of the old kind (notes) not read.",
    why: "Notes need ExcelApi 1.18, and pictures must be asked one by one.",
  },
  { what: "The moment of the last change is not known.", why: "Office.js does not tell it." },
  {
    what: "At most 100,000 rows and 150 columns of a sheet are read; a larger sheet says `truncated`.",
    why: "The same bounds as for files.",
  },
  {
    what: 'A cell that holds a text of its own formula ("=A1" as text, shown as =A1) is a text, also if it were a formula that shows itself.',
    why: "Office.js answers both alike.",
  },
];
