import { boundsOf, cellArea } from "../../engine/workbook/areas";
import { UNTOUCHED } from "../../engine/workbook/cell-look";
import type { PlainArea, PlainSheet } from "../../engine/workbook/plain";
import type { PlainBorder, PlainEdge, PlainStyle } from "../../engine/workbook/plain-style";
import { addressLists } from "./areas";
import type { Step } from "./batch";
import { FONT_NAMES } from "./look-parts";
import type {
  OfficeBorder,
  OfficeEdge,
  OfficeFont,
  OfficeLook,
  OfficeNumberFormat,
  OfficeSheet,
  OfficeStyle,
} from "./office-sheet";
import { LaidMosaic, rectanglesOf } from "./rectangles";

const WEIGHTS: Readonly<Record<PlainEdge["line"], string>> = { thin: "Thin", medium: "Medium", hair: "Hairline" };

const toEdge = (edge: PlainEdge | null): OfficeEdge | null =>
  edge === null ? null : { style: "Continuous", color: edge.colour, weight: WEIGHTS[edge.line] };

const toBorder = ({ top, right, bottom, left }: PlainBorder): OfficeBorder => ({
  top: toEdge(top),
  right: toEdge(right),
  bottom: toEdge(bottom),
  left: toEdge(left),
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const toOfficeStyle = (style: PlainStyle): OfficeStyle => ({
  font: {
    name: style.font.name,
    size: style.font.size,
    color: style.font.colour,
    bold: style.font.bold,
    italic: style.font.italic,
    underline: style.font.underline ? "Single" : "None",
    strikethrough: false,
    subscript: false,
    superscript: false,
  },
  fill: style.fill === null ? null : { pattern: "Solid", color: style.fill, patternColor: "#000000" },
  border: toBorder(style.border),
  horizontal: capital(style.horizontal),
  vertical: capital(style.vertical),
  wrap: style.wrap,
  indent: style.indent,
  shrink: false,
  orientation: 0,
  locked: style.locked,
  formulaHidden: false,
});

export const BASE: OfficeStyle = toOfficeStyle(UNTOUCHED);

/** Looks of a plain sheet as rectangles of equal cells; untouched cells take the look of the whole sheet. */
export function toOfficeLooks({ cells }: PlainSheet, styles: readonly PlainStyle[]): OfficeLook[] {
  const areas = mosaicOf(cells, (cell) => (cell.style === 0 ? null : String(lookNumber(styles, cell.style))));
  return [...areas].flatMap(([key, found]) => {
    const style = styles[Number(key)];
    return style === undefined ? [] : { style: toOfficeStyle(style), areas: found };
  });
}

/** Looks that differ in nothing but the number format are one look here. */
function lookNumber(styles: readonly PlainStyle[], index: number): number {
  const known = LOOK_NUMBERS.get(styles) ?? numbered(styles);
  LOOK_NUMBERS.set(styles, known);
  return known[index] ?? index;
}
const LOOK_NUMBERS = new WeakMap<readonly PlainStyle[], number[]>();

function numbered(styles: readonly PlainStyle[]): number[] {
  const texts = styles.map((style) => JSON.stringify(toOfficeStyle(style)));
  return texts.map((text) => texts.indexOf(text));
}

/** Number formats, "General" too where a formula stands: Excel would give it the format of the cells it speaks of. */
export function toNumberFormats({ cells }: PlainSheet, styles: readonly PlainStyle[]): OfficeNumberFormat[] {
  const areas = mosaicOf(cells, ({ style, value }) => {
    const code = styles[style]?.numberFormat ?? "General";
    return code === "General" && value.kind !== "formula" ? null : code;
  });
  return [...areas].map(([code, found]) => ({ code, areas: found }));
}

function mosaicOf<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string | null,
): Map<string, PlainArea[]> {
  const bounds = boundsOf(cells.map(({ row, column }) => cellArea(row, column)));
  if (bounds === null) return new Map();
  const mosaic = new LaidMosaic(bounds);
  for (const cell of cells) mosaic.put(cell.row, cell.column, keyOf(cell));
  return rectanglesOf(mosaic);
}

const LIST_BYTES = 4_500;

/** The look of the whole sheet, set once: one statement, however many cells. */
export const queueBase = (sheet: Pick<OfficeSheet, "name" | "base">): Step => ({
  bytes: LIST_BYTES,
  queue(book) {
    const range = book.sheet(sheet.name).getRange();
    setFont(range.format.font, sheet.base.font, null);
    setStyle(range.format, { ...sheet.base, border: NO_BORDER }, NORMAL_LAYOUT);
    range.untrack();
  },
});

const NO_BORDER: OfficeBorder = { top: null, right: null, bottom: null, left: null };
/** A cleared cell but for its font, which the workbook decides. */
const NORMAL_LAYOUT: OfficeStyle = { ...BASE, fill: null, border: NO_BORDER };

/**
 * Each look is set on all its rectangles at once (`getRanges`), and only where it differs from the sheet's own.
 * Rectangles of one row or column have no lines inside: Excel refuses to draw them, so they go apart.
 */
export const queueLooks = (sheet: Pick<OfficeSheet, "name" | "base" | "looks">): Step[] =>
  sheet.looks.flatMap(({ style, areas }) =>
    shapesOf(areas).flatMap((shape) =>
      addressLists(shape.areas).map((list) => ({
        bytes: LIST_BYTES + list.length,
        queue(book) {
          const ranges = book.sheet(sheet.name).getRanges(list);
          setFont(ranges.format.font, style.font, sheet.base.font);
          setStyle(ranges.format, style, sheet.base);
          setBorders(ranges.format.borders, style.border, shape);
          ranges.untrack();
        },
      })),
    ),
  );

interface Shape {
  readonly areas: readonly PlainArea[];
  readonly hasRowsInside: boolean;
  readonly hasColumnsInside: boolean;
}

const shapesOf = (areas: readonly PlainArea[]): Shape[] =>
  [true, false]
    .flatMap((hasRowsInside) =>
      [true, false].map((hasColumnsInside) => ({
        hasRowsInside,
        hasColumnsInside,
        areas: areas.filter((area) => area.rowCount > 1 === hasRowsInside && area.columnCount > 1 === hasColumnsInside),
      })),
    )
    .filter((shape) => shape.areas.length > 0);

const PLAIN_FONT: Partial<OfficeFont> = {
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
};

/** Only what differs from the font known to be there; of a cleared sheet name, size and colour are not known. */
function setFont(font: Excel.RangeFont, wanted: OfficeFont, known: Partial<OfficeFont> | null): void {
  const there = known ?? PLAIN_FONT;
  const changes = FONT_NAMES.filter((part) => wanted[part] !== there[part]).map(
    (part) => [part, wanted[part]] as const,
  );
  if (changes.length > 0) font.set(Object.fromEntries(changes) as Excel.Interfaces.RangeFontUpdateData);
}

function setStyle(format: Excel.RangeFormat, wanted: OfficeStyle, known: OfficeStyle): void {
  if (JSON.stringify(wanted.fill) !== JSON.stringify(known.fill)) setFill(format.fill, wanted.fill);
  if (wanted.horizontal !== known.horizontal) {
    format.horizontalAlignment = wanted.horizontal as Excel.HorizontalAlignment;
  }
  if (wanted.vertical !== known.vertical) format.verticalAlignment = wanted.vertical as Excel.VerticalAlignment;
  if (wanted.wrap !== known.wrap) format.wrapText = wanted.wrap;
  if (wanted.indent !== known.indent) format.indentLevel = wanted.indent;
  if (wanted.shrink !== known.shrink) format.shrinkToFit = wanted.shrink;
  if (wanted.orientation !== known.orientation) format.textOrientation = wanted.orientation;
  if (wanted.locked !== known.locked) format.protection.locked = wanted.locked;
  if (wanted.formulaHidden !== known.formulaHidden) format.protection.formulaHidden = wanted.formulaHidden;
}

function setFill(fill: Excel.RangeFill, wanted: OfficeStyle["fill"]): void {
  if (wanted === null) return fill.clear();
  fill.color = wanted.color;
  if (wanted.pattern === "Solid") return;
  fill.pattern = wanted.pattern as Excel.FillPattern;
  fill.patternColor = wanted.patternColor;
}

type Side = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical";

/** A cleared cell has no lines: only those that are wanted are drawn. Lines between two equal cells are those inside. */
function setBorders(borders: Excel.RangeBorderCollection, wanted: OfficeBorder, shape: Shape): void {
  const sides: readonly (readonly [Side, OfficeEdge | null])[] = [
    ["EdgeTop", wanted.top],
    ["EdgeBottom", wanted.bottom],
    ["EdgeLeft", wanted.left],
    ["EdgeRight", wanted.right],
    ["InsideHorizontal", shape.hasRowsInside ? (wanted.bottom ?? wanted.top) : null],
    ["InsideVertical", shape.hasColumnsInside ? (wanted.right ?? wanted.left) : null],
  ];
  for (const [side, edge] of sides) {
    if (edge === null) continue;
    const border = borders.getItem(side);
    border.style = edge.style as Excel.BorderLineStyle;
    border.weight = edge.weight as Excel.BorderWeight;
    border.color = edge.color;
  }
}

/** Number formats after the values: a number written under "@" would become a text. */
export const queueNumberFormats = (sheet: Pick<OfficeSheet, "name" | "numberFormats">): Step[] =>
  sheet.numberFormats.flatMap(({ code, areas }) =>
    addressLists(areas).flatMap((list) =>
      list.split(",").map((address) => ({
        bytes: 700 + code.length,
        queue(book) {
          const range = book.sheet(sheet.name).getRange(address);
          range.numberFormat = everywhere(code);
          range.untrack();
        },
      })),
    ),
  );

/** Excel takes one value for all cells of a range; the library's types know only the matrix. */
const everywhere = (code: string): string[][] => code as unknown as string[][];

const LINES: Readonly<Record<string, PlainEdge["line"]>> = { Thin: "thin", Medium: "medium", Hairline: "hair" };

const fromEdge = (edge: OfficeEdge | null): PlainEdge | null =>
  edge === null ? null : { line: LINES[edge.weight] ?? "thin", colour: edge.color };

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "center"] as const;

/** What a plain style can say of a look; the rest of it is left out. */
export const fromOfficeStyle = (style: OfficeStyle, numberFormat: string): PlainStyle => ({
  font: {
    name: style.font.name,
    size: style.font.size,
    bold: style.font.bold,
    italic: style.font.italic,
    underline: style.font.underline !== "None",
    colour: style.font.color,
  },
  fill: style.fill?.pattern === "Solid" ? style.fill.color : null,
  border: {
    top: fromEdge(style.border.top),
    right: fromEdge(style.border.right),
    bottom: fromEdge(style.border.bottom),
    left: fromEdge(style.border.left),
  },
  horizontal: HORIZONTAL.find((known) => capital(known) === style.horizontal) ?? "general",
  vertical: VERTICAL.find((known) => capital(known) === style.vertical) ?? "bottom",
  wrap: style.wrap,
  indent: style.indent,
  numberFormat,
  locked: style.locked,
});
