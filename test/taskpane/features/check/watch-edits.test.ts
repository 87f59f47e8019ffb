import type { WorkbookEdit } from "../../../../src/application/ports/open-workbook";
import { succeed } from "../../../../src/engine/result";
import { watchEdits } from "../../../../src/taskpane/features/check/watch-edits";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const edit = (cell: string): WorkbookEdit => ({ sheet: "Nhiệm vụ", cell, rows: null });

function watched() {
  const heard: string[][] = [];
  let type: (one: WorkbookEdit) => void = () => undefined;
  let stops = 0;
  const watching = watchEdits(
    {
      watch: (hear) => {
        type = hear;
        return Promise.resolve(
          succeed(() => {
            stops += 1;
            return Promise.resolve();
          }),
        );
      },
    },
    (edits) => heard.push(edits.map(({ cell }) => cell)),
    () => undefined,
  );
  return { watching, heard, type: (cell: string) => type(edit(cell)), stops: () => stops };
}

test("edits close together are told together, once there is a pause", () => {
  const { heard, type } = watched();
  type("G4");
  jest.advanceTimersByTime(200);
  type("G5");
  jest.advanceTimersByTime(299);
  expect(heard).toEqual([]);
  jest.advanceTimersByTime(1);
  type("G6");
  jest.advanceTimersByTime(300);
  expect(heard).toEqual([["G4", "G5"], ["G6"]]);
});

test("what is looked at as a whole anyway is let go", () => {
  const { heard, type, watching } = watched();
  type("G4");
  watching.forget();
  jest.advanceTimersByTime(1000);
  expect(heard).toEqual([]);
});

test("switched off, nothing is heard or told any more and the events are released", async () => {
  const { heard, type, watching, stops } = watched();
  await Promise.resolve();
  type("G4");
  watching.stop();
  type("G5");
  jest.advanceTimersByTime(1000);
  expect([heard, stops()]).toEqual([[], 1]);
});

test("switched off before it had begun, the events are released as soon as it has", async () => {
  const { watching, stops } = watched();
  watching.stop();
  expect(stops()).toBe(0);
  await Promise.resolve();
  await Promise.resolve();
  expect(stops()).toBe(1);
});
