import {
  childrenOf,
  hasElement,
  isElement,
  type MarkupElement,
  type MarkupNode,
  numberOf,
  rawTextOf,
  tagOf,
} from "./markup";

/** Cells of one printed row. */
export type MarkupRow = readonly MarkupElement[];

const isCell = (node: MarkupNode): node is MarkupElement =>
  isElement(node) && (tagOf(node) === "td" || tagOf(node) === "th");

/** Rows of the table itself, not of tables inside its cells, in order. Cells outside any row make a row of their own. */
export function tableRows(table: MarkupNode): MarkupRow[] {
  const rows: MarkupRow[] = [];
  let loose: MarkupElement[] = [];
  const closeLoose = (): void => {
    if (loose.length > 0) rows.push(loose);
    loose = [];
  };
  for (const child of childrenOf(table)) {
    if (!isElement(child) || tagOf(child) === "table") continue;
    if (isCell(child)) loose.push(child);
    else {
      closeLoose();
      rows.push(...(tagOf(child) === "tr" ? rowOf(child) : tableRows(child)));
    }
  }
  closeLoose();
  return rows;
}

/** Word closes a table with a row of height 0 that only carries column widths: it is no row of the plan. */
function rowOf(row: MarkupElement): MarkupRow[] {
  const cells = childrenOf(row).filter(isCell);
  const onlyWidths = numberOf(row, "height", 1) === 0 && cells.every((cell) => rawTextOf(cell).trim() === "");
  return cells.length === 0 || onlyWidths ? [] : [cells];
}

export const captionsOf = (table: MarkupElement): MarkupElement[] =>
  childrenOf(table).filter((child): child is MarkupElement => isElement(child) && tagOf(child) === "caption");

/** One cell that frames whole tables is the page's layout, not a table of its own. */
export function isFrame(rows: readonly MarkupRow[]): boolean {
  const [only, ...others] = rows.flat();
  return only !== undefined && others.length === 0 && hasElement(only, "table");
}
