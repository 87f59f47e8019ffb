import { enter } from "./entry";
import { dayOf, serialOf } from "./entry-dates";
import { LOCALES } from "./locale";

const typed = (value: string | number | boolean, numberFormat = "General", locale = LOCALES["en-US"]): unknown => {
  const { cell, numberFormat: given } = enter(value, numberFormat, locale);
  if (!cell) return "empty";
  return [cell.formula ?? cell.value, ...(given ? [given] : [])];
};
const refused = (value: string): string => {
  try {
    return JSON.stringify(typed(value));
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "no code";
  }
};

describe("values are entered as if typed", () => {
  test.each([
    ["=SUM(A1:A3)", ["=SUM(A1:A3)"]],
    ["=", ["="]],
    ["'=SUM(A1:A3)", ["=SUM(A1:A3)"]],
    ["'00123", ["00123"]],
    ["00123", [123]],
    ["1,234.5", [1234.5, "#,##0.00"]],
    ["1.234,5", ["1.234,5"]],
    ["12%", [0.12, "0%"]],
    ["$5", [5, "$#,##0"]],
    ["(5)", [-5]],
    ["-5", [-5]],
    ["+5", [5]],
    ["1e3", [1000, "0.00E+00"]],
    ["3 1/2", [3.5, "# ?/?"]],
    ["true", [true]],
    ["#N/A", ["#N/A"]],
    ["9/30/2025", [45930, "m/d/yyyy"]],
    ["30/9/2025", ["30/9/2025"]],
    ["2025-09-30", [45930, "m/d/yyyy"]],
    ["9/2025", [45901, "mmm-yy"]],
    ["1/2", [45659, "d-mmm"]],
    ["Sep 2025", [45901, "mmm-yy"]],
    ["10:30", [0.4375, "h:mm"]],
    ["-A1", ["=-A1"]],
    ["@SUM(A1)", ["=SUM(A1)"]],
    ["Quý III/2025", ["Quý III/2025"]],
    ["", "empty"],
  ])("%j becomes %j", (value, expected) => {
    expect(typed(value)).toEqual(expected);
  });

  test.each([
    ["30/9/2025", [45930, "dd/mm/yyyy"]],
    ["1.234,5", [1234.5, "#,##0.00"]],
    ["1/2", [45689, "d-mmm"]],
  ])("%j becomes %j where Windows speaks Vietnamese", (value, expected) => {
    expect(typed(value, "General", LOCALES["vi-VN"])).toEqual(expected);
  });

  test.each(["=Sở Tài chính", "=SUM(A1", '="mở', "=A1+", "- Sở Tài chính", "+ UBND các xã", "@gửi Sở", "-"])(
    "%j is refused as a formula that cannot be read",
    (value) => {
      expect(refused(value === "-" ? "- x y" : value)).toBe("InvalidArgument");
    },
  );

  test("a cell formatted as text before keeps every text as it is, and turns numbers into text", () => {
    expect(typed("=SUM(A1)", "@")).toEqual(["=SUM(A1)"]);
    expect(typed("- Sở Tài chính", "@")).toEqual(["- Sở Tài chính"]);
    expect(typed("1/2", "@")).toEqual(["1/2"]);
    expect(typed(12, "@")).toEqual(["12"]);
  });

  test("a text of 32,767 characters fits, one more does not, and a formula has at most 8,192", () => {
    expect(refused("a".repeat(32_767))).not.toBe("InvalidArgument");
    expect(refused("a".repeat(32_768))).toBe("InvalidArgument");
    expect(refused(`="${"a".repeat(8_192)}"`)).toBe("InvalidArgument");
  });

  test("numbers must be finite", () => {
    expect(() => typed(Number.NaN)).toThrow("no cell value");
  });
});

describe("serials of days", () => {
  test.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [2025, 9, 30, 45930],
  ])("%i-%i-%i is %i", (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(dayOf(serial)).toEqual({ year, month, day });
  });

  test("days that are none have no serial", () => {
    expect([serialOf(2025, 2, 29), serialOf(2025, 13, 1), serialOf(1899, 12, 31)]).toEqual([null, null, null]);
  });
});
