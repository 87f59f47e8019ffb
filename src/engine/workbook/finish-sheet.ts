import { ownEntry } from "../own-entry";
import { InvariantBroken } from "../result";
import { cellAddress } from "./addresses";
import type { DraftCell, PlacedTable, SheetCanvas } from "./canvas";
import type { FreezeDescription, SheetDescription } from "./description";
import type { LaidSheet } from "./laid-sheet";
import { LIST_SHEET_KEY, LIST_SHEET_NAME, type ListSheet } from "./lowering/list-sheet";
import { lowerCharts } from "./lowering/lower-charts";
import { lowerFormula, lowerTypedFormula } from "./lowering/lower-formula";
import { lowerLinks } from "./lowering/lower-links";
import { lowerPaints } from "./lowering/lower-paints";
import { lowerPrint } from "./lowering/lower-print";
import { lowerRules } from "./lowering/lower-rules";
import { TableDirectory } from "./lowering/table-directory";
import { ownAreaOf } from "./own-area";
import type { PlainCell, PlainSheet, PlainTable } from "./plain";
import { tabColourOf } from "./theme";

interface FinishContext {
  readonly tables: TableDirectory;
  readonly lists: ListSheet;
  readonly names: ReadonlyMap<string, string>;
}

/** Second phase for one sheet: references become addresses, defaults become explicit, lists take a fixed order. */
export function finishSheet({ described, canvas, columns }: LaidSheet, context: FinishContext): PlainSheet {
  const { drafts } = canvas;
  const { tables } = context;
  const cells = finishCells(canvas, tables);
  return {
    key: described.key,
    name: canvas.name,
    visibility: described.visibility ?? "visible",
    tabColour: described.tabRole === undefined ? null : tabColourOf(described.tabRole),
    gridLines: described.gridLines ?? false,
    zoom: described.zoom ?? 100,
    columns,
    rows: canvas.rowHeights(),
    cells,
    merges: drafts.merges,
    tables: drafts.tables.filter((table) => table.block.excel !== false).map(finishTable),
    inputRules: lowerRules({ canvas, tables, lists: context.lists }),
    paintRules: lowerPaints(drafts, tables),
    links: lowerLinks(drafts, context),
    notes: drafts.notes,
    charts: lowerCharts(drafts, tables),
    freeze: freezeOf(described.freeze, tables),
    print: lowerPrint(described.print ?? {}, drafts, tables, ownAreaOf({ cells, charts: drafts.charts })),
    protection: protectionOf(described),
  };
}

/** The hidden sheet of long lists, finished like any other. */
export function finishListSheet(lists: ListSheet): PlainSheet {
  const described: SheetDescription = {
    key: LIST_SHEET_KEY,
    name: LIST_SHEET_NAME,
    visibility: "veryHidden",
    blocks: [],
  };
  const context = { tables: new TableDirectory([]), lists, names: new Map<string, string>() };
  return finishSheet({ described, canvas: lists.canvas, columns: [] }, context);
}

function finishCells(canvas: SheetCanvas, tables: TableDirectory): PlainCell[] {
  const cells = inOrder(canvas.drafts.cells);
  cells.forEach((cell, index) => {
    const next = cells[index + 1];
    if (next !== undefined && isBefore(cell, next)) return;
    if (next !== undefined) throw new InvariantBroken(`${canvas.name}: two blocks lie over each other at ${at(cell)}`);
  });
  return cells.map((cell) => finishCell(cell, canvas.name, tables));
}

const at = (cell: DraftCell): string => cellAddress(cell.row, cell.column);

const isBefore = (first: DraftCell, second: DraftCell): boolean =>
  first.row < second.row || (first.row === second.row && first.column < second.column);

/** Blocks put their cells in order already, unless parts stand side by side. */
function inOrder(cells: readonly DraftCell[]): readonly DraftCell[] {
  const isSorted = cells.every((cell, index) => {
    const next = cells[index + 1];
    return next === undefined || isBefore(cell, next);
  });
  return isSorted ? cells : [...cells].sort((first, second) => first.row - second.row || first.column - second.column);
}

function finishCell(cell: DraftCell, sheet: string, tables: TableDirectory): PlainCell {
  const { row, column, value, style } = cell;
  if (value.kind !== "formula") return { row, column, value, style };
  const { kind, expected, typed } = value;
  const lower = typed === true ? lowerTypedFormula : lowerFormula;
  const formula = lower(value.formula, { sheet, row, table: cell.table }, tables);
  return { row, column, value: { kind, formula, expected }, style };
}

function finishTable(table: PlacedTable): PlainTable {
  const { block, headers, column, headerRow, lastRow, totalsRow } = table;
  return {
    name: block.name,
    area: { row: headerRow, column, rowCount: (totalsRow ?? lastRow) - headerRow + 1, columnCount: headers.length },
    columns: headers.map((name, index) => {
      const total = ownEntry(block.totals?.functions, block.columns[index]?.header ?? "");
      if (block.totals === undefined) return { name, total: null };
      if (index === 0) return { name, total: { kind: "label", text: block.totals.label } };
      return { name, total: total === undefined ? null : { kind: "function", text: total } };
    }),
    totalsRow: totalsRow !== null,
    filter: block.filter ?? true,
  };
}

function freezeOf(freeze: FreezeDescription | undefined, tables: TableDirectory): PlainSheet["freeze"] {
  if (freeze === undefined) return null;
  const rows = freeze.headerOf === undefined ? 0 : tables.named(freeze.headerOf).headerRow;
  const columns = freeze.columns ?? 0;
  return rows + columns === 0 ? null : { rows, columns };
}

const protectionOf = ({ protection }: SheetDescription): PlainSheet["protection"] =>
  protection === undefined ? null : { allow: [...(protection.allow ?? [])].sort() };
