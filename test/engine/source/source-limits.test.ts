import type { SourceBlock, SourceDocument } from "../../../src/engine/source/source-document";
import { LONGEST_TEXT, MOST_LETTERS, MOST_LINES, passedLimit } from "../../../src/engine/source/source-limits";
import { paragraph, tableOf } from "../../support/table-literal";

const source = (...blocks: SourceBlock[]): SourceDocument => ({ file: "a.txt", format: "text", blocks });

describe("a source is read only within", () => {
  test("100,000 letters a cell or paragraph", () => {
    expect(passedLimit(source(paragraph("x".repeat(LONGEST_TEXT))))).toBeNull();
    expect(passedLimit(source(paragraph("x".repeat(LONGEST_TEXT + 1))))).toBe("text");
    expect(passedLimit(source(tableOf(`1 | ${"x".repeat(LONGEST_TEXT + 1)}`)))).toBe("text");
  });

  test("two million letters in all", () => {
    const pages = Array.from({ length: MOST_LETTERS / LONGEST_TEXT }, () => paragraph("x".repeat(LONGEST_TEXT)));
    expect(passedLimit(source(...pages))).toBeNull();
    expect(passedLimit(source(...pages, paragraph("x")))).toBe("letters");
  });

  test("200,000 rows and paragraphs, blank ones too", () => {
    const lines = Array.from({ length: MOST_LINES }, () => paragraph(""));
    expect(passedLimit({ ...source(), blocks: lines })).toBeNull();
    expect(passedLimit({ ...source(), blocks: [...lines, tableOf("1 | Họp")] })).toBe("lines");
  });
});
