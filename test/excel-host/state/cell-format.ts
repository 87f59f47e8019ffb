/** One line of a border. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
  readonly tintAndShade: number | null;
}

export const NO_LINE: BorderLine = { style: "None", color: "#000000", weight: "Thin", tintAndShade: null };

/** Everything a cell's look is made of. Objects are shared between cells and never changed. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly style: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly fontTint: number;
  /** "" where the cell has no fill: Excel then answers "#FFFFFF". */
  readonly fillColor: string;
  readonly fillPattern: string;
  readonly fillPatternColor: string;
  readonly fillTint: number;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly autoIndent: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: BorderLine;
  readonly bottom: BorderLine;
  readonly left: BorderLine;
  readonly right: BorderLine;
  readonly diagonalUp: BorderLine;
  readonly diagonalDown: BorderLine;
}

export type FormatKey = keyof CellFormat;
export type FormatPatch = Partial<CellFormat>;

export const NORMAL: CellFormat = {
  numberFormat: "General",
  style: "Normal",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontTint: 0,
  fillColor: "",
  fillPattern: "None",
  fillPatternColor: "#000000",
  fillTint: 0,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  textOrientation: 0,
  readingOrder: "Context",
  shrinkToFit: false,
  indentLevel: 0,
  autoIndent: false,
  locked: true,
  formulaHidden: false,
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  diagonalUp: NO_LINE,
  diagonalDown: NO_LINE,
};
