import type { PlainArea } from "../../engine/workbook/plain";
import { cellCount } from "./areas";
import type { OfficeBorder, OfficeEdge, OfficeInputRule, OfficeLink, OfficeStyle } from "./office-sheet";
import { likelyAreas, type Question } from "./probes";

/** Everything about a cell but what stands in it. */
export interface CellLook {
  readonly style: OfficeStyle;
  readonly rule: Omit<OfficeInputRule, "area"> | null;
  readonly link: Omit<OfficeLink, "row" | "column"> | null;
}

const LOADED =
  "format,format/font,format/fill,format/protection,format/borders,dataValidation/type,dataValidation/rule," +
  "dataValidation/errorAlert,dataValidation/prompt,dataValidation/ignoreBlanks,hyperlink";

/** A look is loaded part by part: font, fill, borders, protection, rule. */
const LOOK_BYTES = 1_400;

/** A sheet's looks; the last cell of the sheet tells how untouched cells look. */
export const looksOf = (sheet: string, used: PlainArea | null): Question<CellLook> => ({
  sheet,
  areas: used === null ? [] : likelyAreas(used),
  bytes: LOOK_BYTES,
  ask: askLook,
});

export const LAST_CELL: PlainArea = { row: 1_048_576, column: 16_384, rowCount: 1, columnCount: 1 };

export const untouchedLook = (sheet: string): Question<CellLook> => ({ sheet, areas: [LAST_CELL], ask: askLook });

function askLook(range: Excel.Range): () => CellLook | null {
  range.load(`${LOADED},rowCount,columnCount`);
  return () => {
    const size = { row: 1, column: 1, rowCount: range.rowCount, columnCount: range.columnCount };
    const style = styleOf(range.format, size);
    const { dataValidation: validation } = range;
    if (style === null || validation.type === "Inconsistent" || validation.type === "MixedCriteria") return null;
    // A link is told of the first cell only, and links are underlined: such cells are asked one by one.
    if (style.font.underline !== "None" && cellCount(size) > 1) return null;
    return { style, rule: ruleOf(validation), link: cellCount(size) > 1 ? null : linkOf(range.hyperlink) };
  };
}

function ruleOf(validation: Excel.DataValidation): CellLook["rule"] {
  if (validation.type === "None") return null;
  const { errorAlert, prompt } = validation;
  return {
    rule: { ...validation.rule },
    alert: {
      showAlert: errorAlert.showAlert,
      style: errorAlert.style,
      title: errorAlert.title,
      message: errorAlert.message,
    },
    prompt: { showPrompt: prompt.showPrompt, title: prompt.title, message: prompt.message },
    ignoreBlanks: validation.ignoreBlanks,
  };
}

function linkOf(link: Excel.RangeHyperlink | null): CellLook["link"] {
  if (link === null || (!link.address && !link.documentReference)) return null;
  return {
    address: link.address || null,
    reference: link.documentReference || null,
    tip: link.screenTip || null,
  };
}

/** Null where the cells differ in anything. */
function styleOf(format: Excel.RangeFormat, size: PlainArea): OfficeStyle | null {
  const { font, fill, protection } = format;
  const border = borderOf(format.borders.items, size);
  const parts = [
    ...[font.name, font.size, font.color, font.bold, font.italic, font.underline, font.strikethrough],
    ...[fill.pattern, format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel],
    ...[format.shrinkToFit, format.textOrientation, protection.locked, protection.formulaHidden],
  ];
  if (border === null || parts.some((part) => part === null || part === undefined)) return null;
  if (fill.pattern !== "None" && !fill.color) return null;
  return {
    font: {
      name: font.name,
      size: font.size,
      color: font.color,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline,
      strikethrough: font.strikethrough,
      subscript: font.subscript,
      superscript: font.superscript,
    },
    fill:
      fill.pattern === null || fill.pattern === "None"
        ? null
        : { pattern: fill.pattern, color: fill.color, patternColor: fill.patternColor },
    border,
    horizontal: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    wrap: format.wrapText,
    indent: format.indentLevel,
    shrink: format.shrinkToFit,
    orientation: format.textOrientation,
    locked: protection.locked,
    formulaHidden: protection.formulaHidden,
  };
}

/** Cells are alike only if the lines between them are those at their edges. */
function borderOf(borders: readonly Excel.RangeBorder[], size: PlainArea): OfficeBorder | null {
  const at = (side: string): OfficeEdge | null | undefined =>
    edgeOf(borders.find((each) => String(each.sideIndex) === side));
  const [top, right, bottom, left] = [at("EdgeTop"), at("EdgeRight"), at("EdgeBottom"), at("EdgeLeft")];
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return null;
  const isEven =
    (size.rowCount === 1 || areSame([top, bottom, at("InsideHorizontal")])) &&
    (size.columnCount === 1 || areSame([left, right, at("InsideVertical")]));
  return isEven ? { top, right, bottom, left } : null;
}

const areSame = (edges: readonly (OfficeEdge | null | undefined)[]): boolean =>
  edges.every((edge) => edge !== undefined && JSON.stringify(edge) === JSON.stringify(edges[0]));

/** Null is no line; undefined where lines differ. */
function edgeOf(border: Excel.RangeBorder | undefined): OfficeEdge | null | undefined {
  if (border === undefined || border.style === "None") return null;
  const { style, color, weight } = border;
  return style === null || !color || weight === null ? undefined : { style, color, weight };
}
