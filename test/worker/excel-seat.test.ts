import { type TransferHandler, transferHandlers } from "comlink";
import type { OpenWorkbook, SeenContent, WriteRequest } from "../../src/application/ports/open-workbook";
import { registerWorkbook } from "../../src/application/register/write-register";
import { succeed } from "../../src/engine/result";
import type { ContentCell, WorkbookContent } from "../../src/engine/workbook/content";
import { giveExcelSeats, takeExcelSeats } from "../../src/worker/excel-seat";
import { exampleRegister } from "../support/example-register";

const NAME = "excel-workbook";
const ports: MessagePort[] = [];
const PlainChannel = globalThis.MessageChannel;
const { prototype } = MessagePort;
const plainSend = Reflect.get(prototype, "postMessage") as (this: MessagePort, ...given: unknown[]) => void;
/** Cells in each message that crossed. */
let crossed: number[] = [];

beforeAll(() => {
  globalThis.MessageChannel = class extends PlainChannel {
    constructor() {
      super();
      ports.push(this.port1, this.port2);
    }
  };
  Reflect.set(prototype, "postMessage", function counted(this: MessagePort, message: unknown, ...rest: unknown[]) {
    crossed.push((JSON.stringify(message).match(/"percent":/g) ?? []).length);
    Reflect.apply(plainSend, this, [message, ...rest]);
  });
});
afterAll(() => {
  Reflect.set(prototype, "postMessage", plainSend);
  globalThis.MessageChannel = PlainChannel;
  for (const port of ports) port.close();
  transferHandlers.delete(NAME);
});
beforeEach(() => {
  crossed = [];
});

const seats = (): TransferHandler<unknown, unknown> => {
  const handler = transferHandlers.get(NAME);
  if (handler === undefined) throw new Error("no seats are given");
  return handler;
};

function inBackground(workbook: OpenWorkbook): OpenWorkbook {
  giveExcelSeats();
  expect(seats().canHandle(workbook)).toBe(true);
  const [port] = seats().serialize(workbook);
  takeExcelSeats();
  return seats().deserialize(port) as OpenWorkbook;
}

const never = (): never => {
  throw new Error("nobody asks for this");
};
const workbookWith = (own: Pick<OpenWorkbook, "readContent"> | Pick<OpenWorkbook, "write">): OpenWorkbook => ({
  readContent: never,
  write: never,
  readGrid: never,
  undoable: never,
  undo: never,
  showPlace: never,
  ...own,
});

const cell = (row: number): ContentCell => ({
  row,
  column: 1,
  value: { kind: "text", text: `Nhiệm vụ ${row}` },
  percent: false,
  bold: false,
});

const sheet = (name: string, cells: number): WorkbookContent["sheets"][number] => ({
  name,
  key: null,
  visibility: "visible",
  tables: [
    {
      name: `tbl${cells}`,
      headers: ["Nhiệm vụ"],
      rows: Array.from({ length: cells }, (_, at) => [{ value: cell(at + 1).value, percent: false }]),
      area: { row: 1, column: 1, rowCount: cells + 1, columnCount: 1 },
    },
  ],
  cells: Array.from({ length: cells }, (_, at) => cell(at + 1)),
  merges: [],
  notes: [],
  hiddenRows: [],
  pictures: 0,
  truncated: false,
});

const CONTENT: SeenContent = {
  sheets: [sheet("Nhiệm vụ", 5_001), sheet("Trống", 0), sheet("Đơn vị", 3)],
  namedCells: [],
  properties: { title: null, author: null, lastAuthor: null, created: null, modified: null },
  seen: new Map([
    ["Nhiệm vụ", 4_294_967_295],
    ["Trống", 1],
  ]),
};

describe("the workbook in Excel, used from the background", () => {
  test("is read whole, though no message carries more than 2,000 cells", async () => {
    const workbook = inBackground(workbookWith({ readContent: () => Promise.resolve(succeed(CONTENT)) }));
    expect(await workbook.readContent()).toEqual(succeed(CONTENT));
    expect(Math.max(...crossed)).toBe(2_000);
  });

  test("is written whole in the same way", async () => {
    const register = exampleRegister({ tasks: Array.from({ length: 300 }, () => ({})) });
    const occasion = { at: "2025-12-01T00:00:00Z", who: "A" };
    const request: WriteRequest = {
      workbook: registerWorkbook(register, occasion),
      label: "Ghi",
      ...occasion,
    };
    const taken: WriteRequest[] = [];
    const change = { id: "1", label: "Ghi", at: occasion.at, sheets: [] };
    const write = (asked: WriteRequest) => {
      taken.push(asked);
      return Promise.resolve(succeed(change));
    };
    expect(await inBackground(workbookWith({ write })).write(request)).toEqual(succeed(change));
    expect(taken).toEqual([request]);
    expect(crossed.length).toBeGreaterThan(4);
  });

  test("says what went wrong", async () => {
    const failure = { ok: false, failure: { kind: "cell-edit-mode" } } as const;
    const workbook = inBackground(workbookWith({ readContent: () => Promise.resolve(failure) }));
    expect(await workbook.readContent()).toEqual(failure);
  });
});
