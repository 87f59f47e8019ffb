import type { Area } from "../state/area";
import { cellArea } from "../state/area";
import { displayedText } from "../state/displayed-text";
import { itemNotFound } from "../state/host-error";
import { moveContents } from "../state/move-contents";
import type { SheetState } from "../state/sheet-state";
import { writeCells } from "../state/write-cells";
import { asObject, asText, isAbsent } from "./arguments";
import { placeOf } from "./given-range";
import type { Argument, HostObject } from "./host-object";
import { RangeBulk } from "./range-bulk";

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function criteriaOf(value: Argument): Criteria {
  const given = isAbsent(value) ? {} : asObject(value, "criteria");
  return {
    completeMatch: given["completeMatch"] === true,
    matchCase: given["matchCase"] === true,
    backwards: given["searchDirection"] === "Backwards",
  };
}

const folded = (text: string, { matchCase }: Criteria): string => (matchCase ? text : text.toLowerCase());

/** Cells whose shown text (or formula) holds the words, row by row. */
function matches(sheet: SheetState, area: Area, words: string, criteria: Criteria): Area[] {
  const wanted = folded(words, criteria);
  return sheet.cells
    .inside(area)
    .filter(({ row, column, cell }) => {
      const shown = cell.formula ?? displayedText(cell, sheet.formats.at(row, column).numberFormat);
      const text = folded(shown, criteria);
      return criteria.completeMatch ? text === wanted : text.includes(wanted);
    })
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column }) => cellArea(row, column));
}

/** Finding, replacing and moving. */
export abstract class RangeSearch extends RangeBulk {
  findOrNullObject(text: Argument, criteria: Argument): HostObject | null {
    const rules = criteriaOf(criteria);
    const found = matches(this.sheet, this.area, asText(text, "text"), rules);
    const place = rules.backwards ? found.at(-1) : found[0];
    return place ? this.context.range(this.sheet, place) : null;
  }

  find(text: Argument, criteria: Argument): HostObject {
    const found = this.findOrNullObject(text, criteria);
    if (!found) throw itemNotFound(`no cell holds ${JSON.stringify(text)}`);
    return found;
  }

  /** Answers with the number of cells changed (Excel counts replacements, assumed equal). */
  replaceAll(text: Argument, replacement: Argument, criteria: Argument): number {
    const rules = criteriaOf(criteria);
    const words = asText(text, "text");
    const fresh = asText(replacement, "replacement");
    const found = matches(this.sheet, this.area, words, rules);
    for (const place of found) {
      const cell = this.sheet.cells.at(place.row, place.column);
      const before = cell?.formula ?? String(cell?.value ?? "");
      const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), rules.matchCase ? "g" : "gi");
      writeCells(
        this.context,
        this.sheet,
        place,
        before.replace(pattern, () => fresh),
      );
    }
    return found.length;
  }

  /** Values, formats and formulas go to the other place and overwrite what is there. */
  moveTo(destinationRange: Argument): void {
    const target = placeOf(destinationRange, this.context, this.sheet);
    moveContents({ sheet: this.sheet, area: this.area }, target);
    this.context.feed.note({ kind: "cells", sheet: target.sheet, area: target.area, changeType: "RangeEdited" });
  }
}
