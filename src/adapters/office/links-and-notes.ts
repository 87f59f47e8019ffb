import { cellAddress, splitReference } from "../../engine/workbook/addresses";
import type { PlainLink, PlainNote, PlainSheet } from "../../engine/workbook/plain";
import { addressLists, areaOfAddress } from "./areas";
import { type Book, type Step, utf8Bytes } from "./batch";
import type { OfficeLink, OfficeSheet } from "./office-sheet";
import { rectanglesOfPlaces } from "./rectangles";
import { remarkForm } from "./remark-form";

export const toOfficeLinks = ({ links }: PlainSheet): OfficeLink[] =>
  links.map(({ row, column, web, place }) => ({ row, column, address: web, reference: place, tip: null }));

type Linked = Pick<OfficeSheet, "name" | "links" | "base">;

/** Before the looks, because links paint their cells. Without `textToDisplay` a cell keeps what it holds. */
export const queueLinks = (sheet: Linked): Step[] => [
  ...sheet.links.map((link) => ({
    bytes: LINK_BYTES + utf8Bytes(link),
    queue(book: Book) {
      const range = book.sheet(sheet.name).getRange(cellAddress(link.row, link.column));
      range.hyperlink = {
        ...(link.address === null ? {} : { address: link.address }),
        ...(link.reference === null ? {} : { documentReference: link.reference }),
        ...(link.tip === null ? {} : { screenTip: link.tip }),
      };
      range.untrack();
    },
  })),
  ...plainAgain(sheet),
];

/** A link makes its cell blue and underlined. That is taken back of all of them at once: a sheet may hold thirty thousand links. */
const plainAgain = ({ name, links, base }: Linked): Step[] =>
  addressLists(rectanglesOfPlaces(links)).map((list) => ({
    bytes: FONT_BYTES + list.length,
    queue(book) {
      const cells = book.sheet(name).getRanges(list);
      cells.format.font.set({ color: base.font.color, underline: "None" });
      cells.untrack();
    },
  }));

/** Path, keep-alive and set-up of one range. */
const LINK_BYTES = 420;
const FONT_BYTES = 1_200;

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
