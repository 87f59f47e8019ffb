import { checkedDirectory } from "../../engine/archive/zip-directory";
import { decodeText } from "./decode-text";

/** What the bytes are. "zip" and "unknown" are nothing we read as a document. */
export type SniffedFormat =
  | "empty"
  | "text"
  | "html"
  | "docx"
  | "xlsx"
  | "xlsm"
  | "xlsb"
  | "xls"
  | "ods"
  | "doc"
  | "rtf"
  | "pdf"
  | "png"
  | "jpeg"
  /** Pictures of other kinds, formats of other office programs, and pages with their pictures in one file: known, not read. */
  | "tiff"
  | "gif"
  | "bmp"
  | "webp"
  | "heic"
  | "odt"
  | "pptx"
  | "mht"
  | "office-xml"
  | "zip"
  | "encrypted"
  | "unknown";

const MAGIC: readonly (readonly [format: SniffedFormat, start: string])[] = [
  ["png", "\u0089PNG\r\n"],
  ["jpeg", "\u00ff\u00d8\u00ff"],
  ["rtf", "{\\rtf"],
  ["tiff", "II*\0"],
  ["tiff", "MM\0*"],
  ["gif", "GIF8"],
];
/** Formats whose mark is not their first letters. */
const MARKED: readonly (readonly [format: SniffedFormat, mark: RegExp])[] = [
  ["webp", /^RIFF.{4}WEBP/s],
  ["bmp", /^BM.{4}\0{4}/s],
  ["heic", /^.{4}ftyp(?:heic|heix|mif1|hevc)/s],
];
const ZIP = "PK\u0003\u0004";
const OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

/** Told by content, never by a name: people rename files, and mail programs do too. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) return "empty";
  const head = latin(bytes.subarray(0, 1024));
  const known = MAGIC.find(([, start]) => head.startsWith(start));
  const marked = known ?? MARKED.find(([, mark]) => mark.test(head));
  if (marked !== undefined) return marked[0];
  if (head.startsWith(ZIP)) return packageFormat(bytes);
  if (head.startsWith(OLE)) return compoundFormat(bytes);
  if (head.includes("%PDF-")) return "pdf";
  return textFormat(bytes);
}

/** Bytes as letters of the same number, for comparing. */
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** A zip whose directory cannot be read is told by the names at the start of its parts, so that the failure names the format. */
function packageFormat(bytes: Uint8Array): SniffedFormat {
  const directory = checkedDirectory(bytes);
  if (directory.ok && directory.value.some(({ encrypted }) => encrypted)) return "encrypted";
  const names = directory.ok ? directory.value.map(({ name }) => name) : localNames(bytes);
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has("word/")) return "docx";
  if (has("xl/workbook.bin")) return "xlsb";
  if (has("xl/")) return has("xl/vbaProject.bin") ? "xlsm" : "xlsx";
  if (has("ppt/")) return "pptx";
  return odfKind(bytes) ?? "zip";
}

const MOST_LOOKED_AT = 1 << 20;

/** Names of parts as they stand before the parts themselves, as far as the first megabyte goes. */
function localNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 0; at + 30 < Math.min(bytes.length, MOST_LOOKED_AT); at += 1) {
    if (view.getUint32(at, true) !== 0x04034b50) continue;
    names.push(latin(bytes.subarray(at + 30, at + 30 + Math.min(200, view.getUint16(at + 26, true)))));
  }
  return names;
}

/** ODF demands that the part `mimetype` comes first and unpacked. */
function odfKind(bytes: Uint8Array): "ods" | "odt" | null {
  const kind = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(spreadsheet|text)/.exec(
    latin(bytes.subarray(30, 100)),
  );
  if (kind === null) return null;
  return kind[1] === "text" ? "odt" : "ods";
}

/** The old container holds .xls, .doc and, since 2007, encrypted packages: the names of its streams tell which. */
function compoundFormat(bytes: Uint8Array): SniffedFormat {
  if (hasStream(bytes, "EncryptedPackage")) return "encrypted";
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return "xls";
  return hasStream(bytes, "WordDocument") ? "doc" : "unknown";
}

/** Directory entries take 128 bytes each and begin with the name in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const TEXT_SAMPLE = 16_384;

/** Even length, so that UTF-16 is not cut inside a letter; a letter of UTF-8 cut at the end is one odd sign, no more. */
function textFormat(bytes: Uint8Array): SniffedFormat {
  const sample = decodeText(bytes.subarray(0, TEXT_SAMPLE));
  if (!isPrintable(sample)) return "unknown";
  const start = sample.trimStart();
  if (MAIL_PAGE.test(start)) return "mht";
  if (OFFICE_XML.test(start)) return "office-xml";
  return looksLikeMarkup(start, endsWithTag(bytes)) ? "html" : "text";
}

const ODD_SHARE = 0.02;

function isPrintable(sample: string): boolean {
  const odd = sample.match(/[\0-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0;
  return odd <= Math.max(1, sample.length * ODD_SHARE);
}

/** Word's "single file web page" begins like a letter: pages and pictures follow in parts. */
const MAIL_PAGE = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,15}Content-Type:\s*multipart\/related/i;
/** Word and Excel 2003 in one XML file, and OpenDocument likewise. */
const OFFICE_XML =
  /^<\?xml[^>]*>\s*(?:<\?mso-application\b|<(?:\w+:)?(?:wordDocument|Workbook|package|document)\s[^>]*(?:schemas\.microsoft\.com|opendocument))/;
const CLIPBOARD_HEADER = /^Version:[\d.]+\s+StartHTML:/i;
const PAGE =
  /^(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype html|(?:html|head|body|meta|style|table|tbody|google-sheets-html-origin)[\s/>])/is;
const FRAGMENT = /^(?:<!--.*?-->\s*)*<(?:tr|td|div|p|ol|ul|li|h[1-6]|center|article|section)[\s>]/is;
/** Letters in bold stand in plain texts too; a page of such has a block or a line break somewhere. */
const INLINE_FRAGMENT = /^(?:<!--.*?-->\s*)*<(?:span|b|i|u|font|a|strong|em)[\s>].*<(?:p|div|br|tr|li|h[1-6])[\s/>]/is;

/**
 * A page from its first tag on, or behind the header of the Windows clipboard. A lesser tag at the start makes a fragment of
 * a page only where a tag ends it too: scanners put stray tags into plain text.
 */
const looksLikeMarkup = (start: string, endsInTag: boolean): boolean =>
  CLIPBOARD_HEADER.test(start) ||
  PAGE.test(start) ||
  (endsInTag && (FRAGMENT.test(start) || INLINE_FRAGMENT.test(start)));

const endsWithTag = (bytes: Uint8Array): boolean =>
  /<\/?[a-z][^<>]*>[\s\0]*$|-->[\s\0]*$/i.test(latin(bytes.subarray(-400)));
