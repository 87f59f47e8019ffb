import {
  booleanCell,
  dateCell,
  EMPTY,
  formulaCell,
  numberCell,
  textCell,
  valueOf,
} from "../../../src/engine/workbook/cells";

describe("cell values", () => {
  test("what is not there gives an empty cell", () => {
    expect([textCell(null), textCell(""), numberCell(null), dateCell(null), dateCell(""), booleanCell(null)]).toEqual(
      Array.from({ length: 6 }, () => EMPTY),
    );
  });

  test("a number that is none gives an empty cell, never a wrong one", () => {
    expect(numberCell(Number.NaN)).toEqual(EMPTY);
    expect(numberCell(Number.POSITIVE_INFINITY)).toEqual(EMPTY);
    expect(numberCell(0)).toEqual({ kind: "number", number: 0 });
  });

  test("a day Excel cannot hold stays visible as text", () => {
    expect(dateCell("1900-02-28")).toEqual({ kind: "text", text: "1900-02-28" });
    expect(dateCell("2025-02-30")).toEqual({ kind: "text", text: "2025-02-30" });
    expect(dateCell("1900-03-01")).toEqual({ kind: "date", date: "1900-03-01" });
  });

  test("blanks inside and around a text are kept", () => {
    expect(textCell("  -  Nâng cao ")).toEqual({ kind: "text", text: "  -  Nâng cao " });
  });

  test("the value of a formula is what it is expected to give", () => {
    expect(valueOf(formulaCell("1+1", { kind: "number", number: 2 }))).toEqual({ kind: "number", number: 2 });
    expect(valueOf(textCell("Sở Tài chính"))).toEqual({ kind: "text", text: "Sở Tài chính" });
  });
});
