/** `npx tsx scripts/fuzz-corpus.ts`: writes the small whole files that fuzzing starts from, made of the sample plan of a ward. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../src/adapters/xlsx/write-xlsx";
import { textCell } from "../src/engine/workbook/cells";
import { resolve } from "../src/engine/workbook/resolve";
import { p, table, tc, tr, wordFile } from "../test/adapters/documents/docx/word-file";
import { madePdf } from "../test/adapters/documents/pdf/made-pdf";
import { SUFFIX } from "../test/fuzz/corpus";

const FOLDER = join("test", "fuzz", "corpus");
const SAMPLE = join("samples", "ke-hoach-phuong.txt");
const lines = readFileSync(SAMPLE, "utf8").split("\n");
const isRow = (line: string): boolean => line.includes("\t");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Stretches of rows and single lines, in order. */
function blocks(): { readonly rows: string[][] | null; readonly text: string }[] {
  const made: { rows: string[][] | null; text: string }[] = [];
  for (const line of lines) {
    const last = made.at(-1);
    if (!isRow(line)) made.push({ rows: null, text: line });
    else if (last?.rows) last.rows.push(line.split("\t"));
    else made.push({ rows: [line.split("\t")], text: "" });
  }
  return made;
}

const html = (): string =>
  `<html><head><style>td{border:1px solid}</style></head><body>${blocks()
    .map(({ rows, text }) =>
      rows === null
        ? `<p class="MsoNormal"><b>${escaped(text)}</b></p>`
        : `<table border="1">${rows.map((row) => `<tr>${row.map((cell) => `<td colspan="1" rowspan="1">${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`,
    )
    .join("")}</body></html>`;

const docx = (): Uint8Array =>
  wordFile(
    blocks()
      .map(({ rows, text }) =>
        rows === null
          ? p(escaped(text))
          : table(...rows.map((row) => tr(...row.map((cell) => tc(p(escaped(cell)), '<w:gridSpan w:val="1"/>'))))),
      )
      .join(""),
  );

/** The plan pasted into a sheet, with a table beside it and a merge. */
const xlsx = (): Promise<Uint8Array> => {
  const rows = lines.filter(isRow).map((line) => line.split("\t"));
  const [header = [], ...body] = rows;
  return writeXlsx(
    resolve({
      properties: { title: "Thử", author: "Thử", created: "2026-01-01T00:00:00Z", modified: "2026-01-01T00:00:00Z" },
      sheets: [
        {
          key: "pasted",
          name: "Kế hoạch",
          blocks: [
            { kind: "title", level: 1, text: lines.find((line) => line.trim() !== "") ?? "KẾ HOẠCH" },
            {
              kind: "table",
              name: "tblNhiemVu",
              columns: header.map((name) => ({ header: name, width: 20, kind: "text" as const })),
              rows: body.map((row) => header.map((_, at) => textCell(row[at] ?? ""))),
            },
          ],
        },
      ],
    }),
  );
};

/** A ruled table in letters of the basic set: the fonts of the format carry no others. */
function pdf(): Uint8Array {
  const cells = [
    ["STT", "Nhiem vu", "Co quan chu tri", "Thoi gian"],
    ["1", "Doi thoai voi doanh nghiep", "So Tai chinh", "Quy IV/2025"],
    ["2", "Cong khai thu tuc", "So Tu phap", "Thuong xuyen"],
  ];
  const xs = [40, 80, 260, 400, 540];
  const draws = cells.flatMap((row, down) =>
    row.map((cell, at) => {
      const [left = 0, right = 0] = [xs[at], xs[at + 1]];
      const top = 760 - down * 30;
      return `${left} ${top - 30} ${right - left} 30 re S BT /F1 11 Tf ${left + 4} ${top - 20} Td (${cell}) Tj ET`;
    }),
  );
  const head = "BT /F2 13 Tf 40 800 Td (KE HOACH so 45/KH-UBND ngay 15/01/2026) Tj ET";
  return madePdf([{ width: 595, height: 842, draws: [head, ...draws].join("\n") }]);
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, `plan.txt${SUFFIX}`), lines.join("\n"));
writeFileSync(join(FOLDER, `plan.html${SUFFIX}`), html());
writeFileSync(join(FOLDER, `plan.docx${SUFFIX}`), docx());
writeFileSync(join(FOLDER, `plan.xlsx${SUFFIX}`), await xlsx());
writeFileSync(join(FOLDER, `plan.pdf${SUFFIX}`), pdf());
