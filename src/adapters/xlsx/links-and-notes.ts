import type { Cell, CellComment, Hyperlink } from "hucre";
import type { PlainLink, PlainNote } from "../../engine/workbook/plain";
import { encodeText } from "./text-codes";

const toLink = (link: PlainLink): Hyperlink =>
  link.web === null ? { target: "", location: link.place ?? "" } : { target: link.web };

const toNote = (note: PlainNote, author: string): CellComment => ({ author, text: encodeText(note.text) });

/** Links and notes belong to cells in the library: they are laid over the cells already there. */
export const withLink = (cell: Partial<Cell>, link: PlainLink): Partial<Cell> => ({ ...cell, hyperlink: toLink(link) });

export const withNote = (cell: Partial<Cell>, note: PlainNote, author: string): Partial<Cell> => ({
  ...cell,
  comment: toNote(note, author),
});
