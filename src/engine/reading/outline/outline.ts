import type {
  SourceBlock,
  SourceDocument,
  SourceParagraph,
  SourcePlace,
  SourceTable,
} from "../../source/source-document";
import { cleanLines, cleanText, dropMarkdown } from "../../text/clean";
import { type Column, type HeaderBlock, headerBlockAt } from "../headers/header-block";
import { recogniseShape } from "../recognise-shape";
import type { TableShape } from "../shapes/shape";
import { type GridRow, gridRows, ownCells } from "../tables/grid-row";
import { isPageNumber } from "../tables/row-facts";
import { type AppendixHeading, appendixHeading } from "./appendix-heading";

/** A line of prose: a paragraph, or one cell of a table that is no task table (letterhead, signatures). */
export interface OutlineLine {
  readonly text: string;
  readonly place: SourcePlace;
  readonly headingLevel: number | null;
  readonly bold: boolean;
  readonly appendix: string | null;
}

/** One logical table: what stands under one header, over as many page breaks as it takes. */
export interface TableRun {
  readonly header: HeaderBlock;
  readonly shape: TableShape | null;
  /** The rows of the first header, and a table's title rows above it. */
  readonly headerRows: GridRow[];
  readonly rows: GridRow[];
  /** Index in `appendices`, null where no appendix heading stands above. */
  readonly appendix: number | null;
  /** Columns a person should confirm; null where nothing is in doubt. Known once the columns are settled. */
  readonly proposed: readonly Column[] | null;
}

export interface AppendixDraft {
  readonly id: string | null;
  readonly titleLines: string[];
  readonly place: SourcePlace;
}

export interface Outline {
  readonly lines: OutlineLine[];
  readonly appendices: AppendixDraft[];
  readonly runs: TableRun[];
  /** Blank lines and paragraphs, and rows without a word in tables that are no task tables. */
  readonly blanks: number;
}

interface OutlineState {
  readonly outline: { -readonly [K in keyof Outline]: Outline[K] };
  run: TableRun | null;
  block: number;
}

const DEEPEST_HEADER = 8;
const STRAY_PARAGRAPH = 60;

/** Sorts the blocks of the sources into prose lines, appendix headings and logical tables, in reading order. */
export function outlineOf(documents: readonly SourceDocument[]): Outline {
  const state: OutlineState = {
    outline: { lines: [], appendices: [], runs: [], blanks: 0 },
    run: null,
    block: 0,
  };
  for (const block of documents.flatMap((document) => document.blocks)) take(block, state);
  return state.outline;
}

function take(block: SourceBlock, state: OutlineState): void {
  if (block.kind === "blank") state.outline.blanks += 1;
  else if (block.kind === "paragraph") takeParagraph(block, state);
  else takeTable(block, state);
}

function takeParagraph(paragraph: SourceParagraph, state: OutlineState): void {
  const text = cleanText(dropMarkdown(paragraph.text));
  const { outline } = state;
  const heading = appendixHeading(text);
  if (heading !== null && !goesOn(heading, outline.appendices.at(-1))) {
    outline.appendices.push({
      id: heading.id,
      titleLines: heading.title === "" ? [] : [heading.title],
      place: paragraph.place,
    });
    state.run = null;
  } else if (text.length > STRAY_PARAGRAPH) state.run = null;
  const current = outline.appendices.at(-1);
  if (
    heading === null &&
    current !== undefined &&
    !outline.runs.some((run) => run.appendix === outline.appendices.length - 1)
  ) {
    if (!/^\(/.test(text) && !isPageNumber(text)) current.titleLines.push(text);
  }
  const { place, headingLevel, bold } = paragraph;
  outline.lines.push({ text, place, headingLevel, bold, appendix: current?.id ?? null });
}

/** "PHỤ LỤC I (tiếp theo)", at the top of the next page or file: the same appendix. */
const goesOn = (heading: AppendixHeading, current: AppendixDraft | undefined): boolean =>
  current !== undefined && heading.id === current.id && /^\(?tiếp(?![\p{L}])/iu.test(heading.title);

function takeTable(table: SourceTable, state: OutlineState): void {
  state.block += 1;
  const rows = gridRows(table, state.block);
  let at = startRun(rows, state);
  if (at === null) return continueOrFlatten(rows, state);
  for (; at < rows.length; at += 1) {
    const again = headerBlockAt(rows, at);
    if (again !== null && again.signature !== state.run?.header.signature && opensTable(again)) {
      openRun(again, rows.slice(at, at + again.height), state);
      at += again.height - 1;
    } else {
      const row = rows[at];
      if (row !== undefined) state.run?.rows.push(row);
    }
  }
}

/** A header inside a table begins another table: of tasks or scores, or one that numbers its rows again. */
const opensTable = (header: HeaderBlock): boolean =>
  recogniseShape(header) !== null || header.columns[0]?.role === "number";

/** Opens or continues a run where a header stands near the top; gives the index of the first row behind it, null where there is none. */
function startRun(rows: readonly GridRow[], state: OutlineState): number | null {
  for (let at = 0; at < Math.min(DEEPEST_HEADER, rows.length); at += 1) {
    const header = headerBlockAt(rows, at);
    if (header !== null) {
      const sameTable = state.run !== null && state.run.header.signature === header.signature;
      if (sameTable) return 0;
      openRun(header, rows.slice(0, at + header.height), state);
      return at + header.height;
    }
    const row = rows[at];
    if (row !== undefined && ownCells(row).filter((cell) => cleanText(cell.text) !== "").length > 1) return null;
  }
  return null;
}

function openRun(header: HeaderBlock, headerRows: GridRow[], state: OutlineState): void {
  const { outline } = state;
  const appendix = outline.appendices.length === 0 ? null : outline.appendices.length - 1;
  state.run = { header, shape: recogniseShape(header), headerRows, rows: [], appendix, proposed: null };
  outline.runs.push(state.run);
}

/**
 * A table without a header continues the one before it where its width fits; from three columns on it is a run without
 * header, whose cells must tell; narrower ones are letterheads and signatures: lines of prose.
 */
function continueOrFlatten(rows: readonly GridRow[], state: OutlineState): void {
  const width = rows[0]?.slots.length ?? 0;
  if (state.run !== null && width === state.run.header.columns.length) {
    state.run.rows.push(...rows);
    return;
  }
  if (width >= 3) {
    openRun(headerless(width), [], state);
    state.run?.rows.push(...rows);
    return;
  }
  const appendix = state.outline.appendices.at(-1)?.id ?? null;
  for (const row of rows) flattenRow(row, appendix, state);
}

function headerless(width: number): HeaderBlock {
  const columns = Array.from(
    { length: width },
    (_, at): Column => ({
      position: at + 1,
      header: "",
      role: "other",
      certainty: 0,
    }),
  );
  return { columns, printed: columns, height: 0, levels: 0, signature: "" };
}

/** Letterhead and signature rows: one line of prose for each line of each cell. */
function flattenRow(row: GridRow, appendix: string | null, { outline }: OutlineState): void {
  const lines = ownCells(row).flatMap(({ text, bold }) => cleanLines(text).map((line) => ({ text: line, bold })));
  if (lines.length === 0) outline.blanks += 1;
  for (const line of lines) outline.lines.push({ ...line, place: row.place, headingLevel: null, appendix });
}
