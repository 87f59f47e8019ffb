import { type BodyDirectory, bodyDirectory } from "../../bodies/body-directory";
import { directoryForPlan } from "../../bodies/directory-for-plan";
import type { PublicBody } from "../../model/public-body";
import { cleanText } from "../../text/clean";
import { cellsOfColumn } from "../columns/cells-of-column";
import type { ColumnChoices } from "../columns/column-proposal";
import { settleColumns } from "../columns/settle-columns";
import type { Column, HeaderBlock } from "../headers/header-block";
import { printedNumber } from "../numbering/printed-number";
import { ownCells } from "../tables/grid-row";
import type { Outline, TableRun } from "./outline";

export interface SettlingOptions {
  readonly choices: ColumnChoices;
  /** Bodies of the user's workbook; null takes those that fit the cells. */
  readonly directory: readonly PublicBody[] | null;
}

/** The certainty of a role taken from the header of the table's next part. */
const BORROWED = 0.6;

/** Decides the columns of every table, now that all its rows are known. A table of one row may be a letterhead: not asked. */
export function settleRuns(outline: Outline, options: SettlingOptions): Outline {
  const directory = directoryOnDemand(outline, options);
  const runs = outline.runs.map((run, at): TableRun => {
    const header = withBorrowedColumns(run, outline.runs.slice(at + 1));
    const settled = settleColumns({ header, rows: run.rows, choices: options.choices, directory });
    const { columns, shape } = settled;
    return { ...run, header: { ...header, columns }, shape, proposed: settled.proposed };
  });
  return { ...outline, runs };
}

function directoryOnDemand(outline: Outline, { directory }: SettlingOptions): () => BodyDirectory {
  let prepared: BodyDirectory | null = null;
  return () => {
    if (prepared !== null) return prepared;
    const cells = outline.runs.flatMap((run) =>
      run.rows.flatMap((row) => ownCells(row).map((cell) => cleanText(cell.text))),
    );
    prepared = bodyDirectory(directory ?? directoryForPlan(null, cells));
    return prepared;
  };
}

/** The first page with the header is missing: the next part of the table, of the same width, repeats it. */
function withBorrowedColumns(run: TableRun, later: readonly TableRun[]): HeaderBlock {
  if (run.header.height > 0) return run.header;
  const next = later.find((one) => one.header.height > 0);
  const fits =
    next?.shape?.kind === "task-table" &&
    next.appendix === run.appendix &&
    next.header.columns.length === run.header.columns.length &&
    numbersFit(run, next.header.columns);
  if (!fits) return run.header;
  const columns = next.header.columns.map(
    (column): Column => ({
      ...column,
      certainty: Math.min(column.certainty, BORROWED),
    }),
  );
  return { ...run.header, columns, printed: columns };
}

/** The column headed "STT" in the next part holds numbers here too. */
function numbersFit(run: TableRun, columns: readonly Column[]): boolean {
  const number = columns.find((column) => column.role === "number");
  if (number === undefined) return false;
  const cells = cellsOfColumn(run.rows, number.position).filter((text) => text !== "");
  return cells.length > 0 && cells.every((text) => printedNumber(text) !== null);
}
