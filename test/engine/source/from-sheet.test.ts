import { readPlan } from "../../../src/engine/reading/read-plan";
import { sourceFromGrid } from "../../../src/engine/source/from-sheet";
import type { SheetGrid } from "../../../src/engine/source/sheet-grid";
import type { SourceDocument } from "../../../src/engine/source/source-document";

/**
 * A sheet as it looks: one row a line, cells between bars, `**bold**`, `^` and `<` covered by a merge from above or from the
 * left, a line without a bar is one cell in column A; an empty line is a blank row.
 */
function gridOf(literal: string): SheetGrid {
  const lines = literal.replace(/^\n|\n\s*$/g, "").split("\n");
  const grid = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const cells: SheetGrid["cells"][number][] = [];
  const merges: SheetGrid["merges"][number][] = [];
  grid.forEach((row, r) =>
    row.forEach((words, c) => {
      if (words === "^" || words === "<" || words === "") return;
      const bold = words.startsWith("**");
      const text = words.replaceAll("**", "").replaceAll("⏎", "\n");
      cells.push({ row: r + 1, column: c + 1, text, bold, date: null, hidden: false });
      let [rowSpan, columnSpan] = [1, 1];
      while (grid[r]?.[c + columnSpan] === "<") columnSpan += 1;
      while (grid[r + rowSpan]?.[c] === "^") rowSpan += 1;
      if (rowSpan * columnSpan > 1) merges.push({ row: r + 1, column: c + 1, rowSpan, columnSpan });
    }),
  );
  return { sheet: "Phụ lục", cells, merges };
}

/** Blocks as short texts: "¶ paragraph", "-" blank, rows of cells with spans other than 1. */
const shown = (document: SourceDocument): string[] =>
  document.blocks.flatMap((block) => {
    if (block.kind === "blank") return ["-"];
    if (block.kind === "paragraph") return [`¶ ${block.text}`];
    return block.rows.map(({ cells }) =>
      cells
        .map(({ text, columnSpan, rowSpan }) => {
          const spans = columnSpan * rowSpan === 1 ? "" : ` (${columnSpan}×${rowSpan})`;
          return text.replaceAll("\n", "⏎") + spans;
        })
        .join(" | "),
    );
  });
const read = (literal: string): string[] => shown(sourceFromGrid(gridOf(literal), "ke-hoach.xlsx"));

describe("a plan pasted into a worksheet", () => {
  it("gives lines above and below the table as paragraphs, and blank rows as blanks", () => {
    const blocks = read(`
PHỤ LỤC I
NHIỆM VỤ CỤ THỂ

STT | Nhiệm vụ | Cơ quan chủ trì
1 | Đối thoại với doanh nghiệp | Sở Tài chính

Nơi nhận: như trên`);
    expect(blocks).toEqual([
      "¶ PHỤ LỤC I",
      "¶ NHIỆM VỤ CỤ THỂ",
      "-",
      "STT | Nhiệm vụ | Cơ quan chủ trì",
      "1 | Đối thoại với doanh nghiệp | Sở Tài chính",
      "-",
      "¶ Nơi nhận: như trên",
    ]);
  });

  it("says where each row and paragraph stands: sheet, row and cell as Excel shows them", () => {
    const { blocks } = sourceFromGrid(gridOf("\nPHỤ LỤC\n | STT | Việc | Ai\n | 1 | Họp | Sở Nội vụ"), "ke-hoach.xlsx");
    const [title, table] = blocks;
    expect(title?.place).toMatchObject({ file: "ke-hoach.xlsx", sheet: "Phụ lục", cell: "A1", row: 1, table: null });
    const second = table?.kind === "table" ? table.rows[1]?.place : null;
    expect(second).toMatchObject({ sheet: "Phụ lục", cell: "B3", row: 3, table: 1 });
  });

  it("reads a hidden row like the others and tells that it is hidden; a hidden column hides no row", () => {
    const { cells, ...sheet } = gridOf("\nSTT | Nhiệm vụ | Chủ trì\n1 | Họp | Sở Nội vụ\n2 | Rà soát | Sở Nội vụ");
    const hide = (hidden: (row: number, column: number) => boolean) =>
      sourceFromGrid(
        { ...sheet, cells: cells.map((cell) => ({ ...cell, hidden: hidden(cell.row, cell.column) })) },
        "a.xlsx",
      );
    const { tasks, findings } = readPlan([hide((row) => row === 3)], { directory: null });
    expect(tasks.map(({ text }) => text)).toEqual(["Họp", "Rà soát"]);
    expect(findings.filter(({ id }) => id === "row-hidden").map(({ place }) => place.row)).toEqual([3]);
    const columnHidden = readPlan([hide((_, column) => column === 1)], { directory: null });
    expect(columnHidden.findings.map(({ id }) => id)).not.toContain("row-hidden");
  });

  it("keeps a letterhead of two merged cells apart from the table below it", () => {
    const blocks = read(`
UBND THÀNH PHỐ | < | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | <
**KẾ HOẠCH** | < | < | < | <
STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian
1 | Họp | Sở Tài chính | | Quý IV`);
    expect(blocks).toEqual([
      "UBND THÀNH PHỐ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "¶ KẾ HOẠCH",
      "STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian",
      "1 | Họp | Sở Tài chính |  | Quý IV",
    ]);
  });

  it("keeps section rows in the table, merged over it or alone in the text column", () => {
    const blocks = read(`
STT | Nhiệm vụ | Chủ trì
I. Gia nhập thị trường | < | <
1 | Rút ngắn thời gian cấp phép | Sở Tài chính
 | **Tiếp cận đất đai** |
2 | Công khai quy hoạch | Sở Xây dựng`);
    expect(blocks).toEqual([
      "STT | Nhiệm vụ | Chủ trì",
      "I. Gia nhập thị trường (3×1)",
      "1 | Rút ngắn thời gian cấp phép | Sở Tài chính",
      " | Tiếp cận đất đai | ",
      "2 | Công khai quy hoạch | Sở Xây dựng",
    ]);
  });

  it("begins a new table at a new appendix, also without a blank row", () => {
    const blocks = read(`
STT | Nhiệm vụ | Chủ trì
1 | Họp | Sở Tài chính
PHỤ LỤC II
NHIỆM VỤ CỦA XÃ
STT | Nội dung | Chủ trì
1 | Rà soát | Sở Nội vụ`);
    expect(blocks[2]).toBe("¶ PHỤ LỤC II");
    expect(blocks[3]).toBe("¶ NHIỆM VỤ CỦA XÃ");
  });

  it("gives a table that goes on below a blank row the columns of the table above", () => {
    const document = sourceFromGrid(
      gridOf("\nSTT | Nhiệm vụ | Chủ trì | Phối hợp\n1 | Họp | Sở Tài chính | Thuế\n\n2 | Báo cáo | Sở Nội vụ |"),
      "a.xlsx",
    );
    expect(document.blocks.map((block) => (block.kind === "table" ? block.columns : block.kind))).toEqual([
      4,
      "blank",
      4,
    ]);
  });

  it("keeps a section at the top of a table that goes on (81/KH-UBND, section V on a page of its own)", () => {
    const document = sourceFromGrid(
      gridOf(
        "\nSTT | Nhiệm vụ | Chủ trì\n1 | Họp | Sở Tài chính\n\nV | **Môi trường cạnh tranh** | <\n2 | Rà soát | Thuế",
      ),
      "a.xlsx",
    );
    expect(shown(document).slice(2)).toEqual(["-", "V | Môi trường cạnh tranh (2×1)", "2 | Rà soát | Thuế"]);
    expect(document.blocks.filter((block) => block.kind === "table")).toHaveLength(2);
  });

  it("takes the lines of one cell that holds a whole text as paragraphs", () => {
    expect(read("KẾ HOẠCH⏎⏎I. MỤC TIÊU⏎1. Tăng điểm")).toEqual(["¶ KẾ HOẠCH", "¶ I. MỤC TIÊU", "¶ 1. Tăng điểm"]);
  });

  it("keeps hidden rows: they are in the plan, whatever somebody filtered", () => {
    const grid = gridOf("\nSTT | Nhiệm vụ | Chủ trì\n1 | Họp | Sở Tài chính");
    const hidden = { ...grid, cells: grid.cells.map((cell) => ({ ...cell, hidden: cell.row === 2 })) };
    expect(shown(sourceFromGrid(hidden, "a.xlsx"))).toContain("1 | Họp | Sở Tài chính");
  });
});

describe("one Word cell with several paragraphs, which Excel splits over rows", () => {
  it("is put together where the other cells are merged over its rows", () => {
    const blocks = read(`
STT | Nhiệm vụ | Chủ trì | Thời gian
1 | Thực hiện các giải pháp: | Sở Tài chính | Thường xuyên
^ | - Công khai phí, lệ phí | ^ | ^
^ | - Giảm thời gian | ^ | ^
2 | Đối thoại | Sở Nội vụ | Quý IV`);
    expect(blocks.slice(1)).toEqual([
      "1 | Thực hiện các giải pháp:⏎- Công khai phí, lệ phí⏎- Giảm thời gian | Sở Tài chính | Thường xuyên",
      "2 | Đối thoại | Sở Nội vụ | Quý IV",
    ]);
  });

  it("is put together in two columns at once, each with its own lines", () => {
    const blocks = read(`
STT | Nhiệm vụ | Phối hợp | Thời gian
7 | Xây dựng nền tảng số | Sở Khoa học và Công nghệ | Năm 2026
^ | Vận hành nền tảng | Thuế thành phố | ^`);
    expect(blocks[1]).toBe(
      "7 | Xây dựng nền tảng số⏎Vận hành nền tảng | Sở Khoa học và Công nghệ⏎Thuế thành phố | Năm 2026",
    );
  });

  it("is put together without merges where only its words go on below a blank number", () => {
    const blocks = read(`
STT | Nhiệm vụ | Chủ trì
1 | Thực hiện các giải pháp: | Sở Tài chính
 | - Công khai phí, lệ phí; |
 | - Giảm thời gian. |
2 | Đối thoại | Sở Nội vụ`);
    expect(blocks[1]).toBe("1 | Thực hiện các giải pháp:⏎- Công khai phí, lệ phí;⏎- Giảm thời gian. | Sở Tài chính");
    expect(blocks).toHaveLength(3);
  });

  it("goes on below the last row of the table too", () => {
    expect(read("\nSTT | Nhiệm vụ | Chủ trì\n1 | Thực hiện: | Sở Tài chính\n | - Công khai phí |")).toEqual([
      "STT | Nhiệm vụ | Chủ trì",
      "1 | Thực hiện:⏎- Công khai phí | Sở Tài chính",
    ]);
  });

  it("leaves a body that leads several tasks merged over the joined rows", () => {
    const blocks = read(`
STT | Nhiệm vụ | Chủ trì | Thời gian
1 | Việc một: | Sở Tài chính | Quý I
^ | - phần hai | ^ | ^
2 | Việc hai | ^ | Quý II`);
    expect(blocks.slice(1)).toEqual(["1 | Việc một:⏎- phần hai | Sở Tài chính (1×2) | Quý I", "2 | Việc hai | Quý II"]);
  });

  it.each([
    [
      "products of one task, where the task itself is merged",
      "1 | Nhiệm vụ dài hơn mọi sản phẩm | Báo cáo\n^ | ^ | Tờ trình",
    ],
    ["rows with a number of their own", "1 | Việc một | Sở Tài chính\n2 | Việc hai | ^"],
    ["a bold heading", "1 | Việc một. | Sở Tài chính\n | **Tính minh bạch** |\n2 | Việc | Sở"],
    [
      "a heading in plain letters before a numbered row",
      "1 | Việc một. | Sở Tài chính\n | Tính minh bạch |\n2 | Việc | Sở",
    ],
    ["a heading in capitals", "1 | Việc một | Sở Tài chính\n | TÍNH MINH BẠCH |\n2 | Việc | Sở"],
    ["words below a section", "II | Tiếp cận đất đai | Sở Xây dựng\n | - Nội dung |\n1 | Việc | Sở"],
  ])("is not made out of %s", (_, rows) => {
    const table = read(`\nSTT | Nhiệm vụ | Chủ trì\n${rows}`);
    expect(table).toHaveLength(1 + rows.split("\n").length);
  });

  it("is not made out of a header of two rows", () => {
    const blocks = read(`
STT | Nhiệm vụ | Thời gian | <
^ | ^ | Bắt đầu | Hoàn thành
1 | Họp | Quý I | Quý II`);
    expect(blocks).toHaveLength(3);
  });

  it("reads as the same tasks as the Word table it was copied from", () => {
    const split = gridOf(`
PHỤ LỤC I
STT | Nhiệm vụ cụ thể | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Thời gian hoàn thành
**I** | **Gia nhập thị trường** | < | < | < | <
1 | Thực hiện các giải pháp: | Sở Tài chính | Thuế thành phố | Thường xuyên | Thường xuyên
^ | - Công khai phí, lệ phí | ^ | ^ | ^ | ^
2 | Đối thoại doanh nghiệp | Sở Nội vụ | | Quý IV/2025 | 30/11/2025`);
    const { tasks, sections } = readPlan([sourceFromGrid(split, "a.xlsx")], { directory: null });
    expect(tasks.map(({ printedNumber, text }) => [printedNumber, text])).toEqual([
      ["1", "Thực hiện các giải pháp: - Công khai phí, lệ phí"],
      ["2", "Đối thoại doanh nghiệp"],
    ]);
    expect(sections.map(({ title }) => title)).toEqual(["Gia nhập thị trường"]);
  });
});
