import { lastColumn } from "../../../engine/workbook/areas";
import { columnPlace, type SheetMove } from "../../../engine/workbook/sheet-move";
import type { XmlElement } from "../xml";
import { attributeOf, elementIn, elementsIn } from "../xml-access";
import { listElement } from "./sheet-elements";

/** Columns told one by one; a range to the end of the sheet is what the program takes for "all others". */
const MOST_TOLD = 500;

function eachColumn(cols: XmlElement | undefined): Map<number, XmlElement> {
  const columns = new Map<number, XmlElement>();
  for (const col of elementsIn(cols, "col")) {
    const [min, max] = [Number(attributeOf(col, "min")), Number(attributeOf(col, "max"))];
    for (let column = min; column <= Math.min(max, min + MOST_TOLD); column += 1) columns.set(column, col);
  }
  return columns;
}

/** Widths and hidden columns: those of our table's columns stay as they are now, those of a person's own columns go with them. */
export function keepColumns(old: XmlElement, root: XmlElement, move: SheetMove): void {
  const before = eachColumn(elementIn(old, "cols"));
  if (before.size === 0) return;
  const after = eachColumn(elementIn(root, "cols"));
  const end = lastColumn(move.keeping.before);
  for (const [column, col] of before) {
    const at = columnPlace(column, move);
    if (at !== null) after.set(at, column > end ? col : sized(after.get(at), col));
  }
  const list = listElement(root, "cols");
  list.children = [...after]
    .sort(([one], [other]) => one - other)
    .map(([column, col]) => ({
      ...col,
      attributes: [
        ["min", String(column)] as const,
        ["max", String(column)] as const,
        ...col.attributes.filter(([name]) => name !== "min" && name !== "max"),
      ],
    }));
}

const SIZE = new Set(["width", "hidden", "customWidth", "bestFit"]);

/** The look of a column of ours with the size it has now. */
const sized = (ours: XmlElement | undefined, now: XmlElement): XmlElement => ({
  name: "col",
  attributes: [
    ...now.attributes.filter(([name]) => SIZE.has(name)),
    ...(ours?.attributes ?? []).filter(([name]) => !SIZE.has(name)),
  ],
  children: [],
});
