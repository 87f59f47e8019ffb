import { proxy, type Remote, type TransferHandler, transferHandlers, wrap } from "comlink";
import type { OpenWorkbook, WriteRequest } from "../application/ports/open-workbook";
import type { ContentCell, TableContent, WorkbookContent } from "../engine/workbook/content";
import type { PlainCell, PlainWorkbook } from "../engine/workbook/plain";

/**
 * The workbook open in Excel, used from the background. It can be asked on the thread that draws alone, and a copy of ten thousands
 * of cells in one message would hold that thread up: the cells cross some at a time, each message a task of its own.
 */
interface ExcelSeat {
  readContent(take: (part: ContentPart) => Promise<void>): ReturnType<OpenWorkbook["readContent"]>;
  write(
    request: WriteRequest,
    give: (part: number) => Promise<SheetCells<PlainCell> | null>,
  ): ReturnType<OpenWorkbook["write"]>;
}

/** Cells of one sheet that cross together. */
interface SheetCells<Cell> {
  /** Place of the sheet in the workbook. */
  readonly sheet: number;
  readonly cells: readonly Cell[];
}

/** Rows of one table that cross together. */
interface TableRows {
  readonly sheet: number;
  /** Place of the table among those of its sheet. */
  readonly table: number;
  readonly rows: TableContent["rows"];
}

type ContentPart = SheetCells<ContentCell> | TableRows;

/** Copying one takes a few microseconds. */
const CELLS_A_MESSAGE = 2_000;
const NAME = "excel-workbook";

const isExcelWorkbook = (value: unknown): value is OpenWorkbook =>
  typeof value === "object" && value !== null && "readContent" in value && "write" in value && !("commit" in value);

interface WithCells<Cell> {
  readonly sheets: readonly { readonly cells: readonly Cell[] }[];
}

function partsOf<Cell>({ sheets }: WithCells<Cell>): SheetCells<Cell>[] {
  return sheets.flatMap(({ cells }, sheet) => slices(cells, CELLS_A_MESSAGE).map((some) => ({ sheet, cells: some })));
}

const rowsOf = ({ sheets }: WorkbookContent): TableRows[] =>
  sheets.flatMap(({ tables }, sheet) =>
    tables.flatMap(({ rows, headers }, table) =>
      slices(rows, Math.max(1, Math.floor(CELLS_A_MESSAGE / headers.length))).map((some) => ({
        sheet,
        table,
        rows: some,
      })),
    ),
  );

const slices = <Item>(items: readonly Item[], size: number): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size));

const withoutCells = <Sheet extends object>(sheets: readonly Sheet[]): (Sheet & { readonly cells: [] })[] =>
  sheets.map((sheet) => ({ ...sheet, cells: [] }));

const withoutRows = (tables: readonly TableContent[]): TableContent[] =>
  tables.map((table) => ({ ...table, rows: [] }));

function withRows<Content extends WorkbookContent>(content: Content, parts: readonly TableRows[]): Content {
  const rowsAt = (sheet: number, table: number): TableContent["rows"] =>
    parts.flatMap((part) => (part.sheet === sheet && part.table === table ? part.rows : []));
  const sheets = content.sheets.map((sheet, at) => ({
    ...sheet,
    tables: sheet.tables.map((table, index) => ({ ...table, rows: rowsAt(at, index) })),
  }));
  return { ...content, sheets };
}

function gathered<Cell, Sheet extends object>(
  sheets: readonly Sheet[],
  parts: readonly SheetCells<Cell>[],
): (Sheet & { readonly cells: readonly Cell[] })[] {
  return sheets.map((sheet, index) => ({
    ...sheet,
    cells: parts.flatMap((part) => (part.sheet === index ? part.cells : [])),
  }));
}

const proxies = (): TransferHandler<object, MessagePort> => {
  const handler = transferHandlers.get("proxy");
  if (handler === undefined) throw new Error("comlink has no handler for proxies");
  return handler as TransferHandler<object, MessagePort>;
};

/** On the thread that draws: an open workbook is passed as its seat. */
export function giveExcelSeats(): void {
  transferHandlers.set(NAME, {
    canHandle: isExcelWorkbook,
    serialize: (workbook: OpenWorkbook) => proxies().serialize(seatOf(workbook)),
    deserialize: () => {
      throw new Error("an open workbook is never passed back");
    },
  });
}

const seatOf = (workbook: OpenWorkbook): ExcelSeat => ({
  async readContent(take) {
    const content = await workbook.readContent();
    if (!content.ok) return content;
    for (const part of partsOf<ContentCell>(content.value)) await take(part);
    for (const part of rowsOf(content.value)) await take(part);
    const sheets = withoutCells(content.value.sheets).map((sheet) => ({ ...sheet, tables: withoutRows(sheet.tables) }));
    return { ok: true, value: { ...content.value, sheets } };
  },
  async write(request, give) {
    const parts: SheetCells<PlainCell>[] = [];
    for (let part = await give(0); part !== null; part = await give(parts.length)) parts.push(part);
    const whole: PlainWorkbook = { ...request.workbook, sheets: gathered(request.workbook.sheets, parts) };
    return workbook.write({ ...request, workbook: whole });
  },
});

/** In the background: a seat becomes an open workbook again. */
export function takeExcelSeats(): void {
  transferHandlers.set(NAME, {
    canHandle: (_value): _value is never => false,
    serialize: () => {
      throw new Error("an open workbook is never passed back");
    },
    deserialize: (port: MessagePort) => workbookOn(wrap<ExcelSeat>(port)),
  });
}

function workbookOn(seat: Remote<ExcelSeat>): OpenWorkbook {
  const notHere = (what: string) => (): never => {
    throw new Error(`${what} belongs to the thread that draws`);
  };
  return {
    async readContent() {
      const [cells, rows]: [SheetCells<ContentCell>[], TableRows[]] = [[], []];
      const take = proxy((part: ContentPart) =>
        Promise.resolve(void ("rows" in part ? rows.push(part) : cells.push(part))),
      );
      const content = await seat.readContent(take);
      if (!content.ok) return content;
      const sheets = gathered(content.value.sheets, cells);
      return { ok: true, value: withRows({ ...content.value, sheets }, rows) };
    },
    write(request) {
      const parts = partsOf<PlainCell>(request.workbook);
      const give = proxy((part: number) => Promise.resolve(parts[part] ?? null));
      const bare = { ...request.workbook, sheets: withoutCells(request.workbook.sheets) };
      return seat.write({ ...request, workbook: bare }, give);
    },
    readGrid: notHere("readGrid"),
    undoable: notHere("undoable"),
    undo: notHere("undo"),
    showPlace: notHere("showPlace"),
  };
}
