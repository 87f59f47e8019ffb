import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { fail, type Result, succeed } from "../../engine/result";
import { checkedDirectory, type ZipEntry } from "./zip-directory";

export type WorkbookFormat = "xlsx" | "xlsb" | "ods" | "xls";

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OTHERS: readonly (readonly [looksLike: string, magic: readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpg", [0xff, 0xd8, 0xff]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What the bytes are, told by the content, never by a name; with a zip, its limits are checked first. */
export function workbookFormat(bytes: Uint8Array): Result<WorkbookFormat, WorkbookFailure> {
  if (bytes.length === 0) return fail({ kind: "file-empty" });
  if (startsWith(bytes, OLE)) return oldFormat(bytes);
  if (startsWith(bytes, ZIP)) {
    const directory = checkedDirectory(bytes);
    return directory.ok ? zipFormat(directory.value) : directory;
  }
  const other = OTHERS.find(([, magic]) => startsWith(bytes, magic));
  return fail({ kind: "not-a-workbook", looksLike: other?.[0] ?? textKind(bytes) });
}

function zipFormat(entries: readonly ZipEntry[]): Result<WorkbookFormat, WorkbookFailure> {
  const names = new Set(entries.map((entry) => entry.name));
  const has = (start: string): boolean => entries.some((entry) => entry.name.startsWith(start));
  if (names.has("xl/workbook.bin")) return succeed("xlsb");
  if (names.has("mimetype") && names.has("content.xml")) return succeed("ods");
  if (has("word/")) return fail({ kind: "not-a-workbook", looksLike: "docx" });
  if (has("ppt/")) return fail({ kind: "not-a-workbook", looksLike: "pptx" });
  if (names.has("[Content_Types].xml")) return succeed("xlsx");
  return fail({ kind: "not-a-workbook", looksLike: "zip" });
}

/** The old container holds .xls, .doc and, since 2007, encrypted packages: the names of its streams tell which. */
function oldFormat(bytes: Uint8Array): Result<WorkbookFormat, WorkbookFailure> {
  if (hasStream(bytes, "EncryptedPackage")) return fail({ kind: "encrypted" });
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return succeed("xls");
  return fail({ kind: "not-a-workbook", looksLike: hasStream(bytes, "WordDocument") ? "doc" : "ole" });
}

/** Stream names are stored in UTF-16, at multiples of 128 bytes within a sector of 512. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + wanted.length + 2 <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte) && bytes[at + wanted.length] === 0) return true;
  }
  return false;
}

function textKind(bytes: Uint8Array): string {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, 400)).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|table|\?xml[^>]*>\s*<html)/.test(start)) return "html";
  return bytes.subarray(0, 400).includes(0) ? "unknown" : "text";
}
