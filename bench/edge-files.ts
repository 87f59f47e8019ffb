import { strToU8 } from "fflate";
import { HEAD, type HostileFiles, honestSheet, letters, MAIN, type Pieces, workbook } from "./hostile-files";

/** Elements that a workbook may have (`MAX_ELEMENTS`), less those around the cells. */
const ELEMENTS = 1_990_000;
const COLUMNS = 18;

/** A sheet of rows of eighteen cells, each made of so many elements, as many as may be. */
function* rowsOf(elements: number, cellOf: (place: string, count: number) => string, most = ELEMENTS): Pieces {
  yield strToU8(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`);
  const rows = Math.floor(most / (elements * COLUMNS + 1));
  for (let row = 1; row <= rows; row += 1) {
    const cells = Array.from({ length: COLUMNS }, (_, at) => cellOf(`${letters(at)}${row}`, row * COLUMNS + at));
    yield strToU8(`<row r="${row}">${cells.join("")}</row>`);
  }
  yield strToU8("</sheetData></worksheet>");
}

function* repeated(count: number, of: (at: number) => string, head: string, tail: string): Pieces {
  yield strToU8(`${HEAD}${head}`);
  for (let at = 0; at < count; at += 1_000)
    yield strToU8(Array.from({ length: Math.min(1_000, count - at) }, (_, more) => of(at + more)).join(""));
  yield strToU8(tail);
}

const SHARED = "xl/sharedStrings.xml";
const sharedTexts = (texts: number, of: (at: number) => string): Readonly<Record<string, Pieces>> => ({
  [SHARED]: repeated(texts, (at) => `<si><t>${of(at)}</t></si>`, `<sst xmlns="${MAIN}">`, "</sst>"),
});

/** As many as the size of a part lets in. */
const afterRows = (head: string, of: (at: number) => string, tail: string): Pieces =>
  repeated(
    Math.floor(48e6 / of(ELEMENTS).length),
    of,
    `<worksheet xmlns="${MAIN}"><sheetData/>${head}`,
    `${tail}</worksheet>`,
  );

const TITLES = ["Mã nhiệm vụ", "Nhiệm vụ", "Tiến độ", "Kết quả thực hiện"];

/** Files just within every limit: what they take is the most that a file can take. */
export const EDGES: HostileFiles = [
  ["cells of text", () => workbook(honestSheet(36_000))],
  ["cells of numbers", () => workbook(rowsOf(2, (place, count) => `<c r="${place}"><v>${count}</v></c>`))],
  ["cells with nothing in them", () => workbook(rowsOf(1, (place) => `<c r="${place}"/>`))],
  [
    "cells that share a thousand texts",
    () =>
      workbook(
        rowsOf(2, (place, count) => `<c r="${place}" t="s"><v>${count % 1_000}</v></c>`),
        sharedTexts(1_000, (at) => `việc ${at}`),
      ),
  ],
  [
    "half a million texts, each once",
    () =>
      workbook(
        repeated(
          490_000,
          (at) => `<c t="s"><v>${at}</v></c>`,
          `<worksheet xmlns="${MAIN}"><sheetData><row>`,
          "</row></sheetData></worksheet>",
        ),
        sharedTexts(490_000, (at) => `việc ${at}`),
      ),
  ],
  [
    "a text of 30,000 letters in every cell",
    () =>
      workbook(
        rowsOf(2, (place) => `<c r="${place}" t="s"><v>0</v></c>`),
        sharedTexts(1, () => ` ${"Đối thoại với doanh nghiệp ".repeat(1_100)}`),
      ),
  ],
  [
    "answers in every row",
    () =>
      workbook(
        rowsOf(3, (place, count) => {
          const title = count < 2 * COLUMNS ? TITLES[count - COLUMNS] : undefined;
          return `<c r="${place}" t="inlineStr"><is><t>${title ?? `Đã họp lần ${count}`}</t></is></c>`;
        }),
      ),
  ],
  [
    "places that are merged",
    () =>
      workbook(
        afterRows(
          "<mergeCells>",
          (at) => `<mergeCell ref="A${(at % 500_000) * 2 + 1}:B${(at % 500_000) * 2 + 1}"/>`,
          "</mergeCells>",
        ),
      ),
  ],
  [
    "links",
    () =>
      workbook(
        afterRows("<hyperlinks>", (at) => `<hyperlink ref="A${(at % 1_000_000) + 1}" location="A1"/>`, "</hyperlinks>"),
      ),
  ],
  [
    "looks",
    () =>
      workbook(
        rowsOf(2, (place, count) => `<c r="${place}" s="${count % 900_000}"><v>1</v></c>`, 1_000_000),
        {
          "xl/styles.xml": repeated(
            900_000,
            (at) => `<xf numFmtId="${(at * 7_919) % 50_000}"/>`,
            `<styleSheet xmlns="${MAIN}"><cellXfs>`,
            "</cellXfs></styleSheet>",
          ),
        },
      ),
  ],
];
