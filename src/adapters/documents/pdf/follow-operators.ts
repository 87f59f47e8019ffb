import { filledRulings, shapesOf, strokedRulings, thinRuling } from "./draw-path";
import { drawText } from "./draw-text";
import { apply, chain, IDENTITY, type Matrix, matrixFrom, numbersFrom } from "./matrix";
import type { PageMarks } from "./page-marks";
import { change, moveText, type Pen, type PenFont, restore, save, setTextMatrix, startPen } from "./pen";

/** The operators of a page as the library lists them: a number each, and its arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the operators, by name. */
export type OperatorNames = Readonly<Record<string, number>>;

type Follow = (pen: Pen, args: readonly unknown[]) => void;

const WHITE = /^#f{6}$/i;
const numberAt = (args: readonly unknown[], at: number): number => Number(args[at] ?? 0);

/** What each operator does to the pen; operators not named here draw nothing we read. */
const FOLLOW: Readonly<Record<string, Follow>> = {
  save,
  restore,
  transform: (pen, args) => transform(pen, args),
  paintFormXObjectBegin: (pen, args) => {
    save(pen);
    transform(pen, args[0]);
  },
  paintFormXObjectEnd: restore,
  beginGroup: save,
  endGroup: restore,
  beginText: (pen) => setTextMatrix(pen, IDENTITY),
  setTextMatrix: (pen, args) => setTextMatrix(pen, matrixFrom(args[0]) ?? matrixFrom(args) ?? IDENTITY),
  moveText: (pen, args) => moveText(pen, numberAt(args, 0), numberAt(args, 1)),
  setLeadingMoveText: (pen, args) => {
    change(pen, { leading: numberAt(args, 1) });
    moveText(pen, numberAt(args, 0), numberAt(args, 1));
  },
  nextLine: (pen) => moveText(pen, 0, pen.now.leading),
  setLeading: (pen, args) => change(pen, { leading: -numberAt(args, 0) }),
  setCharSpacing: (pen, args) => change(pen, { charSpacing: numberAt(args, 0) }),
  setWordSpacing: (pen, args) => change(pen, { wordSpacing: numberAt(args, 0) }),
  setHScale: (pen, args) => change(pen, { stretch: numberAt(args, 0) / 100 }),
  setTextRise: (pen, args) => change(pen, { rise: numberAt(args, 0) }),
  setTextRenderingMode: (pen, args) => change(pen, { mode: numberAt(args, 0) }),
  setFont: (pen, args) => change(pen, { font: pen.fontOf(String(args[0])), fontSize: numberAt(args, 1) }),
  setFillRGBColor: (pen, args) => change(pen, { fill: String(args[0]) }),
  setStrokeRGBColor: (pen, args) => change(pen, { stroke: String(args[0]) }),
  showText: (pen, args) => drawText(pen, Array.isArray(args[0]) ? args[0] : []),
  paintImageXObject: (pen, args) => drawPicture(pen, args[0], false),
  paintInlineImageXObject: (pen, args) => drawPicture(pen, args[0], false),
  paintImageMaskXObject: (pen, args) => drawPicture(pen, args[0], true),
  paintSolidColorImageMask: (pen) => pen.rulings.push(...thinRuling(unitSquare(pen.now.map))),
};

const STROKES = ["stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
const FILLS = ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];

/** Follows the operators of a page; `toPage` leads from the page's own space to points from its top left corner. */
export function followOperators(
  list: OperatorList,
  names: OperatorNames,
  toPage: Matrix,
  fontOf: (name: string) => PenFont,
): PageMarks {
  const pen = startPen(toPage, fontOf);
  const numbered = new Map(Object.entries(FOLLOW).map(([name, follow]) => [names[name], follow]));
  const strokes = new Set(STROKES.map((name) => names[name]));
  const fills = new Set(FILLS.map((name) => names[name]));
  list.fnArray.forEach((operator, at) => {
    const given = list.argsArray[at];
    const args = argumentsFrom(given);
    if (operator === names["constructPath"]) {
      drawPath(pen, args, { stroked: strokes.has(numberAt(args, 0)), filled: fills.has(numberAt(args, 0)) });
    } else numbered.get(operator)?.(pen, args);
  });
  return { glyphs: pen.glyphs, rulings: pen.rulings, pictures: pen.pictures };
}

function transform(pen: Pen, value: unknown): void {
  const matrix = matrixFrom(value);
  if (matrix !== null) change(pen, { map: chain(pen.now.map, matrix) });
}

/** White on white is a cover, not a border. */
function drawPath(pen: Pen, args: readonly unknown[], paint: { stroked: boolean; filled: boolean }): void {
  const packed = numbersFrom(Array.isArray(args[1]) ? args[1][0] : null);
  if (packed === null) return;
  const shapes = shapesOf(packed, pen.now.map);
  if (paint.stroked && !WHITE.test(pen.now.stroke)) pen.rulings.push(...strokedRulings(shapes));
  if (paint.filled && !WHITE.test(pen.now.fill)) pen.rulings.push(...filledRulings(shapes));
}

const unitSquare = (map: Matrix): { x: number; y: number }[] =>
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].map(([x = 0, y = 0]) => apply(map, x, y));

/** A picture as thin as a line is a line: some printers draw borders so. */
function drawPicture(pen: Pen, source: unknown, stencil: boolean): void {
  const line = thinRuling(unitSquare(pen.now.map));
  if (line.length > 0) pen.rulings.push(...line);
  else pen.pictures.push({ matrix: pen.now.map, source, stencil });
}

function argumentsFrom(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  return numbersFrom(given) ?? [];
}
