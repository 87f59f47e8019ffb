import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnLetters, columnNumber, parseArea } from "../../src/engine/workbook/addresses";

/** What a person typed: a text exactly as it stands, a number, or a formula ("=B2*2"). */
export type Typed = string | number;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function cellXml(address: string, typed: Typed): string {
  if (typeof typed === "number") return `<c r="${address}"><v>${typed}</v></c>`;
  if (typed.startsWith("=")) return `<c r="${address}"><f>${escaped(typed.slice(1))}</f><v>0</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(typed)}</t></is></c>`;
}

/** A workbook file in the hands of a person: other cells, columns, rules and widths than we wrote, in the parts themselves. */
export class PersonInFile {
  private readonly parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  saved(): Uint8Array {
    return zipSync(this.parts);
  }

  type(sheet: string, address: string, typed: Typed): void {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    this.change(this.pathOf(sheet), (xml) =>
      withCell(xml, { letters, row: Number(row), xml: cellXml(address, typed) }),
    );
  }

  /** A column at the right end of a table, its cells from the first row of data on. */
  addColumn(sheet: string, table: string, header: string, cells: readonly Typed[]): void {
    const path = this.tablePath(table);
    const ref = /<table [^>]*?\bref="([^"]+)"/.exec(this.text(path))?.[1] ?? "";
    const area = parseArea(ref);
    if (area === null) throw new Error(`no table ${table}`);
    const letters = columnLetters(area.column + area.columnCount);
    const wide = `${ref.split(":")[0] ?? ""}:${letters}${area.row + area.rowCount - 1}`;
    this.change(path, (xml) =>
      xml
        .replaceAll(`ref="${ref}"`, `ref="${wide}"`)
        .replace(/<tableColumns count="\d+">/, `<tableColumns count="${area.columnCount + 1}">`)
        .replace(
          "</tableColumns>",
          `<tableColumn id="${area.columnCount + 1}" name="${escaped(header)}"/></tableColumns>`,
        ),
    );
    this.type(sheet, `${letters}${area.row}`, header);
    cells.forEach((cell, at) => {
      if (cell !== "") this.type(sheet, `${letters}${area.row + 1 + at}`, cell);
    });
  }

  /** A list that cells of a sheet take their values from. */
  restrict(sheet: string, area: string, values: readonly string[]): void {
    const rule = `<dataValidation type="list" allowBlank="1" sqref="${area}"><formula1>"${values.join(",")}"</formula1></dataValidation>`;
    this.change(this.pathOf(sheet), (xml) =>
      xml.includes("</dataValidations>")
        ? xml.replace("</dataValidations>", `${rule}</dataValidations>`)
        : xml.replace(/(<printOptions|<pageMargins)/, `<dataValidations count="1">${rule}</dataValidations>$1`),
    );
  }

  widen(sheet: string, letters: string, width: number): void {
    const column = columnNumber(letters);
    const col = `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
    this.change(this.pathOf(sheet), (xml) => {
      const known = new RegExp(`<col min="${column}" max="${column}"[^>]*/>`);
      return known.test(xml) ? xml.replace(known, col) : xml.replace("</cols>", `${col}</cols>`);
    });
  }

  /** A tab of their own behind all others. */
  addSheet(name: string): void {
    const path = "xl/worksheets/cua-toi.xml";
    this.parts[path] = strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cellXml("A1", "giữ nguyên")}</row></sheetData></worksheet>`,
    );
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    this.change("[Content_Types].xml", (xml) =>
      xml.replace("</Types>", `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
    );
    const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    this.change("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="rIdCuaToi" Type="${relation}" Target="/${path}"/></Relationships>`,
      ),
    );
    this.change("xl/workbook.xml", (xml) =>
      xml.replace("</sheets>", `<sheet name="${escaped(name)}" sheetId="99" r:id="rIdCuaToi"/></sheets>`),
    );
  }

  hide(sheet: string): void {
    this.change("xl/workbook.xml", (xml) =>
      xml.replace(`<sheet name="${escaped(sheet)}"`, (tab) => `${tab} state="hidden"`),
    );
  }

  text(path: string): string {
    const part = this.parts[path];
    if (part === undefined) throw new Error(`no part ${path}`);
    return strFromU8(part);
  }

  pathOf(sheet: string): string {
    const workbook = this.text("xl/workbook.xml");
    const id = new RegExp(`<sheet name="${escaped(sheet)}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1] ?? "";
    const relations = this.text("xl/_rels/workbook.xml.rels");
    const relation =
      [...relations.matchAll(/<Relationship [^>]*>/g)].find(([one]) => one.includes(`Id="${id}"`))?.[0] ?? "";
    const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  }

  change(path: string, change: (xml: string) => string): void {
    this.parts[path] = strToU8(change(this.text(path)));
  }

  /** Another part of the file, or the same one replaced. */
  put(path: string, xml: string): void {
    this.parts[path] = strToU8(xml);
  }

  private tablePath(table: string): string {
    const found = Object.keys(this.parts).find(
      (path) => path.startsWith("xl/tables/") && this.text(path).includes(`displayName="${table}"`),
    );
    if (found === undefined) throw new Error(`no table ${table}`);
    return found;
  }
}

interface CellText {
  readonly letters: string;
  readonly row: number;
  readonly xml: string;
}

function withCell(xml: string, { letters, row, xml: cell }: CellText): string {
  const found = new RegExp(`<row r="${row}"([^>]*?)(?:/>|>([\\s\\S]*?)</row>)`).exec(xml);
  if (found === null) {
    const next = [...xml.matchAll(/<row r="(\d+)"/g)].find(([, each]) => Number(each) > row);
    const made = `<row r="${row}">${cell}</row>`;
    return next === undefined
      ? xml.replace("</sheetData>", () => `${made}</sheetData>`)
      : xml.slice(0, next.index) + made + xml.slice(next.index);
  }
  const cells = [...(found[2] ?? "").matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)];
  const others = cells
    .filter(([, each]) => each !== letters)
    .map(([text, each = ""]) => [columnNumber(each), text] as const);
  const all = [...others, [columnNumber(letters), cell] as const].sort(([one], [other]) => one - other);
  const line = `<row r="${row}"${found[1] ?? ""}>${all.map(([, text]) => text).join("")}</row>`;
  return xml.slice(0, found.index) + line + xml.slice(found.index + found[0].length);
}
