import { cellAddress, splitReference } from "../../engine/workbook/addresses";
import type { PlainLink, PlainNote, PlainSheet } from "../../engine/workbook/plain";
import { areaOfAddress } from "./areas";
import { type Step, utf8Bytes } from "./batch";
import type { OfficeLink, OfficeSheet } from "./office-sheet";
import { remarkForm } from "./remark-form";

export const toOfficeLinks = ({ links }: PlainSheet): OfficeLink[] =>
  links.map(({ row, column, web, place }) => ({ row, column, address: web, reference: place, tip: null }));

/**
 * Before the looks, because a link paints its cell blue and underlines it, which is taken back at once. Without
 * `textToDisplay` the cell keeps what it holds.
 */
export const queueLinks = (sheet: Pick<OfficeSheet, "name" | "links" | "base">): Step[] =>
  sheet.links.map((link) => ({
    bytes: 800 + utf8Bytes(link),
    queue(book) {
      const range = book.sheet(sheet.name).getRange(cellAddress(link.row, link.column));
      range.hyperlink = {
        ...(link.address === null ? {} : { address: link.address }),
        ...(link.reference === null ? {} : { documentReference: link.reference }),
        ...(link.tip === null ? {} : { screenTip: link.tip }),
      };
      range.format.font.set({ color: sheet.base.font.color, underline: "None" });
      range.untrack();
    },
  }));

export const fromOfficeLink = ({ row, column, address, reference }: OfficeLink): PlainLink =>
  reference === null || reference === ""
    ? { row, column, web: address, place: null }
    : { row, column, web: null, place: reference };

/**
 * Remarks that stood as notes stand as notes again; an Excel without them (before ExcelApi 1.18) has comments. A cell holds one
 * remark; a cell where somebody's stands already keeps that one.
 */
export const queueNotes = (sheet: Pick<OfficeSheet, "name" | "notes">, taken: readonly PlainNote[]): Step[] =>
  sheet.notes
    .filter((note) => !taken.some((other) => other.row === note.row && other.column === note.column))
    .map((note) => ({
      bytes: 900 + utf8Bytes(note.text),
      queue(book) {
        const worksheet = book.sheet(sheet.name);
        const address = cellAddress(note.row, note.column);
        if (remarkForm(book.context) === "notes") return void worksheet.notes.add(address, note.text);
        const place = worksheet.getRange(address);
        book.context.workbook.comments.add(place, note.text);
        place.untrack();
      },
    }));

/** Queues the question where a comment or a note stands; the function it gives reads text and place. */
export function placedNote(comment: Excel.Comment | Excel.Note): () => (PlainNote & { readonly sheet: string })[] {
  const place = comment.getLocation();
  place.load("address");
  place.untrack();
  return () => {
    const area = areaOfAddress(place.address);
    const sheet = splitReference(place.address)?.sheet ?? "";
    return area === null ? [] : [{ sheet, row: area.row, column: area.column, text: comment.content }];
  };
}
