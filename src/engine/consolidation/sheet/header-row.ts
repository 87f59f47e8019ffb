import type { ReturnField } from "../../returns/return-columns";
import { matchHeader } from "./header-words";
import { FORM_ORDER, isInputField } from "./return-fields";
import { type SheetView, textOf } from "./sheet-view";

/** Where the table of a return begins and which column is which. */
export interface ReturnHeader {
  /** The last row of the header: data stand below. */
  readonly row: number;
  readonly columns: ReadonlyMap<ReturnField, number>;
  /** Columns told by the words they begin with or by their place among the others. */
  readonly recovered: readonly ReturnField[];
  /** Headers that name no column of ours, with their columns. */
  readonly others: readonly { readonly column: number; readonly text: string }[];
}

/** The form has its header near the top; a body's own sheet may carry a page of text above it. */
const SEARCHED_ROWS = 200;
const FEWEST_FIELDS = 3;
/** A row that names so many columns is the header: nothing below is looked at. */
const ENOUGH_FIELDS = 9;

interface Labelled {
  readonly column: number;
  readonly text: string;
  readonly field: ReturnField | null;
  readonly sure: boolean;
}

/** Null where the sheet is no return: no row names a task and what was done about it. */
export function findHeader(view: SheetView): ReturnHeader | null {
  let best: { readonly row: number; readonly labels: readonly Labelled[]; readonly score: number } | null = null;
  for (const row of view.rowNumbers.slice(0, SEARCHED_ROWS)) {
    if (view.cellsOf(row).length < FEWEST_FIELDS) continue;
    const labels = labelsOf(view, row);
    const score = distinctFields(labels).size;
    if (score > (best?.score ?? 0)) best = { row, labels, score };
    if (score >= ENOUGH_FIELDS) break;
  }
  if (best === null) return null;
  const below = secondLine(view, best.row, best.labels);
  const labels = below === null ? best.labels : merged(best.labels, below);
  const columns = settledColumns(labels);
  return isReturn(columns) ? withPlaces(labels, columns, below === null ? best.row : best.row + 1) : null;
}

const labelsOf = (view: SheetView, row: number): Labelled[] =>
  view.cellsOf(row).flatMap((cell) => {
    const text = textOf(cell);
    if (text === "") return [];
    const match = matchHeader(text);
    return [{ column: cell.column, text, field: match?.field ?? null, sure: match?.sure ?? false }];
  });

const distinctFields = (labels: readonly Labelled[]): Set<ReturnField> =>
  new Set(labels.flatMap(({ field }) => (field === null ? [] : [field])));

/** A header of two lines: the line below names columns the first leaves open ("Báo cáo của đơn vị" over "Tiến độ", "Kết quả"). */
function secondLine(view: SheetView, row: number, first: readonly Labelled[]): readonly Labelled[] | null {
  const known = distinctFields(first);
  const below = labelsOf(view, row + 1).filter(({ field, sure }) => field !== null && sure && !known.has(field));
  return below.length >= 2 ? below : null;
}

const merged = (first: readonly Labelled[], below: readonly Labelled[]): Labelled[] => {
  const replaced = new Set(below.map(({ column }) => column));
  return [...first.filter(({ column }) => !replaced.has(column)), ...below].sort((a, b) => a.column - b.column);
};

/** A sure word before one that only begins alike; of equals the leftmost. */
function settledColumns(labels: readonly Labelled[]): Map<ReturnField, number> {
  const columns = new Map<ReturnField, number>();
  for (const sure of [true, false])
    for (const label of labels)
      if (label.field !== null && label.sure === sure && !columns.has(label.field))
        columns.set(label.field, label.column);
  return columns;
}

const isReturn = (columns: ReadonlyMap<ReturnField, number>): boolean =>
  columns.size >= FEWEST_FIELDS &&
  (columns.has("task") || columns.has("text")) &&
  (columns.has("progress") || columns.has("result") || columns.has("percent"));

function withPlaces(labels: readonly Labelled[], columns: ReadonlyMap<ReturnField, number>, row: number): ReturnHeader {
  const all = new Map(columns);
  const unsure = labels.filter(({ field, sure, column }) => field !== null && !sure && all.get(field) === column);
  const recovered = unsure.flatMap(({ field }) => (field === null ? [] : [field]));
  const taken = new Set(all.values());
  const others = labels.filter(({ column }) => !taken.has(column));
  const left = others.filter((label) => {
    const field = fieldByPlace(label, all);
    if (field === null) return true;
    all.set(field, label.column);
    recovered.push(field);
    return false;
  });
  return { row, columns: all, recovered, others: left.map(({ column, text }) => ({ column, text })) };
}

/** The one field of the form missing between the neighbours on both sides, where the unknown header stands right between them. */
function fieldByPlace(label: Labelled, columns: ReadonlyMap<ReturnField, number>): ReturnField | null {
  if (label.field !== null) return null;
  const at = (column: number): number => {
    const field = [...columns].find(([, each]) => each === column)?.[0];
    return field === undefined ? -1 : FORM_ORDER.indexOf(field);
  };
  const [before, after] = [at(label.column - 1), at(label.column + 1)];
  const field = FORM_ORDER[before + 1];
  const fits = before >= 0 && after === before + 2 && field !== undefined && isInputField(field);
  return fits && !columns.has(field) ? field : null;
}
