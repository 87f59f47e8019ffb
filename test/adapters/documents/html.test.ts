import fc from "fast-check";
import { readHtml } from "../../../src/adapters/documents/html/read-html";
import type { SourceBlock, SourceTable } from "../../../src/engine/source/source-document";

const blocksOf = async (html: string): Promise<readonly SourceBlock[]> => (await readHtml(html, "trang.html")).blocks;

/** Paragraph texts; "" for a blank line. */
const linesOf = async (html: string): Promise<string[]> =>
  (await blocksOf(html)).map((block) => (block.kind === "paragraph" ? block.text : block.kind === "blank" ? "" : "▦"));

const tableOf = async (html: string): Promise<SourceTable> => {
  const table = (await blocksOf(html)).find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  return table;
};

/** Cells as "column+columnSpan×rowSpan text", spans of 1 left out. */
const gridOf = async (html: string): Promise<string[][]> =>
  (await tableOf(html)).rows.map(({ cells }) =>
    cells.map(({ column, columnSpan, rowSpan, text }) => {
      const spans = columnSpan * rowSpan === 1 ? "" : `+${columnSpan}×${rowSpan}`;
      return `${column}${spans} ${text}`;
    }),
  );

describe("paragraphs of a page", () => {
  it("collapse white space as a browser does", async () => {
    expect(await linesOf("<p>  Sở\n  Tài <b> chính</b>\t</p>")).toEqual(["Sở Tài chính"]);
  });

  it("are blank lines where they are empty, in Word's way of writing them too", async () => {
    expect(await linesOf("<p>a</p><p></p><p>&nbsp;</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p><br></p>")).toEqual([
      "a",
      "",
      "",
      "",
      "",
    ]);
  });

  it("end at a line break", async () => {
    expect(await linesOf("<p>KẾ HOẠCH<br>Nâng cao chỉ số</p>")).toEqual(["KẾ HOẠCH", "Nâng cao chỉ số"]);
  });

  it("are told from words that stand in no paragraph at all", async () => {
    expect(await linesOf("Số: 81/KH-UBND<div>An Phong</div>ngày 23")).toEqual([
      "Số: 81/KH-UBND",
      "An Phong",
      "ngày 23",
    ]);
  });

  it("keep their line breaks where they are preformatted", async () => {
    expect(await linesOf("<pre>I. MỤC TIÊU\n  1. Tăng   điểm</pre>")).toEqual(["I. MỤC TIÊU", "1. Tăng   điểm"]);
  });

  it("count on over blanks, so that places tell what stands together", async () => {
    const blocks = await blocksOf("<p>a</p><p></p><p>b</p>");
    expect(blocks.map(({ place }) => place.line)).toEqual([1, 2, 3]);
    expect(blocks[0]?.place.file).toBe("trang.html");
  });

  it("say their level where they are headings", async () => {
    const [heading, text] = await blocksOf("<h2>II. NHIỆM VỤ</h2><p>Nội dung</p>");
    expect(heading).toMatchObject({ kind: "paragraph", headingLevel: 2, bold: true });
    expect(text).toMatchObject({ headingLevel: null, bold: false });
  });

  it.each([
    ["comments, style sheets and scripts", "<!-- nháp --><style>p{}</style><script>x()</script><p>Còn</p>"],
    ["text that is hidden", "<p style='display:none'>Ẩn</p><p><span style='mso-hide:all'>Ẩn</span>Còn</p>"],
    ["text hidden by a class", "<style>.an{display:none}</style><p><span class=an>Ẩn</span>Còn</p>"],
    ["tracked deletions", "<p><del>Bỏ</del><ins>Còn</ins></p>"],
    ["running heads of Word", "<div style='mso-element:header'><p>2/14</p></div><p>Còn</p>"],
    ["running heads of LibreOffice", '<div title="footer"><p>Trang 2</p></div><p>Còn</p>'],
    [
      "what reviewers noted",
      "<p>Còn<span class=MsoCommentReference><a class=msocomanchor>[A1]</a></span></p>" +
        "<div style='mso-element:comment-list'><p>Xem lại</p></div>",
    ],
    ["the title of the page", "<html><head><title>Trang</title></head><body><p>Còn</p></body></html>"],
    ["conditional comments of Word", "<p><!--[if gte mso 9]><xml>x</xml><![endif]--><![if !vml]>Còn<![endif]></p>"],
  ])("leave out %s", async (_, html) => {
    expect(await linesOf(html)).toEqual(["Còn"]);
  });

  it("keep a rule that holds for print only out of the screen", async () => {
    expect(await linesOf("<style>@media print{.x{display:none}}</style><p class=x>Còn</p>")).toEqual(["Còn"]);
  });
});

describe("bold", () => {
  it.each([
    ["<b>", "<p><b>KẾ HOẠCH</b></p>", true],
    ["a style of the text", "<p><span style='font-weight:700'>KẾ HOẠCH</span> </p>", true],
    ["a class of the cell or paragraph", "<style>.d{font-weight:bold}</style><p class=d>KẾ HOẠCH</p>", true],
    ["one bold word among others", "<p>Sở <b>Tài chính</b></p>", false],
    ["the wrapper Google Docs puts round everything", "<b style='font-weight:normal'><p>Nội dung</p></b>", false],
    ["Word's note on right-to-left scripts", "<p><span style='mso-bidi-font-weight:bold'>Nội dung</span></p>", false],
  ])("is told by %s", async (_, html, bold) => {
    expect((await blocksOf(html))[0]).toMatchObject({ bold });
  });

  it("is told of a cell whose lines are all bold", async () => {
    const { rows } = await tableOf("<table><tr><td><p><b>a</b></p><p><b>b</b></p><td><b>a</b> b<td></table>");
    expect(rows[0]?.cells.map(({ bold }) => bold)).toEqual([true, false, false]);
  });
});

describe("lists", () => {
  it("give their numbers and bullets as text", async () => {
    expect(await linesOf("<ol start=3><li>Ba<li>Bốn</ol><ul><li>Việc</ul>")).toEqual(["3. Ba", "4. Bốn", "- Việc"]);
  });

  it("count in the letters and Roman numbers they ask for", async () => {
    expect(await linesOf("<ol type=I><li>Một<li>Hai</ol><ol style='list-style-type:lower-alpha'><li>a</ol>")).toEqual([
      "I. Một",
      "II. Hai",
      "a. a",
    ]);
  });

  it("nest, each with numbers of its own", async () => {
    expect(await linesOf("<ol><li>Một<ol><li>Trong<li>Nữa</ol><li>Hai</ol>")).toEqual([
      "1. Một",
      "1. Trong",
      "2. Nữa",
      "2. Hai",
    ]);
  });

  it("keep the number on the line of its words where they are paragraphs, and alone where there are none", async () => {
    expect(await linesOf("<ol><li><p>Một</p><p>tiếp</p></li></ol>")).toEqual(["1. Một", "tiếp"]);
    expect(await gridOf("<table><tr><td><ol start=7><li></li></ol><td>Việc</table>")).toEqual([["1 7.", "2 Việc"]]);
  });

  it("keep the numbers Word wrote itself", async () => {
    const word =
      "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;\n</span></span><![endif]>Họp</p>";
    expect(await linesOf(word)).toEqual(["1. Họp"]);
    expect(await gridOf(`<table><tr><td>${word.replace("Họp", "<o:p></o:p>")}<td>Họp</table>`)).toEqual([
      ["1 1.", "2 Họp"],
    ]);
  });
});

describe("Word's own marks", () => {
  const item = (mark: string): string => `<p><span style='mso-list:Ignore'>${mark}<span>&nbsp; </span></span>Họp</p>`;
  it.each([
    ["§", "-"],
    ["Ø", "-"],
    ["o", "-"],
    ["\uf0b7", "-"],
    ["+", "+"],
    ["a)", "a)"],
    ["I.", "I."],
  ])("%s is written %s", async (mark, written) => {
    expect(await linesOf(item(mark))).toEqual([`${written} Họp`]);
  });
});

describe("tables", () => {
  it("place cells on the grid around those that hang down and reach across", async () => {
    const html =
      "<table><tr><td rowspan=2>STT<td rowspan=2>Nhiệm vụ<td colspan=2>Thời gian<tr><td>Bắt đầu<td>Hoàn thành" +
      "<tr><td>1<td>Họp<td>Quý I<td>Quý II</table>";
    expect(await gridOf(html)).toEqual([
      ["1+1×2 STT", "2+1×2 Nhiệm vụ", "3+2×1 Thời gian"],
      ["3 Bắt đầu", "4 Hoàn thành"],
      ["1 1", "2 Họp", "3 Quý I", "4 Quý II"],
    ]);
    expect((await tableOf(html)).columns).toBe(4);
  });

  it("end spans with the table, and a row span of 0 reaches its end", async () => {
    expect(await gridOf("<table><tr><td rowspan=9>a<td rowspan=0>b<tr><td>c</table>")).toEqual([
      ["1+1×2 a", "2+1×2 b"],
      ["3 c"],
    ]);
  });

  it("give every block and line break of a cell a line of its own", async () => {
    const cell = "<p>- Một</p><p>&nbsp;</p><p>- Hai<br>tiếp</p><ul><li>Ba</ul>";
    expect(await gridOf(`<table><tr><td>1<td>${cell}</table>`)).toEqual([["1 1", "2 - Một\n- Hai\ntiếp\n- Ba"]]);
  });

  it("flatten a table inside a cell into lines of the cell", async () => {
    const inner = "<table><tr><td>UBND xã<td>Thuế</table>";
    expect(await gridOf(`<table><tr><td>1<td>Cơ quan:${inner}</table>`)).toEqual([
      ["1 1", "2 Cơ quan:\nUBND xã\nThuế"],
    ]);
  });

  it("look through the one big cell that frames a whole page", async () => {
    expect(await linesOf("<table><tr><td><p>KẾ HOẠCH</p><table><tr><td>1<td>Họp</table></table>")).toEqual([
      "KẾ HOẠCH",
      "▦",
    ]);
  });

  it("keep head, body and foot, and rows whose tags were lost", async () => {
    const html = "<table><thead><tr><th>STT<th>Việc</tr></thead><tbody><tr><td>1<td>Họp</tbody></table>";
    expect(await gridOf(html)).toEqual([
      ["1 STT", "2 Việc"],
      ["1 1", "2 Họp"],
    ]);
    expect(await gridOf("<tr><td>1<td>Họp</tr><tr><td>2<td>Báo cáo</tr>")).toHaveLength(2);
  });

  it("leave out the row of height 0 by which Word says column widths", async () => {
    expect(
      await gridOf("<table><tr><td>1<td>Họp<tr height=0><td width=4></td><td width=9></td></tr></table>"),
    ).toHaveLength(1);
  });

  it("are numbered, and their rows too", async () => {
    const blocks = await blocksOf("<table><tr><td>a</table><p>x</p><table><tr><td>b<tr><td>c</table>");
    const last = blocks.at(-1);
    expect(last?.kind === "table" ? last.rows.map(({ place }) => [place.table, place.row]) : null).toEqual([
      [2, 1],
      [2, 2],
    ]);
  });

  it("of Excel keep what a narrow column or a filter hides", async () => {
    const excel =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr style="display:none"><td>1' +
      "<td>Nâng cao<span style='display:none'> chỉ số</span></table></body></html>";
    expect(await gridOf(excel)).toEqual([["1 1", "2 Nâng cao chỉ số"]]);
  });
});

describe("a page nobody made by hand", () => {
  it("is read whatever spans its cells ask for", async () => {
    const { rows, columns } = await tableOf(`<table>${"<tr><td rowspan=65000 colspan=1000>x".repeat(300)}</table>`);
    expect(rows).toHaveLength(300);
    expect(columns).toBeLessThan(2000);
  });

  it("is read in time with its length, not with its square", async () => {
    const took = async (count: number): Promise<number> => {
      const begun = process.cpuUsage();
      expect(await linesOf(`<html><body>${"<".repeat(count)}`)).toHaveLength(1);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1_000;
    };
    await took(20_000);
    // Five times the length: five times the work, twenty-five times were it the square. Half a second stands for what else the process does.
    expect(await took(500_000)).toBeLessThan(12 * (await took(100_000)) + 500);
  });
});

describe("the Windows clipboard", () => {
  it("says where the markup stands; those lines are no text", async () => {
    const html =
      "Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\nStartFragment:0000000141\r\nEndFragment:0000000264\r\n" +
      "<html><body><table><!--StartFragment--><tr><td>1</td><td>Họp</td></tr><!--EndFragment--></table></body></html>\0";
    expect(await linesOf(html)).toEqual(["▦"]);
    expect(await gridOf(html)).toEqual([["1 1", "2 Họp"]]);
  });
});

describe("any table", () => {
  const spans = fc.record({ c: fc.integer({ min: -1, max: 5 }), r: fc.integer({ min: -1, max: 5 }) });

  it("gives no two cells the same place and keeps every word", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(spans, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), async (rows) => {
        let words = 0;
        const body = rows.map((cells) =>
          cells.map(({ c, r }) => `<td colspan=${c} rowspan=${r}>w${words++}w</td>`).join(""),
        );
        const html = `<table>${body.map((cells) => `<tr>${cells}</tr>`).join("")}<tr><td>cuối</td></tr></table>`;
        const table = await tableOf(html);
        const taken = new Set<string>();
        table.rows.forEach(({ cells }, row) => {
          for (const { column, columnSpan, rowSpan } of cells)
            for (let y = row; y < row + rowSpan; y += 1)
              for (let x = column; x < column + columnSpan; x += 1) {
                expect(taken.has(`${x}/${y}`)).toBe(false);
                expect(x).toBeLessThanOrEqual(table.columns);
                expect(y).toBeLessThan(table.rows.length);
                taken.add(`${x}/${y}`);
              }
        });
        expect(table.rows.flatMap(({ cells }) => cells).length).toBe(words + 1);
      }),
      { numRuns: 60 },
    );
  });
});
