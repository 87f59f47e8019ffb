import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from "docx";
import { saveByLibreOffice } from "../../../support/libre-office";
import { onPath } from "../../../support/on-path";

/** A plan in our own words, written as Word writes it and printed by LibreOffice. */

export const hasPdfToPicture = onPath("pdftoppm");

export interface PlanRow {
  readonly number: string;
  readonly task: string;
  readonly lead: string;
  /** The lead cell goes on from the row above. */
  readonly sameLead?: boolean;
  readonly due: string;
}

export const HEADER = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"];

export const ROWS: readonly (PlanRow | string)[] = [
  "Cải cách thủ tục hành chính",
  {
    number: "1",
    task: "Rà soát, cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính về đầu tư, đất đai, xây dựng so với quy định.",
    lead: "Sở Tư pháp",
    due: "Quý II/2026",
  },
  {
    number: "2",
    task: "- Công khai kết quả giải quyết hồ sơ trên Cổng Dịch vụ công;\n- Gửi tin nhắn báo kết quả cho người nộp.",
    lead: "Văn phòng Ủy ban nhân dân tỉnh",
    due: "Thường xuyên",
  },
  {
    number: "3",
    task: "Lấy ý kiến của doanh nghiệp trước khi ban hành quy định mới.",
    lead: "Các Sở, ban, ngành, Ủy ban nhân dân các xã, phường",
    due: "Thường xuyên",
  },
  "Hỗ trợ doanh nghiệp",
  {
    number: "4",
    task: "Tổ chức đối thoại với doanh nghiệp mỗi quý một lần, trả lời kiến nghị trong 10 ngày làm việc.",
    lead: "Sở Công Thương",
    due: "Hằng quý",
  },
  {
    number: "5",
    task: "Đào tạo 500 lượt cán bộ quản lý của doanh nghiệp nhỏ và vừa về chuyển đổi số.",
    lead: "Sở Công Thương",
    sameLead: true,
    due: "31/10/2026",
  },
  {
    number: "6",
    task: "Lập bản đồ số về quỹ đất sạch của các khu, cụm công nghiệp và cập nhật hằng tháng để nhà đầu tư tra cứu.",
    lead: "Ban Quản lý các khu công nghiệp",
    due: "Tháng 9/2026",
  },
  {
    number: "7",
    task: "Giải quyết dứt điểm các dự án chậm tiến độ, thu hồi đất của dự án không triển khai theo quy định của pháp luật về đất đai.",
    lead: "Sở Nông nghiệp và Môi trường",
    due: "Quý III/2026",
  },
  {
    number: "8",
    task: "Kết nối ngân hàng với doanh nghiệp, giảm thời gian thẩm định hồ sơ vay vốn, công khai lãi suất và các gói tín dụng ưu đãi cho doanh nghiệp nhỏ và vừa, hợp tác xã, hộ kinh doanh trên địa bàn tỉnh; báo cáo kết quả từng quý.",
    lead: "Ngân hàng Nhà nước chi nhánh Khu vực 5, các tổ chức tín dụng trên địa bàn tỉnh",
    due: "Thường xuyên",
  },
  {
    number: "9",
    task: "Thẩm định đề tài khoa học của doanh nghiệp.",
    lead: "Sở Khoa học và Công nghệ",
    due: "Quý IV/2026",
  },
  { number: "10", task: "Giám sát việc thực hiện Kế hoạch.", lead: "", due: "Thường xuyên" },
];

const TASKS = 3;
const [NARROW, WIDE, MIDDLE, SHORT] = [700, 4600, 2300, 1700];

const text = (
  words: string,
  bold = false,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): Paragraph[] =>
  words
    .split("\n")
    .map(
      (line) =>
        new Paragraph({ alignment, children: [new TextRun({ text: line, bold, size: 25, font: "DejaVu Serif" })] }),
    );

const NONE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const plain = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const pair = (left: Paragraph[], right: Paragraph[]): Table =>
  new Table({
    width: { size: 9300, type: WidthType.DXA },
    columnWidths: [3300, 6000],
    borders: { ...plain, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        children: [left, right].map(
          (children, at) =>
            new TableCell({ children, borders: plain, width: { size: at === 0 ? 3300 : 6000, type: WidthType.DXA } }),
        ),
      }),
    ],
  });

const CENTRE = AlignmentType.CENTER;
const widths = [NARROW, WIDE, MIDDLE, SHORT];
const cell = (children: Paragraph[], at: number, extra: object = {}): TableCell =>
  new TableCell({ children, width: { size: widths[at] ?? SHORT, type: WidthType.DXA }, ...extra });

function rowOf(row: PlanRow | string, at: number): TableRow {
  if (typeof row === "string") {
    const number = "I".repeat(ROWS.slice(0, at + 1).filter((one) => typeof one === "string").length);
    return new TableRow({
      children: [cell(text(number, true, CENTRE), 0), cell(text(row, true), 1, { columnSpan: TASKS })],
    });
  }
  const next = ROWS[at + 1];
  const opens = typeof next === "object" && next.sameLead === true;
  const merge =
    row.sameLead === true
      ? { verticalMerge: VerticalMergeType.CONTINUE }
      : opens
        ? { verticalMerge: VerticalMergeType.RESTART }
        : {};
  return new TableRow({
    cantSplit: false,
    children: [
      cell(text(row.number, false, CENTRE), 0),
      cell(text(row.task), 1),
      cell(row.sameLead === true ? text("") : text(row.lead, false, CENTRE), 2, merge),
      cell(text(row.due, false, CENTRE), 3),
    ],
  });
}

/** The plan on two pages or more: letterhead, title, prose, table, signature; "page/pages" at the foot. */
export function planDocx(): Promise<Uint8Array> {
  const indent = { firstLine: 720 };
  const prose = (words: string): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.BOTH,
      indent,
      spacing: { before: 120 },
      children: [new TextRun({ text: words, size: 25, font: "DejaVu Serif" })],
    });
  const table = new Table({
    width: { size: 9300, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, children: HEADER.map((title, at) => cell(text(title, true, CENTRE), at)) }),
      ...ROWS.map(rowOf),
    ],
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: CENTRE,
        children: [
          new TextRun({ children: [PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES], size: 24, font: "DejaVu Serif" }),
        ],
      }),
    ],
  });
  const document = new Document({
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1418, right: 1134 } } },
        footers: { default: footer },
        children: [
          pair(
            text("ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 15/KH-UBND", true, CENTRE),
            text(
              "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Hòa, ngày 9 tháng 02 năm 2026",
              true,
              CENTRE,
            ),
          ),
          ...text("\nKẾ HOẠCH\nCải thiện môi trường kinh doanh năm 2026", true, CENTRE),
          prose(
            "Thực hiện Nghị quyết của Hội đồng nhân dân tỉnh về phát triển kinh tế - xã hội năm 2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch cải thiện môi trường kinh doanh với những nội dung sau đây:",
          ),
          prose(
            "1. Các cơ quan, đơn vị được giao chủ trì chịu trách nhiệm trước Ủy ban nhân dân tỉnh về tiến độ và chất lượng của từng nhiệm vụ trong bảng dưới đây.",
          ),
          prose("2. Báo cáo kết quả trước ngày 15 của tháng cuối mỗi quý."),
          ...text(""),
          table,
          ...text(""),
          pair(
            text("Nơi nhận:\n- Như mục 1;\n- Lưu: VT."),
            text("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Thị Mẫu", true, CENTRE),
          ),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Has LibreOffice print a file; `options` go to its PDF filter. */
export function printed(docx: Uint8Array, options = ""): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "printed-"));
  try {
    writeFileSync(path.join(folder, "plan.docx"), docx);
    const format = options === "" ? "pdf" : `pdf:writer_pdf_Export:${options}`;
    saveByLibreOffice({ folder, files: ["plan.docx"], format, into: "", seconds: 60 });
    return new Uint8Array(readFileSync(path.join(folder, "plan.pdf")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One page of a PDF as a picture, by poppler. */
export function pictured(pdf: Uint8Array, page: number, dpi: number, ...options: string[]): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "pictured-"));
  try {
    writeFileSync(path.join(folder, "plan.pdf"), pdf);
    const format = options.includes("-jpeg") ? [] : ["-png"];
    execFileSync("pdftoppm", [
      "-r",
      String(dpi),
      "-f",
      String(page),
      "-l",
      String(page),
      "-singlefile",
      ...format,
      ...options,
      path.join(folder, "plan.pdf"),
      path.join(folder, "page"),
    ]);
    return new Uint8Array(readFileSync(path.join(folder, `page.${options.includes("-jpeg") ? "jpg" : "png"}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
