import fc from "fast-check";
import { decodeText, readText } from "../../../src/adapters/documents/text";
import type { SourceDocument } from "../../../src/engine/source/source-document";

/** Rows as lists of cell texts, other blocks as their text; "" for a blank line. */
const shown = ({ blocks }: SourceDocument): (string | string[][])[] =>
  blocks.map((block) => {
    if (block.kind === "table") return block.rows.map(({ cells }) => cells.map(({ text }) => text));
    return block.kind === "paragraph" ? block.text : "";
  });
const read = (text: string) => shown(readText(text, "ke-hoach.txt"));

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((_, at) => view.setUint16(at * 2, text.charCodeAt(at), !bigEndian));
  return bytes;
};

describe("bytes of a text", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode("Kế hoạch số 220")],
    ["UTF-8 with a mark", new TextEncoder().encode("\ufeffKế hoạch số 220")],
    ["UTF-16 with a mark, as Excel's “Unicode text”", utf16("\ufeffKế hoạch số 220", false)],
    ["UTF-16 the other way round", utf16("\ufeffKế hoạch số 220", true)],
    ["UTF-16 without a mark", utf16("Kế hoạch số 220", false)],
  ])("are read as %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe("Kế hoạch số 220");
  });
});

describe("a text", () => {
  it("gives every line as a unit with its number, whatever ends the lines", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const { blocks } = readText(["KẾ HOẠCH", "", "I. MỤC TIÊU"].join(end), "a.txt");
      expect(blocks.map(({ kind, place }) => [kind, place.line])).toEqual([
        ["paragraph", 1],
        ["blank", 2],
        ["paragraph", 3],
      ]);
    }
  });

  it("makes no blank line out of the end of the last line", () => {
    expect(read("a\n")).toEqual(["a"]);
    expect(read("a\n\n")).toEqual(["a", ""]);
  });

  it("takes lines with tabs as rows of a table, and the blank line as its end", () => {
    expect(read("PHỤ LỤC\nSTT\tViệc\n1\tHọp\n\n2\tBáo cáo")).toEqual([
      "PHỤ LỤC",
      [
        ["STT", "Việc"],
        ["1", "Họp"],
      ],
      "",
      [["2", "Báo cáo"]],
    ]);
  });

  it("numbers tables and rows, and says the line of each row", () => {
    const { blocks } = readText("a\tb\n\nc\td\ne\tf", "a.txt");
    const places = blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ place }) => place) : []));
    expect(places.map(({ table, row, line }) => [table, row, line])).toEqual([
      [1, 1, 1],
      [2, 1, 3],
      [2, 2, 4],
    ]);
  });

  it("joins the lines of a quoted cell, as Excel and Word copy cells with line breaks", () => {
    const text = '1\t"- Một\n- Hai ""hai"""\tSở Tài chính\n2\tHọp\tSở Nội vụ';
    expect(read(text)).toEqual([
      [
        ["1", '- Một\n- Hai "hai"', "Sở Tài chính"],
        ["2", "Họp", "Sở Nội vụ"],
      ],
    ]);
    expect(readText(text, "a.txt").blocks[0]).toMatchObject({ rows: [{ place: { line: 1 } }, { place: { line: 3 } }] });
  });

  it("leaves quotes of the author's own alone", () => {
    expect(read('1\t"Cùng thành công" là mô hình\tThuế')).toEqual([[["1", '"Cùng thành công" là mô hình', "Thuế"]]]);
    expect(read('1\t"chưa đóng\n2\tHọp')).toEqual([
      [
        ["1", '"chưa đóng'],
        ["2", "Họp"],
      ],
    ]);
  });

  it("keeps blank cells, so that columns stay columns", () => {
    expect(read("1\tHọp\t\tSở\t")).toEqual([[["1", "Họp", "", "Sở", ""]]]);
  });

  it("tells headings and bold lines by their marks", () => {
    const { blocks } = readText("## KẾ HOẠCH\n**Mục tiêu**\nnội dung", "a.txt");
    expect(blocks).toMatchObject([
      { headingLevel: 2, bold: false },
      { headingLevel: null, bold: true },
      { headingLevel: null, bold: false },
    ]);
  });

  it("loses no word of any text", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "ế", " ", "\t", '"', "1", "-"), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const letters = (text: string): string => text.replace(/[\s"]/g, "");
        const all = read(lines.join("\n")).flat(2).join("");
        expect(letters(all)).toBe(letters(lines.join("")));
      }),
    );
  });
});
