import { createHash } from "node:crypto";
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { SeenParts } from "../../../src/application/ports/open-workbook";
import { numberCell, textCell } from "../../../src/engine/workbook/cells";
import type { PlainWorkbook } from "../../../src/engine/workbook/plain";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";
import { stateOf } from "./state-of";

jest.setTimeout(600_000);

const TYPED = "vừa gõ";
const OCCASION = { at: "2025-12-12T01:00:00Z", who: "Nguyễn Văn An" };

/** Letters that cannot be packed, so that what undo remembers takes requests too. */
function lettersOf(seed: string, count: number): string {
  let text = "";
  for (let at = 0; text.length < count; at += 1)
    text += createHash("sha512").update(`${seed}${at}`).digest("base64").replace(/\W/g, "");
  return text.slice(0, count);
}

/** A title over three columns, a table with a row of totals, a note over three columns below. */
const sheetOf = (key: string, name: string, rows: number, round: string) =>
  aSheet(
    [
      { kind: "title", level: 1, text: `${name}, ${round}` },
      {
        kind: "table",
        name: `tbl${key}`,
        columns: [
          { header: "Việc", width: 30, kind: "text" },
          { header: "Nội dung", width: 30, kind: "text" },
          { header: "Số", width: 10, kind: "integer" },
        ],
        rows: Array.from({ length: rows }, (_, at) => [
          textCell(`Việc ${at} ${round}`),
          textCell(lettersOf(`${key}${round}${at}`, 24_000)),
          numberCell(at),
        ]),
        totals: { label: "Cộng", functions: { Số: "sum" } },
      },
      { kind: "note", text: `Ghi chú, ${round}` },
    ],
    { key, name },
  );

/** What stands before: two sheets of a megabyte. Each sheet takes its own requests, and so does the memory of it. */
const BEFORE = resolve(aWorkbook(sheetOf("dau", "Đầu", 30, "một"), sheetOf("cuoi", "Cuối", 30, "một")));
const AFTER = resolve(
  aWorkbook(sheetOf("dau", "Đầu", 34, "hai"), sheetOf("cuoi", "Cuối", 34, "hai"), sheetOf("moi", "Mới", 34, "hai")),
);
const MADE = "Mới";
/** The first request that changes sheets; before it there are looks, and what undo remembers. */
const WRITING = 5;

interface Place {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

let host: ExcelHost;
afterEach(() => host.close());

const write = (workbook: PlainWorkbook, label: string, seen?: SeenParts) =>
  officeWorkbook().write({ workbook, label, ...OCCASION, ...(seen === undefined ? {} : { seen }) });

async function opened(): Promise<void> {
  host = createExcelHost();
  const written = await write(BEFORE, "một");
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  await host.settled();
  host.recorder.reset();
}

/** What somebody types may make a row higher. */
type State = Omit<ReturnType<typeof stateOf>, "sheets"> & {
  readonly sheets: readonly Omit<ReturnType<typeof stateOf>["sheets"][number], "heights">[];
};

function stateNow(): State {
  const { sheets, ...rest } = stateOf(host);
  return { ...rest, sheets: sheets.map(({ heights: _, ...sheet }) => sheet) };
}

interface Known {
  readonly seen: SeenParts;
  readonly old: State;
  readonly next: State;
  readonly requests: number;
  /** How many actions each of them has. */
  readonly actions: readonly number[];
}
let known: Known;

beforeAll(async () => {
  await opened();
  const read = await officeWorkbook().readContent();
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const old = stateNow();
  host.recorder.reset();
  await write(AFTER, "hai", read.value.seen);
  const actions = host.recorder.requests.map(({ body }) => body.Actions.length);
  await host.settled();
  known = { seen: read.value.seen, old, next: stateNow(), requests: actions.length, actions };
  host.close();
});

/** The cells of a state but those somebody typed into, and everything else of it. */
function isStateBut(state: State, typed: ReadonlySet<string>, wanted: State): boolean {
  const bare = ({ sheets, ...rest }: State): string =>
    JSON.stringify({
      ...rest,
      sheets: sheets
        .filter(({ name }) => wanted.sheets.some((sheet) => sheet.name === name))
        .map(({ cells, ...sheet }) => ({
          ...sheet,
          cells: cells.filter(([row, column]) => !typed.has(`${sheet.name}!${row},${column}`)),
        })),
    });
  return bare(state) === bare(wanted);
}

const typedPlaces = ({ sheets }: State): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ name, cells }) =>
      cells.filter(([, , value]) => value === TYPED).map(([row, column]) => `${name}!${row},${column}`),
    ),
  );

const steps = async (): Promise<readonly string[]> => {
  const undoable = await officeWorkbook().undoable();
  return undoable.ok ? undoable.value.map(({ label }) => label) : [undoable.failure.kind];
};

/** A person types into a cell that is there and that no merged cells cover. */
function type({ sheet, row, column }: Place): boolean {
  const there = host.workbook.sheets.find(({ name }) => name === sheet);
  const isCovered = there?.merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column > merge.column &&
      column < merge.column + merge.columns,
  );
  if (there === undefined || isCovered === true) return false;
  there.cells.put(row, column, { value: TYPED, formula: null, quoted: false });
  return true;
}

/** Does something, while somebody types just before the request of this number travels. */
async function typedBefore<Done>(at: number, place: Place, job: () => Promise<Done>) {
  const { recorder } = host;
  recorder.reset();
  const note = recorder.note.bind(recorder);
  let isTyped = false;
  jest.spyOn(recorder, "note").mockImplementation((text, body, flags) => {
    if (!isTyped && recorder.requests.length === at - 1) isTyped = type(place);
    return note(text, body, flags);
  });
  const done = await job();
  host.faults.reset();
  jest.restoreAllMocks();
  await host.settled();
  return { done, isTyped };
}

/** The word stands there, once, and around it all of one state or of the other; the steps that can be undone are told rightly. */
async function expectKept(at: number, place: Place, arrange?: () => void): Promise<void> {
  await opened();
  arrange?.();
  const { done: written, isTyped } = await typedBefore(at, place, () => write(AFTER, "hai", known.seen));
  if (!isTyped) return;
  const state = stateNow();
  const places = typedPlaces(state);
  const isWhole = isStateBut(state, places, written.ok ? known.next : known.old);
  const told = written.ok ? "written" : written.failure;
  expect({ at, told, places: places.size, isWhole, steps: await steps() }).toEqual({
    at,
    told: arrange === undefined && !written.ok ? { kind: "changed-meanwhile", sheet: place.sheet } : told,
    places: 1,
    isWhole: true,
    steps: written.ok ? ["hai", "một"] : ["một"],
  });
  // Rows below a totals row that comes or goes move by one.
  const [found = ""] = places;
  const [sheet, row, column] = found.split(/[!,]/);
  expect([sheet, Number(column)]).toEqual([place.sheet, place.column]);
  expect(Math.abs(Number(row) - place.row)).toBeLessThanOrEqual(1);
}

test("such a write takes many requests", () => expect(known.requests).toBeGreaterThan(6));

test.each([
  ["Đầu", "a row of the table", 5, 0],
  ["Đầu", "a row that only the new table has", 34, 1],
  ["Đầu", "the totals row of the old table", 32, 1],
  ["Đầu", "the totals row of the new table", 36, 1],
  ["Đầu", "a cell that the new note is merged over", 37, 1],
  ["Cuối", "a row of the table", 30, 1],
  [MADE, "the last row of its table", 35, 1],
  [MADE, "its totals row", 36, 1],
] as const)("%s: what somebody types into %s before any of the requests stays", async (sheet, _where, row, column) => {
  for (let at = sheet === MADE ? WRITING : 1; at <= known.requests; at += 1)
    await expectKept(at, { sheet, row, column });
});

test.each([
  ["Đầu", 5, 0],
  ["Cuối", 30, 1],
  [MADE, 35, 1],
] as const)(
  "%s: so it does where Excel refuses the request after, or breaks off at the end of one",
  async (sheet, row, column) => {
    for (let at = WRITING; at < known.requests; at += 1) {
      await expectKept(at, { sheet, row, column }, () => host.faults.at(at + 1, 5102));
      await expectKept(at, { sheet, row, column }, () =>
        host.faults.atAction(at, known.actions[at - 1] ?? 1, "GeneralException"),
      );
    }
  },
);

test.each([
  ["Đầu", 5, 0],
  ["Cuối", 34, 1],
  [MADE, 35, 1],
] as const)("%s: what somebody types while a change is taken back stays", async (sheet, row, column) => {
  const writtenTwice = async (): Promise<void> => {
    await opened();
    await write(AFTER, "hai");
    await host.settled();
    host.recorder.reset();
  };
  await writtenTwice();
  await officeWorkbook().undo();
  const requests = host.recorder.requests.length;
  host.close();
  expect(requests).toBeGreaterThan(4);
  for (let at = 1; at <= requests; at += 1) {
    await writtenTwice();
    const { done, isTyped } = await typedBefore(at, { sheet, row, column }, () => officeWorkbook().undo());
    const state = stateNow();
    const places = typedPlaces(state);
    const isWhole = isStateBut(state, places, done.ok ? known.old : known.next);
    expect({ at, places: places.size, isWhole, steps: await steps() }).toEqual({
      at,
      places: isTyped ? 1 : 0,
      isWhole: true,
      steps: done.ok ? ["một"] : ["hai", "một"],
    });
    host.close();
  }
});
