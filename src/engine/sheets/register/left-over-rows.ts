import * as z from "zod";
import type { AddedCell, AddedColumns } from "../../model/added-cells";
import type { Finding } from "../../model/finding";
import type { Register } from "../../model/register";
import { ownEntry } from "../../own-entry";
import { recordOfWords } from "../../record-of-words";
import { valueOf } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableBlock } from "../../workbook/table-block";
import { plainText } from "../plain-text";
import { FINDINGS_TABLE, type WordedFinding } from "./findings-sheet";
import { handlingKey } from "./handling";
import { LEFT_OVER_ID, leftOverText } from "./left-over-text";
import { OWN_TABLES } from "./own-tables";
import { namesIn } from "./with-added";

/** Cells that people added to a row which is no longer there; `_pciwb` keeps them for the day the row comes back. */
export interface LeftOverRow {
  readonly table: string;
  readonly row: string;
  /** Header → cell. */
  readonly cells: Readonly<Record<string, AddedCell>>;
}

export const LEFT_OVER_ROWS = "addedRows";
const NO_PLACE = { file: null, page: null, table: null, row: null, line: null };

const valueSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("number"), number: z.number() }),
  z.object({ kind: z.literal("date"), date: z.string() }),
  z.object({ kind: z.literal("boolean"), boolean: z.boolean() }),
  z.object({ kind: z.literal("empty") }),
]);
const formulaSchema = z.object({
  kind: z.literal("formula"),
  formula: z.string(),
  expected: valueSchema,
  typed: z.literal(true).exactOptional(),
});
const cellSchema = z.object({
  value: z.union([valueSchema, formulaSchema]),
  percent: z.literal(true).exactOptional(),
});
const leftOverSchema = z.object({ table: z.string(), row: z.string(), cells: recordOfWords(cellSchema) });

/** A line of `_pciwb` as it was written; null where it was changed into something else. */
export function leftOverFrom(line: unknown): LeftOverRow | null {
  const read = z.safeParse(leftOverSchema, line);
  return read.success ? read.data : null;
}

/** The columns of a table with what was kept of rows that were gone; what stands in the table now wins, also a blank cell. */
export function withLeftOver(
  columns: AddedColumns,
  kept: readonly LeftOverRow[],
  there: ReadonlySet<string | null>,
): AddedColumns {
  const gone = kept.filter(({ row }) => !there.has(row));
  if (gone.length === 0) return columns;
  const blank: AddedCell = { value: { kind: "empty" } };
  const rows = gone.map(
    ({ row, cells }) => [row, columns.headers.map((header) => ownEntry(cells, header) ?? blank)] as const,
  );
  return { ...columns, rows: { ...Object.fromEntries(rows), ...columns.rows } };
}

/**
 * What stands in added columns beside rows that the sheets no longer have. A table that is not written this time keeps its rows:
 * what is remembered of them does no harm, because the table itself is asked first.
 */
export function leftOverRows(sheets: readonly SheetDescription[], added: Register["added"] = {}): LeftOverRow[] {
  const blocks = tablesOf(sheets);
  return OWN_TABLES.flatMap((own) => {
    const columns = added[own.name];
    if (columns === undefined) return [];
    const block = blocks.get(own.name);
    const there = new Set(block === undefined ? [] : namesIn(block, own));
    return Object.entries(columns.rows).flatMap(([row, cells]) => {
      const filled = columns.headers.flatMap((header, at) => {
        const cell = cells[at];
        return cell === undefined || cell.value.kind === "empty" ? [] : [[header, cell] as const];
      });
      const isGone = !there.has(row) && filled.length > 0;
      return isGone ? [{ table: own.name, row, cells: Object.fromEntries(filled) }] : [];
    });
  });
}

const tablesOf = (sheets: readonly SheetDescription[]): ReadonlyMap<string, TableBlock> =>
  new Map(
    sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [[block.name, block]] : []))),
  );

/** Each left-over row as a line of `Kiểm tra`, so that a person sees what they typed and where it belonged. */
export function leftOverFindings(
  rows: readonly LeftOverRow[],
  sheets: readonly SheetDescription[],
  handling: Register["handling"],
): WordedFinding[] {
  const sheetOf = new Map(
    sheets.flatMap(({ name, blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [[block.name, name]] : [])),
    ),
  );
  return rows
    .filter(({ table, row }) => sheetOf.has(table) && !(table === FINDINGS_TABLE && row.includes(LEFT_OVER_ID)))
    .map(({ table, row, cells }) => {
      const sheet = sheetOf.get(table) ?? table;
      const words = Object.entries(cells).map(([header, { value }]) => `${header}: ${plainText(valueOf(value))}`);
      const name = rowLabel(row);
      const finding: Finding = {
        id: LEFT_OVER_ID,
        severity: "note",
        place: { ...NO_PLACE, sheet },
        task: null,
        value: `${name} → ${words.join("; ")}`,
        suggestion: null,
        args: {},
      };
      return {
        finding,
        message: leftOverText({ row: name, sheet }).vi,
        handling: handling[handlingKey(finding.id, finding.task, finding.value)] ?? "",
      };
    });
}

/** `["2025-Q3","220-I-007","Sở Tài chính"]` as a person reads it. */
function rowLabel(row: string): string {
  const parts = [...row.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => part ?? "").filter((part) => part !== "");
  return parts.length === 0 ? row : parts.join(", ");
}
