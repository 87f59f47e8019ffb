import { parseArea } from "../../engine/workbook/addresses";
import { cellArea, lastRow, overlap } from "../../engine/workbook/areas";
import type { PlainArea, PlainNote } from "../../engine/workbook/plain";
import { addressLists, singleCells } from "./areas";
import type { Step } from "./batch";
import type { CellRule } from "./cell-looks";
import type { OfficeInputRule, OfficePrompt, OfficeSheet } from "./office-sheet";
import { rectanglesOf, rectanglesOfPlaces } from "./rectangles";

/** Excel takes so many characters as input message. */
const LONGEST = 255;

/** The cell's own advice follows the remark where there is room for both. */
export function promptMessage({ text, own }: Pick<OfficePrompt, "text" | "own">): string {
  const advice = own?.showPrompt === true ? own.message : "";
  const both = advice === "" ? text : `${text}\n\n${advice}`;
  return shortened(both.length <= LONGEST ? both : text);
}

/** Never ends inside a letter made of two units. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/**
 * Remarks on cells as input messages: what an Excel without notes (before ExcelApi 1.18) shows beside a cell that is selected. Cells with
 * the same remark and the same rule of their own go together.
 */
export function toPrompts(notes: readonly PlainNote[], rules: readonly OfficeInputRule[]): OfficePrompt[] {
  const ruleAt = (note: PlainNote): number =>
    rules.findLastIndex(({ area }) => overlap(area, cellArea(note.row, note.column)) !== null);
  const groups = new Map<string, PlainNote[]>();
  for (const note of notes) {
    const key = `${ruleAt(note)}|${note.text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [note]);
    else group.push(note);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return { text: first.text, own: rules[ruleAt(first)]?.prompt ?? null, cells: cellsAddress(group) };
  });
}

/** "B3:B7,D9": cells as few areas. */
const cellsAddress = (places: readonly Pick<PlainArea, "row" | "column">[]): string =>
  addressLists(rectanglesOfPlaces(places)).join(",");

export const promptAreas = ({ cells }: Pick<OfficePrompt, "cells">): PlainArea[] =>
  cells.split(",").flatMap((address) => parseArea(address) ?? []);

/** The remarks again, one for each cell. */
export const promptNotes = (prompts: readonly OfficePrompt[]): PlainNote[] =>
  prompts.flatMap((prompt) =>
    promptAreas(prompt)
      .flatMap(singleCells)
      .map(({ row, column }) => ({ row, column, text: prompt.text })),
  );

/** Lets anything be typed: Excel knows no message without a rule. */
const ANYTHING = { custom: { formula: "=TRUE" } };

/** After the rules of the sheet: a cell that has one keeps it, and only its message changes. */
export const queuePrompts = (sheet: Pick<OfficeSheet, "name" | "prompts">): Step[] =>
  sheet.prompts.flatMap((prompt) =>
    addressLists(promptAreas(prompt)).map((list) => ({
      bytes: 1_600 + list.length,
      queue(book) {
        const cells = book.sheet(sheet.name).getRanges(list);
        const { dataValidation } = cells;
        if (prompt.own === null) {
          dataValidation.rule = ANYTHING;
          dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
        }
        dataValidation.prompt = { showPrompt: true, title: "", message: promptMessage(prompt) };
        cells.untrack();
      },
    })),
  );

/** Rules as they were before remarks were laid over them, and the remarks that still stand; a message somebody changed is theirs. */
export function withoutPrompts(
  ruleAt: (row: number, column: number) => CellRule,
  prompts: readonly OfficePrompt[],
): { readonly prompts: OfficePrompt[]; readonly cells: Map<string, CellRule> } {
  const cells = new Map<string, CellRule>();
  const standing = prompts.flatMap((prompt) => {
    const message = promptMessage(prompt);
    const there = promptNotes([prompt]).filter(({ row, column }) => ruleAt(row, column)?.prompt.message === message);
    for (const { row, column } of there) {
      const rule = ruleAt(row, column);
      cells.set(`${row},${column}`, prompt.own === null || rule === null ? null : { ...rule, prompt: prompt.own });
    }
    return there.length === 0 ? [] : [{ ...prompt, cells: cellsAddress(there) }];
  });
  return { prompts: standing, cells };
}

/** Where the remarks of a sheet stand, row by row: thousands of areas are asked about one after the other. */
export class PromptPlaces {
  private readonly rows = new Map<number, { readonly prompt: number; readonly area: PlainArea }[]>();

  constructor(prompts: readonly OfficePrompt[]) {
    for (const [prompt, one] of prompts.entries()) for (const area of promptAreas(one)) this.add(prompt, area);
  }

  private add(prompt: number, area: PlainArea): void {
    for (let row = area.row; row <= lastRow(area); row += 1) {
      const known = this.rows.get(row);
      if (known === undefined) this.rows.set(row, [{ prompt, area }]);
      else known.push({ prompt, area });
    }
  }

  /** The parts of an area that hold a remark, those of one remark together, in the order of the remarks. */
  private within(area: PlainArea): PlainArea[][] {
    const found = new Map<number, Map<PlainArea, PlainArea>>();
    for (const row of this.rowsWithin(area)) {
      for (const { prompt, area: each } of this.rows.get(row) ?? []) {
        const shared = overlap(each, area);
        if (shared !== null)
          found.set(prompt, (found.get(prompt) ?? new Map<PlainArea, PlainArea>()).set(each, shared));
      }
    }
    return [...found].sort(([one], [other]) => one - other).map(([, parts]) => [...parts.values()]);
  }

  /** The rows of the area, or those with a remark in it, whichever are fewer: a column may be a million rows tall and hold none. */
  private rowsWithin(area: PlainArea): Iterable<number> {
    if (area.rowCount <= this.rows.size) return Array.from({ length: area.rowCount }, (_, down) => area.row + down);
    const held = [...this.rows.keys()].filter((row) => row >= area.row && row <= lastRow(area));
    return held.sort((one, other) => one - other);
  }

  /** An area (a column, or a row) that holds remarks: the other cells, and those of each remark. Null where it holds none. */
  groups(area: PlainArea): PlainArea[][] | null {
    const groups = this.within(area);
    if (groups.length === 0) return null;
    const taken = new Set(
      groups
        .flat()
        .flatMap(singleCells)
        .map(({ row, column }) => `${row},${column}`),
    );
    const rest = rectanglesOf({ ...area, at: (row, column) => (taken.has(`${row},${column}`) ? null : "rest") });
    const others = rest.get("rest") ?? [];
    if (others.length === 0) return groups;
    // Each column of a table has its own rule.
    const apart = area.columnCount === 1 ? [others] : others.flatMap(singleCells).map((cell) => [cell]);
    return [...apart, ...groups];
  }
}
