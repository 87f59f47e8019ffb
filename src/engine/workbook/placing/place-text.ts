import type { LegendBlock, NoteBlock, SpacerBlock, TitleBlock } from "../blocks";
import type { Frame, SheetCanvas } from "../canvas";
import type { CellLook } from "../cell-look";
import { textCell } from "../cells";
import type { StyleRole } from "../style-roles";
import { LOOKS } from "../theme";

const TITLE_ROLES: Readonly<Record<TitleBlock["level"], StyleRole>> = { 1: "title", 2: "subtitle", 3: "section" };
const SPACER_POINTS = 8;

/** A text over the whole frame; the row is as high as the text needs. Gives the next free row. */
function placeLine(canvas: SheetCanvas, frame: Frame, text: string, look: CellLook): number {
  const area = { row: frame.row, column: frame.column, rowCount: 1, columnCount: frame.columns };
  const { size, bold = false } = LOOKS[look.role];
  canvas.putMerged(area, textCell(text), { wrap: true, ...look });
  canvas.fitRow(frame.row, textCell(text), canvas.widthOf(frame.column, frame.columns), { size, bold, grows: false });
  return frame.row + 1;
}

export function placeTitle(block: TitleBlock, canvas: SheetCanvas, frame: Frame): number {
  const look = { role: TITLE_ROLES[block.level], ...(block.align === undefined ? {} : { horizontal: block.align }) };
  return placeLine(canvas, frame, block.text, look);
}

export function placeNote(block: NoteBlock, canvas: SheetCanvas, frame: Frame): number {
  const role = block.role ?? (block.link === undefined ? "note" : "link");
  if (block.link !== undefined) {
    canvas.drafts.links.push({ row: frame.row, column: frame.column, target: block.link });
  }
  return placeLine(canvas, frame, block.text, { role, boxed: LOOKS[role].fill !== null });
}

export function placeSpacer(block: SpacerBlock, canvas: SheetCanvas, frame: Frame): number {
  canvas.wishHeight(frame.row, block.points ?? SPACER_POINTS, false);
  return frame.row + 1;
}

/** The sample in the first column of the frame, its meaning over the rest (or in the same cell, where there is no rest). */
export function placeLegend(block: LegendBlock, canvas: SheetCanvas, frame: Frame): number {
  let row = frame.row;
  for (const entry of block.entries) {
    canvas.put({ row, column: frame.column }, textCell(entry.sample), { role: entry.role, wrap: true });
    const width = canvas.widthOf(frame.column, 1);
    canvas.fitRow(row, textCell(entry.sample), width, { size: LOOKS[entry.role].size, bold: false, grows: false });
    const rest = { row, column: frame.column + 1, columns: Math.max(1, frame.columns - 1) };
    row = placeLine(canvas, rest, entry.meaning, { role: "body", boxed: false });
  }
  return row;
}
