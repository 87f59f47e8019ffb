import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { DocumentFailure } from "../../../application/ports/document-reader";
import { isWhole } from "../../../engine/archive/checksum";
import { ELEMENTS_LIMIT, elementsIn, MOST_ELEMENTS } from "../../../engine/archive/markup-limits";
import { checkedDirectory, type ZipFailure, type ZipLimit } from "../../../engine/archive/zip-directory";
import { fail, type Result, succeed } from "../../../engine/result";
import type { WordParts } from "./spell-out";
import { parseTree, XmlBroken } from "./xml-tree";

/** Each part with text: a thousand pages take about 20 MB. */
const MOST_DOCUMENT_BYTES = 24 * 1024 * 1024;

/** A list of 2,000 parts takes half of it. */
const MOST_LIST_BYTES = 512 * 1024;

/** An unpacked Word file without its pictures. */
export class WordPackage {
  private readonly documentPath: string;

  constructor(private readonly parts: Readonly<Record<string, Uint8Array>>) {
    this.documentPath = this.related("_rels/.rels", "", "officeDocument") ?? "word/document.xml";
  }

  /** Throws `XmlBroken` where there is no document part. */
  texts(): WordParts {
    const folder = this.documentPath.slice(0, this.documentPath.lastIndexOf("/") + 1);
    const relations = `${folder}_rels/${this.documentPath.slice(folder.length)}.rels`;
    const document = this.text(this.documentPath);
    if (document === null) throw new XmlBroken("no document part");
    const part = (kind: string): string | null =>
      this.text(this.related(relations, folder, kind) ?? `${folder}${kind}.xml`);
    return { document, styles: part("styles"), numbering: part("numbering") };
  }

  /** Zipped again with another document; lists are left out, since their numbers now stand in the text. */
  withDocument(document: string): Uint8Array {
    const files: Zippable = {};
    for (const [path, bytes] of Object.entries(this.parts)) if (!/numbering\d*\.xml$/.test(path)) files[path] = bytes;
    files[this.documentPath] = strToU8(document);
    return zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) });
  }

  private text(path: string): string | null {
    const bytes = this.parts[path];
    return bytes === undefined ? null : decodeXml(bytes);
  }

  /** Path of the part that the relations name for that kind; null where they name none. */
  private related(relationsPath: string, folder: string, kind: string): string | null {
    const relations = this.text(relationsPath) ?? "";
    const tag = [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)]
      .map(([whole]) => whole)
      .find((whole) => new RegExp(`Type\\s*=\\s*["'][^"']*/${kind}["']`).test(whole));
    const target = /Target\s*=\s*["']([^"']+)["']/.exec(tag ?? "")?.[1];
    if (target === undefined) return null;
    return target.startsWith("/") ? target.slice(1) : folder + target;
  }
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes).replace(/^\ufeff/, "");
}

/** Looks at the directory first, then unpacks what is text; unpacking stops at the sizes the directory claims. */
export function openWordPackage(bytes: Uint8Array, file: string): Result<WordPackage, DocumentFailure> {
  const directory = checkedDirectory(bytes);
  if (!directory.ok) return fail(packageFailure(directory.failure, file));
  if (directory.value.some(({ encrypted }) => encrypted)) return fail({ kind: "file-encrypted", file });
  const wanted = directory.value.filter(({ name }) => isText(name));
  if (wanted.some(({ unpacked }) => unpacked > MOST_DOCUMENT_BYTES))
    return fail({ kind: "file-too-large", file, limit: "24 MB chữ" });
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => isText(name) });
    if (!wanted.every((entry) => isWhole(entry, parts[entry.name]))) throw new XmlBroken("cut part");
    if (elementsIn(Object.values(parts), MOST_ELEMENTS) > MOST_ELEMENTS)
      return fail({ kind: "file-too-large", file, limit: ELEMENTS_LIMIT });
    // The library takes minutes for parts that are broken, nested or continued without end.
    for (const [path, part] of Object.entries(parts)) {
      if (LISTS.test(path) && part.length > MOST_LIST_BYTES) throw new XmlBroken("a list without end");
      if (READ_BY_LIBRARY.test(path)) parseTree(decodeXml(part));
    }
    return succeed(new WordPackage(parts));
  } catch {
    return fail({ kind: "file-damaged", file, format: "docx" });
  }
}

/** Lists of parts and relations; the library's time grows with their square. */
const LISTS = /^\[Content_Types\]\.xml$|\.rels$/;

/** The parts that only the library reads; the others are parsed by us anyway. */
const READ_BY_LIBRARY = /^\[Content_Types\]\.xml$|\.rels$|\/(?:footnotes|endnotes|comments)\.xml$/;

const isText = (path: string): boolean => /\.(?:xml|rels)$/i.test(path) && !/^(?:customXml|docProps)\//.test(path);

function packageFailure(failure: ZipFailure, file: string): DocumentFailure {
  if (failure.kind === "zip-damaged") return { kind: "file-damaged", file, format: "docx" };
  const limits: Readonly<Record<ZipLimit, string>> = {
    unpacked: "200 MB khi giải nén",
    ratio: "mức nén 100 lần",
    parts: "2.000 phần",
    part: "24 MB chữ",
    markup: "24 MB chữ",
  };
  return { kind: "file-too-large", file, limit: limits[failure.what] };
}
