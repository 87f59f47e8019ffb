import fc from "fast-check";
import { readText } from "../../../src/adapters/documents/text";
import type { SourceDocument } from "../../../src/engine/source/source-document";

/** Rows as lists of cell texts, other blocks as their text; "" for a blank line. */
const shown = ({ blocks }: SourceDocument): (string | string[][])[] =>
  blocks.map((block) => {
    if (block.kind === "table") return block.rows.map(({ cells }) => cells.map(({ text }) => text));
    return block.kind === "paragraph" ? block.text : "";
  });
const read = (text: string) => shown(readText(text, "ke-hoach.txt"));

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
    expect(read('1\t"Cùng thành công"\tThuế')).toEqual([[["1", '"Cùng thành công"', "Thuế"]]]);
    expect(read('1\t"chưa đóng\n2\tHọp')).toEqual([
      [
        ["1", '"chưa đóng'],
        ["2", "Họp"],
      ],
    ]);
  });

  it("takes the quotes off where every cell of a row has them, as exports write them", () => {
    expect(read('"1"\t"Họp"\t\t"Sở Nội vụ"')).toEqual([[["1", "Họp", "", "Sở Nội vụ"]]]);
  });

  it("joins the lines of a cell that nobody quoted, where the row is short of cells without them", () => {
    const header = "STT\tNhiệm vụ\tChủ trì";
    expect(read(`${header}\n1\tRà soát:\n- phí\n- lệ phí\tSở Tài chính\n2\tHọp\tSở Nội vụ`)).toEqual([
      [header.split("\t"), ["1", "Rà soát:\n- phí\n- lệ phí", "Sở Tài chính"], ["2", "Họp", "Sở Nội vụ"]],
    ]);
    expect(read(`${header}\nI\tGia nhập thị trường\n1\tHọp\tThuế`)).toEqual([
      [header.split("\t"), ["I", "Gia nhập thị trường"], ["1", "Họp", "Thuế"]],
    ]);
  });

  it("takes indented paragraphs, list items and signatures for paragraphs, though tabs stand in them", () => {
    const lines = ["\tThực hiện Kế hoạch số 220:", "1.\tVăn phòng", "2.\tPhòng Kinh tế", "-\tThuế", "\t\t\tCHỦ TỊCH"];
    expect(read(lines.join("\n"))).toEqual(lines);
  });

  it("takes the rest of a cell at the top of a page for a row of the table above", () => {
    expect(read("STT\tViệc\tAi\n1\tHọp\tcác đơn vị\n\n\t\tcó liên quan")).toEqual([
      [
        ["STT", "Việc", "Ai"],
        ["1", "Họp", "các đơn vị"],
      ],
      "",
      [["", "", "có liên quan"]],
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

  it("tells bold lines where one pair of stars stands round several, and no bold where two pairs stand in one line", () => {
    const { blocks } = readText(
      "**TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH**\n**Nơi** nhận **này**\n***Nơi nhận:***",
      "a.txt",
    );
    expect(blocks.map((block) => block.kind === "paragraph" && block.bold)).toEqual([true, true, false, true]);
  });

  it("is read whole where it is as long as a province's archive", () => {
    const [table] = readText("1\tHọp\tSở Tài chính\n".repeat(200_000), "a.txt").blocks;
    expect(table?.kind === "table" ? table.rows.length : 0).toBe(200_000);
  });

  it("has as many units as lines, where no line has a tab or a quote", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "ế", " ", "#", "*", "1", "."), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const { blocks } = readText(`${lines.join("\n")}\n`, "a.txt");
        expect(blocks.map(({ place }) => place.line)).toEqual(lines.map((_, at) => at + 1));
      }),
    );
  });

  it("never breaks, and gives units in the order of their lines", () => {
    const letter = fc.constantFrom("a", "\t", "\n", "\r", '"', "*", "#", " ", "1", ".", "-", "\u2028", "<b>", "</b>");
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 60 }), (text) => {
        const numbers = readText(text, "a.txt").blocks.flatMap((block) =>
          block.kind === "table" ? block.rows.map(({ place }) => place.line) : [block.place.line],
        );
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => Number(a) - Number(b)));
      }),
    );
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
