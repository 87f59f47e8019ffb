import { type TransferHandler, transferHandlers } from "comlink";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { type FileWorkbook, fileWorkbook } from "../../src/application/files/file-workbook";
import type { OpenWorkbook } from "../../src/application/ports/open-workbook";
import { editCell } from "../../src/application/register/edit-cell";
import { registerWorkbook } from "../../src/application/register/write-register";
import { giveFileSeats, takeFileSeats } from "../../src/worker/file-seat";
import { exampleRegister } from "../support/example-register";

const OCCASION = { at: "2025-12-01T00:00:00Z", who: "A" };
const ports: MessagePort[] = [];
const PlainChannel = globalThis.MessageChannel;

beforeAll(() => {
  globalThis.MessageChannel = class extends PlainChannel {
    constructor() {
      super();
      ports.push(this.port1, this.port2);
    }
  };
});
afterAll(() => {
  for (const port of ports) port.close();
  globalThis.MessageChannel = PlainChannel;
  transferHandlers.delete("file-workbook");
});

const seats = (): TransferHandler<unknown, unknown> => {
  const handler = transferHandlers.get("file-workbook");
  if (handler === undefined) throw new Error("no seats are given");
  return handler;
};

/** The file as the background sees it: passed over a real message channel. */
function inBackground(file: FileWorkbook): OpenWorkbook {
  giveFileSeats();
  expect(seats().canHandle(file)).toBe(true);
  const [port] = seats().serialize(file);
  takeFileSeats(() => Promise.resolve(xlsxFiles));
  return seats().deserialize(port) as OpenWorkbook;
}

async function filled(): Promise<FileWorkbook> {
  const file = fileWorkbook({
    files: {
      ...xlsxFiles,
      read: () => Promise.reject(new Error("the thread that draws reads no files")),
      update: () => Promise.reject(new Error("the thread that draws writes no files")),
    },
    firstName: "So.xlsx",
    showPlace: () => undefined,
  });
  const register = exampleRegister({ tasks: [{}, { leadBodies: [] }] });
  file.open("So.xlsx", await xlsxFiles.write(registerWorkbook(register, OCCASION)));
  return file;
}

describe("a workbook file used from the background", () => {
  test("is read there, from the bytes that cross", async () => {
    const workbook = inBackground(await filled());
    const content = await workbook.readContent();
    expect(content.ok ? content.value.sheets.map(({ name }) => name) : []).toContain("Nhiệm vụ");
  });

  test("is written there, and the thread that draws gets the new bytes, the step to take back and what was typed", async () => {
    const file = await filled();
    const before = file.now().bytes;
    const edit = { sheet: "Nhiệm vụ", row: 5, column: 7, typed: "Sở Tư pháp" };
    const written = await editCell(inBackground(file), edit, OCCASION);
    expect(written.ok).toBe(true);
    const { bytes, steps, edit: typed, unsaved } = file.now();
    expect(bytes).not.toBe(before);
    expect([steps.length, typed?.cell, unsaved]).toEqual([1, "G5", true]);
    await file.undo();
    expect(file.now().bytes).toEqual(before);
  });

  test("is not written over what came in between", async () => {
    const file = await filled();
    const slow = inBackground({ ...file, now: () => ({ ...file.now(), version: file.now().version - 1 }) });
    const written = await editCell(slow, { sheet: "Nhiệm vụ", row: 5, column: 7, typed: "Sở Tư pháp" }, OCCASION);
    expect(written).toMatchObject({ ok: false, failure: { kind: "changed-meanwhile" } });
    expect(file.now().steps).toEqual([]);
  });

  test("leaves to the thread that draws what is its own: showing a cell, taking back", async () => {
    const workbook = inBackground(await filled());
    expect(() => workbook.showPlace({ sheet: "Nhiệm vụ", cell: "A1" })).toThrow("belongs to the thread that draws");
    expect(() => workbook.undo()).toThrow("belongs to the thread that draws");
  });

  test("is the only thing taken for a workbook file", () => {
    giveFileSeats();
    for (const other of [null, 7, "x", {}, { now: () => 1 }]) expect(seats().canHandle(other)).toBe(false);
  });
});
