import { strToU8, zipSync } from "fflate";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const xml = (name: string, inside: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${W}>${inside}</w:${name}>`);

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (targets: Readonly<Record<string, string>>): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
      .map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
      .join("")}</Relationships>`,
  );
const TYPES = strToU8(
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    [
      ["document", "document.main"],
      ["styles", "styles"],
      ["numbering", "numbering"],
    ]
      .map(
        ([part, type]) =>
          `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
      )
      .join("") +
    "</Types>",
);

/** A Word file out of the markup of its body, and of styles and lists where they matter. */
export function wordFile(body: string, parts: { styles?: string; numbering?: string } = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": TYPES,
    "_rels/.rels": relations({ officeDocument: "word/document.xml" }),
    "word/_rels/document.xml.rels": relations({ styles: "styles.xml", numbering: "numbering.xml" }),
    "word/document.xml": xml("document", `<w:body>${body}</w:body>`),
    ...(parts.styles === undefined ? {} : { "word/styles.xml": xml("styles", parts.styles) }),
    ...(parts.numbering === undefined ? {} : { "word/numbering.xml": xml("numbering", parts.numbering) }),
  });
}

/** `p("Họp")`, or with paragraph properties: `p("Họp", num(1))`. */
export const p = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : r(text)}</w:p>`;
export const r = (text: string, look = ""): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const num = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
export const tc = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const tr = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

export const level = (ilvl: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
/** Lists with the ids 1, 2, … by their levels. */
export const lists = (...definitions: string[]): string =>
  definitions.map((levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels}</w:abstractNum>`).join("") +
  definitions.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join("");
