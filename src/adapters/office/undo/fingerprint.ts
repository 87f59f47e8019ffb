import { breathe } from "../breathe";
import { eachCell, type ReadCells } from "../cell-answers";
import type { OfficeSheet, OfficeValue } from "../office-sheet";
import { rewrittenValue } from "../values";

/**
 * A short mark of everything that stands in the cells of a sheet: constants and formulas, not looks and not what formulas
 * compute. Made from what is about to be written and, later, from what is read: equal marks mean that nobody typed since.
 */
export async function markOfSheet({ cells }: Pick<OfficeSheet, "cells">): Promise<string> {
  const mark = new Mark();
  for (const [down, line] of cells.values.entries()) {
    line.forEach((value, across) => mark.add(cells.row + down, cells.column + across, value));
    await breathe();
  }
  return mark.text;
}

export async function markOfCells(cells: ReadCells | undefined): Promise<string> {
  const mark = new Mark();
  for (const cell of cells === undefined ? [] : eachCell(cells)) {
    mark.add(cell.row, cell.column, rewrittenValue(cell, cell.type));
    if (cell.column === cells?.area.column) await breathe();
  }
  return mark.text;
}

/** Excel writes a formula its own way: other quotes around sheets, other capitals, other blanks. */
function plainForm(value: OfficeValue): string {
  if (typeof value === "string" && value.startsWith("=")) return value.replace(/['\s$]/g, "").toUpperCase();
  return typeof value === "number" ? value.toPrecision(14) : String(value);
}

/** Taken out of `Math` once: this runs for every letter of a workbook, and some surroundings look each global up anew. */
const { imul } = Math;

/** Two independent sums of 32 bits (FNV-1a): a chance of one in 10^19 that two sheets look alike. */
class Mark {
  private one = 0x811c9dc5;
  private other = 0x01000193;
  private count = 0;

  add(row: number, column: number, value: OfficeValue): void {
    if (value === null) return;
    this.count += 1;
    const text = `${row},${column}:${typeof value}:${plainForm(value)}`;
    let one = this.one;
    let other = this.other;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      one = imul(one ^ code, 0x01000193);
      other = imul(other ^ code, 0x85ebca6b) ^ (other >>> 13);
    }
    this.one = one;
    this.other = other;
  }

  get text(): string {
    return `${this.count}.${(this.one >>> 0).toString(36)}.${(this.other >>> 0).toString(36)}`;
  }
}
