import { strToU8 } from "fflate";
import { cellAddress, parseArea } from "../../../engine/workbook/addresses";
import { placeKept } from "../../../engine/workbook/keeping";
import type { PlainNote, PlainSheet, PlainWorkbook } from "../../../engine/workbook/plain";
import type { SheetMove } from "../../../engine/workbook/sheet-move";
import { columnAfter } from "../../../engine/workbook/table-moves";
import { type Parts, xmlPart } from "../package";
import { relationsOf } from "../relationships";
import { writeXml, type XmlElement } from "../xml";
import { allElements, attributeOf, elementIn, elementsIn, setAttribute, sibling, textOf } from "../xml-access";
import type { SheetRelations } from "./sheet-relations";

/** A remark of a person's on a sheet of ours. */
export interface KeptNote extends PlainNote {
  readonly author: string;
  /** The words with their looks. */
  readonly words: XmlElement;
}

/** Remarks of the checks begin with their sign, whatever a program that saved the file made of their author. */
const OUR_SIGN = /^(?:✖ Lỗi|▲ Cảnh báo|● Ghi chú): /;

const commentsPath = (parts: Parts, path: string): string | null =>
  relationsOf(parts, path).find(({ type }) => type === "comments")?.path ?? null;

/** Remarks that are not ours, where they stand now. `ourAuthor` is the name under which ours are written. */
export function foreignNotes(parts: Parts, path: string, ourAuthor: string, next: PlainSheet): KeptNote[] {
  const comments = commentsPath(parts, path);
  const root = comments === null ? undefined : xmlPart(parts, comments)?.root;
  const authors = elementsIn(elementIn(root, "authors"), "author").map(textOf);
  const ours = new Set(next.notes.map(({ text }) => text));
  return elementsIn(elementIn(root, "commentList"), "comment").flatMap((comment) => {
    const area = parseArea(attributeOf(comment, "ref") ?? "");
    const words = elementIn(comment, "text");
    const author = authors[Number(attributeOf(comment, "authorId") ?? 0)] ?? "";
    if (area === null || words === undefined) return [];
    const text = allElements(words, "t").map(textOf).join("");
    const isOurs = author === ourAuthor || OUR_SIGN.test(text) || ours.has(text);
    return isOurs ? [] : [{ row: area.row, column: area.column, text, author, words }];
  });
}

/** Where a remark stands afterwards: with its column in a table of ours, else with the cell. */
export function notePlace({ row, column }: KeptNote, { keeping, tables }: SheetMove): PlainNote | null {
  const outside = placeKept(keeping, { row, column });
  return { row: outside?.row ?? row, column: outside?.column ?? columnAfter(column, tables) ?? column, text: "" };
}

interface NotesOfSheet {
  readonly key: string;
  readonly notes: readonly KeptNote[];
  readonly move: SheetMove;
}

/** The workbook with people's remarks beside ours. A cell holds one: where somebody's stands, ours is left to `Kiểm tra`. */
export function withForeignNotes(plain: PlainWorkbook, kept: readonly NotesOfSheet[]): PlainWorkbook {
  if (kept.every(({ notes }) => notes.length === 0)) return plain;
  const sheets = plain.sheets.map((sheet) => {
    const own = kept.find(({ key }) => key === sheet.key);
    if (own === undefined || own.notes.length === 0) return sheet;
    const theirs = own.notes.flatMap((note) => {
      const place = notePlace(note, own.move);
      return place === null ? [] : [{ ...place, text: note.text === "" ? " " : note.text }];
    });
    const taken = new Set(theirs.map(({ row, column }) => cellAddress(row, column)));
    const ours = sheet.notes.filter(({ row, column }) => !taken.has(cellAddress(row, column)));
    return { ...sheet, notes: [...ours, ...theirs] };
  });
  return { ...plain, sheets };
}

/** Gives people's remarks their author and their looks back. */
export function restoreAuthors(parts: Parts, path: string, { notes, move }: Omit<NotesOfSheet, "key">): void {
  const comments = commentsPath(parts, path);
  const document = comments === null || notes.length === 0 ? null : xmlPart(parts, comments);
  const authors = elementIn(document?.root, "authors");
  if (comments === null || document === null || authors === undefined) return;
  const written = elementsIn(elementIn(document.root, "commentList"), "comment");
  for (const note of notes) {
    const place = notePlace(note, move);
    const ref = place === null ? "" : cellAddress(place.row, place.column);
    const comment = written.find((each) => attributeOf(each, "ref") === ref);
    if (comment === undefined) continue;
    setAttribute(comment, "authorId", String(authorNumber(authors, note.author)));
    comment.children = [note.words];
  }
  parts.set(comments, strToU8(writeXml(document)));
}

function authorNumber(authors: XmlElement, name: string): number {
  const known = elementsIn(authors, "author").findIndex((each) => textOf(each) === name);
  if (known >= 0) return known;
  const made = sibling(authors, "author", {});
  made.children = [name.replace(/&/g, "&amp;").replace(/</g, "&lt;")];
  authors.children.push(made);
  return elementsIn(authors, "author").length - 1;
}

/** Conversations of Excel 365 stand beside the remarks that older versions show for them. */
export function keepThreads(
  parts: Parts,
  relations: SheetRelations,
  { id, path, move }: { readonly id: string; readonly path: string; readonly move: SheetMove },
): void {
  const document = xmlPart(parts, path);
  if (document === null || relations.take(id) === null) return;
  for (const thread of elementsIn(document.root, "threadedComment")) {
    const area = parseArea(attributeOf(thread, "ref") ?? "");
    const place = area === null ? null : placeKept(move.keeping, area);
    if (place !== null) setAttribute(thread, "ref", cellAddress(place.row, place.column));
  }
  parts.set(path, strToU8(writeXml(document)));
}
