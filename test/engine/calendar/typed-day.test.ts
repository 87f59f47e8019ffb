import { typedDay } from "../../../src/engine/calendar/typed-day";

describe("a typed day", () => {
  test.each([
    ["10/12/2025", "2025-12-10"],
    [" 1-2-2026 ", "2026-02-01"],
    ["01.02.2026", "2026-02-01"],
    ["2025-12-10", null],
    ["31/02/2025", null],
    ["12/31/2025", null],
    ["10/12/25", null],
    ["hôm nay", null],
    ["", null],
  ])("“%s” is read as %p", (text, day) => {
    expect(typedDay(text)).toBe(day);
  });
});
