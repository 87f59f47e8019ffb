import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../../../src/adapters/documents/docx/read-docx";
import type { SourceBlock } from "../../../../src/engine/source/source-document";
import { withMoreParts } from "../../xlsx/file-parts";
import { level, lists, num, p, r, table, tc, tr, wordFile } from "./word-file";

async function blocksOf(bytes: Uint8Array): Promise<readonly SourceBlock[]> {
  const read = await readDocx(bytes, "ke-hoach.docx");
  if (!read.ok) throw new Error(read.failure.kind);
  expect(read.value.format).toBe("docx");
  return read.value.blocks;
}

/** Paragraphs as text, "" for blank ones, rows as lists of cell texts. */
const shownIn = async (bytes: Uint8Array): Promise<(string | string[])[]> =>
  (await blocksOf(bytes)).flatMap((block): (string | string[])[] => {
    if (block.kind === "table") return block.rows.map(({ cells }) => cells.map(({ text }) => text));
    return [block.kind === "paragraph" ? block.text : ""];
  });
const shown = (body: string, parts: Parameters<typeof wordFile>[1] = {}) => shownIn(wordFile(body, parts));

describe("automatic numbers of a Word file", () => {
  it("fill the number column of a plan made in Word", async () => {
    const cell = (paragraph: Paragraph): TableCell => new TableCell({ children: [paragraph] });
    const row = (text: string): TableRow =>
      new TableRow({
        children: [
          cell(new Paragraph({ text: "", numbering: { reference: "stt", level: 0 } })),
          cell(new Paragraph(text)),
          cell(new Paragraph("Sở Tài chính")),
        ],
      });
    const document = new Document({
      numbering: {
        config: [
          {
            reference: "stt",
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.CENTER }],
          },
        ],
      },
      sections: [{ children: [new Table({ rows: [row("Họp"), row("Đối thoại"), row("Báo cáo")] })] }],
    });
    expect(await shownIn(new Uint8Array(await Packer.toBuffer(document)))).toEqual([
      ["1.", "Họp", "Sở Tài chính"],
      ["2.", "Đối thoại", "Sở Tài chính"],
      ["3.", "Báo cáo", "Sở Tài chính"],
    ]);
  });

  const outline = lists(
    level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)"),
    level(0, "decimal", "%1") + level(1, "decimal", "%1.%2") + level(2, "decimal", "%1.%2.%3"),
  );

  it("are written as their level says, and begin again under the next heading", async () => {
    const body = [
      [0, "Mục tiêu"],
      [1, "Một"],
      [1, "Hai"],
      [2, "a"],
      [0, "Nhiệm vụ"],
      [1, "Ba"],
      [2, "b"],
    ] as const;
    expect(await shown(body.map(([at, text]) => p(text, num(1, at))).join(""), { numbering: outline })).toEqual([
      "I. Mục tiêu",
      "1. Một",
      "2. Hai",
      "a) a",
      "II. Nhiệm vụ",
      "1. Ba",
      "a) b",
    ]);
  });

  it("name the levels above them", async () => {
    const body = [0, 1, 1, 2, 0, 1].map((at) => p("việc", num(2, at))).join("");
    expect(await shown(body, { numbering: outline })).toEqual([
      "1 việc",
      "1.1 việc",
      "1.2 việc",
      "1.2.1 việc",
      "2 việc",
      "2.1 việc",
    ]);
  });

  it("have begun above where a list begins deep down", async () => {
    const body = [1, 0, 1].map((at) => p("việc", num(2, at))).join("");
    expect(await shown(body, { numbering: outline })).toEqual(["1.1 việc", "2 việc", "2.1 việc"]);
  });

  it("go on under the next heading where the level never restarts", async () => {
    const endless = lists(level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'));
    const body = [0, 1, 1, 0, 1].map((at) => p("việc", num(1, at))).join("");
    expect(await shown(body, { numbering: endless })).toEqual(["I. việc", "1. việc", "2. việc", "II. việc", "3. việc"]);
  });

  it("count on through lists that are two uses of one, unless the second starts anew", async () => {
    const shared =
      `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum>` +
      ["", "", '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>']
        .map((more, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="0"/>${more}</w:num>`)
        .join("");
    const body = [1, 1, 2, 3, 3].map((id) => p("việc", num(id))).join("");
    expect(await shown(body, { numbering: shared })).toEqual(["1. việc", "2. việc", "3. việc", "1. việc", "2. việc"]);
  });

  it.each([
    ["a start of its own", level(0, "decimal", "%1.").replace('w:start w:val="1"', 'w:start w:val="5"'), "5. việc"],
    ["a dash as bullet", level(0, "bullet", "-"), "- việc"],
    ["a picture of a symbol font as bullet", level(0, "bullet", "\uf0b7"), "- việc"],
    ["two digits", level(0, "decimalZero", "%1."), "01. việc"],
    ["words round the number", level(0, "decimal", "Điều %1."), "Điều 1. việc"],
    ["capitals", level(0, "upperLetter", "%1."), "A. việc"],
    ["nothing between number and text", level(0, "decimal", "%1/", '<w:suff w:val="nothing"/>'), "1/việc"],
    ["no number at all", level(0, "none", ""), "việc"],
  ])("can have %s", async (_, definition, line) => {
    expect(await shown(p("việc", num(1)), { numbering: lists(definition) })).toEqual([line]);
  });

  it("are written plainly where a legal level asks for it", async () => {
    const legal = lists(level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>"));
    expect(await shown(p("a", num(1)) + p("b", num(1, 1)), { numbering: legal })).toEqual(["I. a", "1.1 b"]);
  });

  it("come from the paragraph's style too, and a paragraph can refuse them", async () => {
    const styles =
      `<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      `<w:style w:type="paragraph" w:styleId="MucCon"><w:name w:val="MucCon"/><w:basedOn w:val="Muc"/></w:style>`;
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body =
      p("một", style("Muc")) + p("hai", style("MucCon")) + p("ba", style("Muc") + num(0)) + p("bốn", style("Muc"));
    expect(await shown(body, { styles, numbering: outline })).toEqual(["I. một", "II. hai", "ba", "III. bốn"]);
  });

  it("take the level that names the style", async () => {
    const styles = ["Cap1", "Cap2"]
      .map(
        (id) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join("");
    const numbering = lists(
      level(0, "upperRoman", "%1.", '<w:pStyle w:val="Cap1"/>') +
        level(1, "decimal", "%2.", '<w:pStyle w:val="Cap2"/>'),
    );
    const body = p("a", '<w:pStyle w:val="Cap1"/>') + p("b", '<w:pStyle w:val="Cap2"/>');
    expect(await shown(body, { styles, numbering })).toEqual(["I. a", "1. b"]);
  });

  it("do not count what is tracked as deleted", async () => {
    const deleted = `<w:p><w:pPr>${num(1)}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>`;
    const deletedRow = `<w:tr><w:trPr><w:del w:id="3"/></w:trPr>${tc(p("", num(1)))}${tc(p("bỏ"))}</w:tr>`;
    const body = p("một", num(1)) + deleted + table(deletedRow, tr(tc(p("", num(1))), tc(p("hai"))));
    expect(await shown(body, { numbering: outline })).toEqual(["I. một", ["II.", "hai"]]);
  });

  it("of a bold line leave the line bold", async () => {
    const bold = `<w:p><w:pPr>${num(1)}</w:pPr>${r("MỤC TIÊU", "<w:b/>")}</w:p>`;
    expect(await blocksOf(wordFile(bold, { numbering: outline }))).toMatchObject([{ text: "I. MỤC TIÊU", bold: true }]);
  });
});

describe("a Word file", () => {
  it("keeps tracked insertions and drops tracked deletions", async () => {
    const body = `<w:p>${r("Sở ")}<w:del w:id="1"><w:r><w:delText>Kế hoạch</w:delText></w:r></w:del><w:ins w:id="2">${r("Tài chính")}</w:ins></w:p>`;
    expect(await shown(body)).toEqual(["Sở Tài chính"]);
  });

  it("leaves out hidden text", async () => {
    expect(
      await shown(`<w:p>${r("Còn")}${r(" ẩn", "<w:vanish/>")}${r(" lại", '<w:vanish w:val="0"/>')}</w:p>`),
    ).toEqual(["Còn lại"]);
  });

  it.each(["<w:br/>", '<w:br w:type="page"/>', "<w:cr/>"])("ends a line of a cell at %s", async (end) => {
    const cell = tc(`<w:p><w:r><w:t>- Một</w:t>${end}<w:t>- Hai</w:t></w:r></w:p>`);
    expect(await shown(table(tr(tc(p("1")), cell)))).toEqual([["1", "- Một\n- Hai"]]);
  });

  it("keeps empty paragraphs as blank lines", async () => {
    expect(await shown(p("a") + p("") + p("b"))).toEqual(["a", "", "b"]);
  });

  it("keeps merged cells where they stand", async () => {
    const body = table(
      tr(tc(p("1"), '<w:vMerge w:val="restart"/>'), tc(p("Việc")), tc(p("Sở"), '<w:gridSpan w:val="2"/>')),
      tr(tc(p(""), "<w:vMerge/>"), tc(p("Việc nữa")), tc(p("a")), tc(p("b"))),
    );
    const [block] = await blocksOf(wordFile(body));
    const rows = block?.kind === "table" ? block.rows : [];
    expect(
      rows.map(({ cells }) => cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan])),
    ).toEqual([
      [
        [1, 1, 2],
        [2, 1, 1],
        [3, 2, 1],
      ],
      [
        [2, 1, 1],
        [3, 1, 1],
        [4, 1, 1],
      ],
    ]);
  });

  it.each([
    ["rows", "", '<w:bookmarkStart w:id="0" w:name="_Hlk1"/><w:bookmarkEnd w:id="0"/>'],
    ["cells", '<w:bookmarkStart w:id="0" w:name="_Hlk1"/>', '<w:bookmarkEnd w:id="0"/>'],
  ])("keeps merged cells merged where bookmarks stand between its %s", async (_, betweenCells, betweenRows) => {
    const first = `<w:tr>${tc(p("TT"), '<w:vMerge w:val="restart"/>')}${betweenCells}${tc(p("Phân công"))}</w:tr>`;
    const second = tr(tc(p(""), "<w:vMerge/>"), tc(p("Chủ trì")));
    expect(await shown(table(first, betweenRows, second))).toEqual([["TT", "Phân công"], ["Chủ trì"]]);
  });

  it("keeps the words of fields, and of text with a direction of its own", async () => {
    const field = `<w:fldSimple w:instr="DATE">${r("28/8/2025")}</w:fldSimple>`;
    expect(await shown(`<w:p>${r("Ngày ")}${field}<w:dir w:val="ltr">${r(" của")}</w:dir></w:p>`)).toEqual([
      "Ngày 28/8/2025 của",
    ]);
  });

  it("keeps the words of a text box whose older rendering is a picture", async () => {
    const drawing =
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p("Khung")}</w:txbxContent></mc:Choice>` +
      "<mc:Fallback><w:drawing/></mc:Fallback></mc:AlternateContent>";
    expect(await shown(`<w:p>${r("Trước")}<w:r>${drawing}</w:r></w:p>${p("Sau")}`)).toEqual(["Trước", "Khung", "Sau"]);
  });

  it("keeps the columns of a row that begins further right", async () => {
    const short = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p("Việc nữa"))}</w:tr>`;
    expect(await shown(table(tr(tc(p("1")), tc(p("Việc"))), short))).toEqual([
      ["1", "Việc"],
      ["", "Việc nữa"],
    ]);
  });

  it("tells bold by the style of the paragraph, and headings by their level", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Dam"><w:name w:val="Dam"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>';
    const plain = `<w:p><w:pPr><w:pStyle w:val="Dam"/></w:pPr>${r("thường", '<w:b w:val="0"/>')}</w:p>`;
    const body = p("đậm", '<w:pStyle w:val="Dam"/>') + plain + p("II. NHIỆM VỤ", '<w:pStyle w:val="Heading2"/>');
    expect(await blocksOf(wordFile(body, { styles }))).toMatchObject([
      { text: "đậm", bold: true, headingLevel: null },
      { text: "thường", bold: false },
      { text: "II. NHIỆM VỤ", headingLevel: 2 },
    ]);
  });

  it("does not call a repeated header row bold that is not", async () => {
    const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc(p("STT"))}${tc(p("Việc"))}</w:tr>`;
    const [block] = await blocksOf(wordFile(table(header, tr(tc(p("1")), tc(p("Họp"))))));
    expect(block?.kind === "table" ? block.rows[0]?.cells.map(({ bold }) => bold) : null).toEqual([false, false]);
  });

  it("reads a text box once, though the file holds it twice", async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text, num(1))}</w:txbxContent>`;
    const body =
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box("Khung")}</mc:Choice>` +
      `<mc:Fallback><w:pict>${box("Khung")}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p("sau", num(1))}`;
    const lines = await shown(body, { numbering: lists(level(0, "decimal", "%1.")) });
    expect(lines.filter((line) => line !== "")).toEqual(["1. Khung", "2. sau"]);
  });
});

describe("a Word file that cannot be read", () => {
  const good = wordFile(p("Họp"));
  const readFailure = async (bytes: Uint8Array) => {
    const read = await readDocx(bytes, "a.docx");
    return read.ok ? "read" : read.failure.kind;
  };

  it.each<[string, Uint8Array, string]>([
    ["is cut short", good.subarray(0, good.length - 40), "file-damaged"],
    ["has broken markup", wordFile("<w:p><w:r>"), "file-damaged"],
    ["has no document in it", zipSync({ "word/other.xml": strToU8("<x/>") }), "file-damaged"],
    ["has broken styles", wordFile(p("Họp"), { styles: "<w:style>" }), "file-damaged"],
    ["is no zip at all", strToU8("không phải Word"), "file-damaged"],
    ["is nested without end", wordFile("<w:tbl>".repeat(5000) + "</w:tbl>".repeat(5000)), "file-damaged"],
    [
      "has relations nested without end",
      withMoreParts(good, { "_rels/.rels": "<Relationships>".repeat(5000) }),
      "file-damaged",
    ],
    [
      "has a broken list of contents",
      withMoreParts(good, { "[Content_Types].xml": '<Types a="b".c"/>' }),
      "file-damaged",
    ],
    [
      "lists parts without end",
      withMoreParts(good, {
        "[Content_Types].xml": `<Types>${Array.from({ length: 20_000 }, (_, at) => `<Default Extension="e${at * 7919}"/>`).join("")}</Types>`,
      }),
      "file-damaged",
    ],
    ["unpacks to far more than it holds", wordFile(p(" ".repeat(30_000_000))), "file-too-large"],
  ])("is refused where it %s", async (_, bytes, failure) => {
    expect(await readFailure(bytes)).toBe(failure);
  });

  it("is refused or read, and never breaks, whatever byte is turned", async () => {
    for (let at = 0; at < good.length; at += 37) {
      const turned = good.slice();
      turned[at] = (turned[at] ?? 0) ^ 0x55;
      expect(["read", "file-damaged", "file-too-large", "file-encrypted"]).toContain(await readFailure(turned));
    }
  });
});
