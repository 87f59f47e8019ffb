import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";

/** Hostile files, made on the spot: none is kept, a scanner of viruses would rightly object. */
export interface Bomb {
  readonly name: string;
  readonly path: string;
}

type Pieces = Iterable<Uint8Array>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Đối thoại với doanh nghiệp</t></is></c></row>';

const workbook = (sheet: Pieces, more: Readonly<Record<string, Pieces>> = {}): Readonly<Record<string, Pieces>> => ({
  "[Content_Types].xml": [
    strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
  ],
  "_rels/.rels": [relations("officeDocument", "xl/workbook.xml")],
  "xl/workbook.xml": [
    strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
  ],
  "xl/_rels/workbook.xml.rels": [relations("worksheet", "worksheets/sheet1.xml")],
  "xl/worksheets/sheet1.xml": sheet,
  ...more,
});

const relations = (kind: string, target: string): Uint8Array =>
  strToU8(
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/${kind}" Target="${target}"/></Relationships>`,
  );

const sheetOf = (rows: string, after = "", before = ""): Uint8Array[] => [
  strToU8(`${HEAD}${before}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`),
];

function* endless(megabytes: number, filling: Uint8Array, head = "", tail = ""): Pieces {
  yield strToU8(head);
  for (let count = Math.ceil((megabytes * 1e6) / filling.length); count > 0; count -= 1) yield filling;
  yield strToU8(tail);
}

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

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

/** A little of everything in a sheet that really is that large. */
function* honestSheet(rows: number): Pieces {
  yield strToU8(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`);
  for (let row = 1; row <= rows; row += 1) {
    const cells = Array.from(
      { length: 18 },
      (_, at) => `<c r="${letters(at)}${row}" t="inlineStr"><is><t>việc ${(row * 31 + at * 7919) % 99991}</t></is></c>`,
    );
    yield strToU8(`<row r="${row}">${cells.join("")}</row>`);
  }
  yield strToU8("</sheetData></worksheet>");
}

const MEGABYTE = new Uint8Array(1e6);
const ROWS = strToU8(ROW.repeat(10_000));

const BOMBS: readonly (readonly [name: string, parts: () => Readonly<Record<string, Pieces>>])[] = [
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

/** Written to the folder one after the other, in pieces: none is ever whole in memory. */
export async function makeBombs(folder: string): Promise<Bomb[]> {
  const made: Bomb[] = [];
  for (const [name, parts] of BOMBS) {
    const path = join(folder, `${made.length}.xlsx`);
    await writeParts(path, parts());
    made.push({ name, path });
  }
  return made;
}

function writeParts(path: string, parts: Readonly<Record<string, Pieces>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const out = createWriteStream(path);
    out.on("finish", resolve).on("error", reject);
    const zip = new Zip((problem, piece, last) => {
      if (problem !== null) reject(problem);
      out.write(piece);
      if (last) out.end();
    });
    for (const [name, pieces] of Object.entries(parts)) {
      const part = name.endsWith(".zip") ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
      zip.add(part);
      for (const piece of pieces) part.push(piece);
      part.push(new Uint8Array(), true);
    }
    zip.end();
  });
}
