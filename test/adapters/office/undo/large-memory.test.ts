import { officeWorkbook } from "../../../../src/adapters/office/office-workbook";
import { textCell } from "../../../../src/engine/workbook/cells";
import { resolve } from "../../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../../equivalence/gallery/a-workbook";
import { createExcelHost, type ExcelHost } from "../../../excel-host/transports/native-host";
import { chance } from "../../../support/quarter-register";
import { stateOf } from "../state-of";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => {
  host.faults.reset();
  host.close();
});

/** Rows that cannot be packed: a memory of six texts and more. Those before the last hundred stay from one change to the next. */
function rows(count: number): string[] {
  const random = chance(7);
  return Array.from({ length: count }, () =>
    Array.from({ length: 24 }, () => Math.floor(random() * 2 ** 32).toString(36)).join(" "),
  );
}

const tasks = (count: number) =>
  resolve(
    aWorkbook(
      aSheet(
        [
          {
            kind: "table",
            name: "tblNhiemVu",
            columns: [{ header: "Nhiệm vụ", width: 60, kind: "text" }],
            rows: rows(count).map((text) => [textCell(text)]),
          },
        ],
        { key: "nhiem_vu", name: "Nhiệm vụ" },
      ),
    ),
  );

const write = (count: number) =>
  officeWorkbook().write({ workbook: tasks(count), label: `${count}`, at: "2025-10-06T01:00:00Z", who: "Lan" });

/** Texts of each remembered change, the oldest first, and whether it is told against the next. */
const memories = (): readonly (readonly [number, boolean])[] =>
  (host.workbook.settings.get("_pciwb.undo") as { chunks: number; told?: true }[]).map(({ chunks, told }) => [
    chunks,
    told === true,
  ]);

/** Columns of the undo sheet in which something stands. */
const filledColumns = (): number => {
  const { cells } = host.workbook.sheet("_pciwb_undo");
  return Array.from({ length: 12 }, (_, column) => cells.at(0, column)?.value).filter(
    (value) => value !== undefined && value !== "",
  ).length;
};

describe("changes that replace more than a few texts hold", () => {
  test("keep what differs from the change after them, and go back to the start", async () => {
    const states: unknown[] = [];
    for (const count of [1_000, 1_100, 1_200, 1_300]) {
      states.push(stateOf(host));
      expect(await write(count)).toMatchObject({ ok: true });
      await host.settled();
    }
    const [made = [0], first = [0], second = [0], newest = [0]] = memories();
    expect([made[1], first[1], second[1], newest[1]]).toEqual([false, true, true, false]);
    expect(newest[0]).toBeGreaterThanOrEqual(6);
    expect(Math.max(first[0], second[0])).toBeLessThanOrEqual(2);
    expect(filledColumns()).toBe(4);
    for (const state of states.reverse()) {
      expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
      await host.settled();
      expect(stateOf(host)).toEqual(state);
    }
    expect(memories()).toEqual([]);
    expect(filledColumns()).toBe(0);
  });

  test("a fault at any request of a write or of its undo leaves both steps to be taken back", async () => {
    const blank = stateOf(host);
    for (const count of [1_000, 1_100]) await write(count);
    await host.settled();
    const before = stateOf(host);
    for (let at = 1; ; at += 1) {
      host.faults.at(at, at % 2 === 0 ? 5102 : "GeneralException");
      const written = await write(1_200);
      host.faults.reset();
      await host.settled();
      if (written.ok) break;
      expect(stateOf(host)).toEqual(before);
      expect(memories().map(([, told]) => told)).toEqual([false, false]);
      expect(at).toBeLessThan(12);
    }
    const written = stateOf(host);
    for (let at = 1; ; at += 1) {
      host.faults.at(at, 5004);
      const undone = await officeWorkbook().undo();
      host.faults.reset();
      await host.settled();
      expect([before, written]).toContainEqual(stateOf(host));
      if (undone.ok) break;
      expect(at).toBeLessThan(12);
    }
    expect(stateOf(host)).toEqual(before);
    for (const _ of [1, 2]) expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
    await host.settled();
    expect(stateOf(host)).toEqual(blank);
  }, 120_000);

  test("a told memory that was damaged ends what can be taken back, the newest change still goes", async () => {
    for (const count of [1_000, 1_100, 1_200]) await write(count);
    const told = (host.workbook.settings.get("_pciwb.undo") as { column: number; told?: true }[]).find(
      (each) => each.told,
    );
    host.workbook
      .sheet("_pciwb_undo")
      .cells.put(0, (told?.column ?? 0) - 1, { value: "hỏng", formula: null, quoted: false });
    expect(await officeWorkbook().undo()).toMatchObject({ ok: true, value: { label: "1200" } });
    expect(await officeWorkbook().undo()).toEqual({ ok: false, failure: { kind: "nothing-to-undo" } });
  });
});
