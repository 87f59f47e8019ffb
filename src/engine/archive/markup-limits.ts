import { fail, type Result, succeed } from "../result";
import type { ZipEntry, ZipFailure } from "./zip-directory";

/**
 * How much markup of a workbook is taken in. A library makes of each megabyte some ten of objects, so that a file well within the
 * limits of its zip can still fill the memory. The largest register we know of, six quarters of 220/KH-UBND answered by 114
 * bodies, has 7 MB in its largest part, 25 MB in all and 0.9 million elements.
 */
export const MAX_PART_BYTES = 48 * 1024 * 1024;
export const MAX_MARKUP_BYTES = 96 * 1024 * 1024;
/** Of a part in binary (.xlsb): it says the same in a quarter of the bytes. */
export const MAX_BINARY_PART_BYTES = 12 * 1024 * 1024;
/** Of a whole file of the old format (.xls), pictures included: a cell may take six bytes there. */
export const MAX_OLD_BYTES = 24 * 1024 * 1024;
/** Elements of all parts together; a cell with a text of its own has three, a number two. */
export const MAX_ELEMENTS = 2_000_000;
/** What `MAX_ELEMENTS` comes to in cells with texts, for the sentence. */
export const ABOUT_CELLS = 650_000;

/**
 * Texts in the common list of a workbook. Each that a cell uses takes four elements (text, its words, cell, number): more than these
 * are never used within `MAX_ELEMENTS`, and two million empty ones would take 0.7 GB.
 */
export const MOST_SHARED_TEXTS = MAX_ELEMENTS / 4;

/** Sheets of a workbook: a list of sheets may name one part ten thousand times. Eight quarters of a register have forty. */
export const MOST_SHEETS = 500;

/**
 * Elements of a document (Word, page) that is read as a plan: some 0.6 GB of memory while it is read. 220/KH-UBND, 73 tasks on 20
 * pages, has 7,300 in Word; a cell with a word takes five there.
 */
export const MOST_ELEMENTS = 250_000;
export const ELEMENTS_LIMIT = "khoảng 50.000 ô và đoạn";

/** Pictures, files inside files, macros, settings of printers: nothing of them is read. */
const UNREAD =
  /\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?|wdp|ico|svg|mp[34]|wav|avi|ttf|otf|odttf|fntdata|zip|docx?|docm|xlsx?|xlsm|xlsb|pptx?|pdf|ole)$|(?:^|\/)(?:printerSettings|oleObject|vbaProject|activeX)\w*\.bin$/i;

/** A part whose bytes mean something to a reader of cells. */
export const isReadPart = (name: string): boolean => !UNREAD.test(name);

/** The parts that are read, by the sizes the directory claims; whoever unpacks must stop at these. */
export function markupWithin<E extends Pick<ZipEntry, "name" | "unpacked">>(
  entries: readonly E[],
): Result<readonly E[], ZipFailure> {
  const read = entries.filter(({ name }) => isReadPart(name));
  const limitOf = (name: string): number => (/\.bin$/i.test(name) ? MAX_BINARY_PART_BYTES : MAX_PART_BYTES);
  const broad = read.find(({ name, unpacked }) => unpacked > limitOf(name));
  if (broad !== undefined) return fail({ kind: "zip-too-large", what: "part", limit: limitOf(broad.name) });
  const total = read.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > MAX_MARKUP_BYTES) return fail({ kind: "zip-too-large", what: "markup", limit: MAX_MARKUP_BYTES });
  return succeed(entries);
}

const OPENS = 0x3c;
const ENDS = 0x2f;

/** How many elements the parts hold together, counted no further than one beyond `enough`. */
export function elementsIn(parts: Iterable<Uint8Array>, enough = Number.POSITIVE_INFINITY): number {
  let elements = 0;
  for (const part of parts) {
    for (let at = part.indexOf(OPENS); at >= 0 && elements <= enough; at = part.indexOf(OPENS, at + 1))
      if (part[at + 1] !== ENDS) elements += 1;
  }
  return elements;
}

const NAME_END = new Set([..." />\t\r\n"].map((sign) => sign.charCodeAt(0)));
const [S, I, COLON] = [0x73, 0x69, 0x3a];
const LONGEST_PREFIX = 40;

/** Whether the parts hold more texts of the common list (`si`, with or without a prefix) than `most`. */
export function hasMoreSharedTexts(parts: Iterable<Uint8Array>, most: number): boolean {
  let texts = 0;
  for (const part of parts) {
    for (let at = part.indexOf(S); at >= 0 && texts <= most; at = part.indexOf(S, at + 1))
      if (part[at + 1] === I && NAME_END.has(part[at + 2] ?? 0) && isBehindOpening(part, at)) texts += 1;
  }
  return texts > most;
}

/** Whether the name that ends at this place, with the prefix it may have, opens an element. */
function isBehindOpening(part: Uint8Array, at: number): boolean {
  if (part[at - 1] !== COLON) return part[at - 1] === OPENS;
  const opens = part.subarray(Math.max(0, at - LONGEST_PREFIX), at).lastIndexOf(OPENS);
  return opens >= 0 && part[Math.max(0, at - LONGEST_PREFIX) + opens + 1] !== ENDS;
}
