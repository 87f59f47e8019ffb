import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A hostile file, made on the spot: none is kept, a scanner of viruses would rightly object. */
export interface HostileFile {
  readonly name: string;
  readonly path: string;
}

export type Pieces = Iterable<Uint8Array>;
export type FileParts = Readonly<Record<string, Pieces>>;
/** The parts are made when the file is, one file after the other. */
export type HostileFiles = readonly (readonly [name: string, parts: () => FileParts])[];

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Đối thoại với doanh nghiệp</t></is></c></row>';

export const workbook = (sheet: Pieces, more: FileParts = {}): FileParts => ({
  "[Content_Types].xml": [
    strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
  ],
  "_rels/.rels": [relations(["officeDocument", "xl/workbook.xml"])],
  "xl/workbook.xml": [
    strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
  ],
  "xl/_rels/workbook.xml.rels": [
    relations(
      ["worksheet", "worksheets/sheet1.xml"],
      ...["sharedStrings", "styles"].flatMap((part) =>
        `xl/${part}.xml` in more ? [[part, `${part}.xml`] as const] : [],
      ),
    ),
  ],
  "xl/worksheets/sheet1.xml": sheet,
  ...more,
});

/** Relations of a part: kind and target of each. */
const relations = (...links: readonly (readonly [kind: string, target: string])[]): Uint8Array =>
  strToU8(
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${LINKS}/${kind}" Target="${target}"/>`).join("")}</Relationships>`,
  );

export const sheetOf = (rows: string, after = "", before = ""): Uint8Array[] => [
  strToU8(`${HEAD}${before}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`),
];

export const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** A little of everything in a sheet that really is that large. */
export function* honestSheet(rows: number): Pieces {
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

/** Written to the folder one after the other, in pieces: none is ever whole in memory. */
export async function makeFiles(files: HostileFiles, folder: string): Promise<HostileFile[]> {
  const made: HostileFile[] = [];
  for (const [name, parts] of files) {
    const path = join(folder, `${made.length}.xlsx`);
    await writeParts(path, parts());
    made.push({ name, path });
  }
  return made;
}

function writeParts(path: string, parts: FileParts): Promise<void> {
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
