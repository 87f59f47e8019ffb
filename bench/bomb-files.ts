import { strToU8, zipSync } from "fflate";
import { type HostileFiles, honestSheet, letters, MAIN, type Pieces, ROW, sheetOf, workbook } from "./hostile-files";

function* endless(megabytes: number, filling: Uint8Array, head = "", tail = ""): Pieces {
  yield strToU8(head);
  for (let count = Math.ceil((megabytes * 1e6) / filling.length); count > 0; count -= 1) yield filling;
  yield strToU8(tail);
}

const wideRows = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><c r="${letters(16_383)}${at + 1}"><v>2</v></c></row>`,
  ).join("");

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(50)}">${[..."bcdefgh"].map((name, at) => `<!ENTITY ${name} "${`&${"abcdefg"[at] ?? "a"};`.repeat(20)}">`).join("")}]>`;

function nested(depth: number): Uint8Array {
  let inner = zipSync({ "a.txt": new Uint8Array(5_000_000) });
  for (let level = 0; level < depth; level += 1)
    inner = zipSync(Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`${level}-${at}.zip`, inner])));
  return inner;
}

const MEGABYTE = new Uint8Array(1e6);
const ROWS = strToU8(ROW.repeat(10_000));

/** Files made to fill the memory or to keep a reader busy. */
export const BOMBS: HostileFiles = [
  [
    "500 MB sheet in a small file",
    () => workbook(endless(500, ROWS, `<worksheet xmlns="${MAIN}"><sheetData>`, "</sheetData></worksheet>")),
  ],
  ["unused part of 1.5 GB", () => workbook(sheetOf(ROW), { "xl/media/a.bin": endless(1500, MEGABYTE) })],
  ["20,000 sparse rows to XFD", () => workbook(sheetOf(wideRows(20_000)))],
  [
    "merge A80:XFD1048576",
    () => workbook(sheetOf(ROW, '<mergeCells count="1"><mergeCell ref="A80:XFD1048576"/></mergeCells>')),
  ],
  ["one cell at XFD1048576", () => workbook(sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))],
  [
    "entities in the sheet",
    () => workbook(sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&h;</t></is></c></row>', "", ENTITIES)),
  ],
  [
    "100,000 elements deep",
    () => workbook(sheetOf(`<row r="1"><c r="A1">${"<v>".repeat(100_000)}1${"</v>".repeat(100_000)}</c></row>`)),
  ],
  ["zips in zips, 16 to the 5th", () => workbook(sheetOf(ROW), { "xl/embeddings/a.zip": [nested(5)] })],
  ["250,000 × 18 cells", () => workbook(honestSheet(250_000))],
];
