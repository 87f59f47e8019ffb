import type { Cell, CellComment, Hyperlink, Sheet } from "hucre";
import type { PlainLink, PlainNote } from "../../engine/workbook/plain";
import { fromCellKey } from "./areas";
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

/** Links within the workbook have a location, others an address. */
export const observeLinks = (sheet: Sheet): PlainLink[] =>
  [...(sheet.cells ?? [])].flatMap(([key, { hyperlink }]) => {
    if (hyperlink === undefined) return [];
    const place = hyperlink.location ?? null;
    return { ...fromCellKey(key), web: place === null ? hyperlink.target : null, place };
  });

export const observeNotes = (sheet: Sheet): PlainNote[] =>
  [...(sheet.cells ?? [])].flatMap(([key, { comment }]) =>
    comment === undefined ? [] : { ...fromCellKey(key), text: comment.text },
  );
