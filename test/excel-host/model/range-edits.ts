import { cellArea, isEntireColumn, isEntireRow, lastColumn, lastRow } from "../state/area";
import { clearCells } from "../state/clear-cells";
import { type CopyKind, copyCells } from "../state/copy-cells";
import { itemNotFound } from "../state/host-error";
import { mergeCells, mergesIn, unmergeCells } from "../state/merge-cells";
import { specialCells } from "../state/special-cells";
import { asBoolean, asOneOf, asText, isAbsent } from "./arguments";
import { placeOf } from "./given-range";
import type { Argument, HostObject } from "./host-object";
import { moveCells } from "./move-cells";
import { RangeContents } from "./range-contents";

/** What one does to the cells of a range as a whole. */
export abstract class RangeEdits extends RangeContents {
  clear(applyTo: Argument): void {
    const what = isAbsent(applyTo) ? "All" : this.context.enums.check("ClearApplyTo", applyTo);
    clearCells(this.context.feed, this.sheet, this.area, what);
  }

  /** Shifts up or left; returns nothing. Whole rows and columns know their own direction. */
  delete(shift: Argument): void {
    const given = this.context.enums.check("DeleteShiftDirection", shift) as "Up" | "Left";
    const direction = isEntireRow(this.area) ? "Up" : isEntireColumn(this.area) ? "Left" : given;
    moveCells(this.context, this.sheet, { area: this.area, direction });
  }

  /** Answers with the new blank cells, which stand where this range stood. */
  insert(shift: Argument): HostObject {
    const given = this.context.enums.check("InsertShiftDirection", shift) as "Down" | "Right";
    const direction = isEntireRow(this.area) ? "Down" : isEntireColumn(this.area) ? "Right" : given;
    const area = this.area;
    moveCells(this.context, this.sheet, { area, direction });
    return this.context.range(this.sheet, area);
  }

  merge(across: Argument): void {
    mergeCells(this.sheet, this.area, isAbsent(across) ? false : asBoolean(across, "across"));
  }

  unmerge(): void {
    unmergeCells(this.sheet, this.area);
  }

  getMergedAreasOrNullObject(): HostObject | null {
    const merges = mergesIn(this.sheet, this.area);
    return merges.length > 0 ? this.context.ranges(this.sheet, merges) : null;
  }

  getMergedAreas(): HostObject {
    const found = this.getMergedAreasOrNullObject();
    if (!found) throw itemNotFound("no merged cells");
    return found;
  }

  /** The source may be given as a range or an address, also on another sheet. */
  copyFrom(sourceRange: Argument, copyType: Argument, skipBlanks: Argument, transpose: Argument): void {
    const source = placeOf(sourceRange, this.context, this.sheet);
    const kind = isAbsent(copyType) ? "All" : this.context.enums.check("RangeCopyType", copyType);
    copyCells(
      source,
      { sheet: this.sheet, area: this.area },
      {
        kind: kind as CopyKind,
        skipBlanks: skipBlanks === true,
        transpose: transpose === true,
      },
    );
    this.context.feed.note({ kind: "cells", sheet: this.sheet, area: this.area, changeType: "RangeEdited" });
  }

  /** Activates the sheet too. */
  select(): void {
    const { state, feed } = this.context;
    if (state.active !== this.sheet) {
      feed.note({ kind: "sheet-deactivated", sheet: state.active });
      state.active = this.sheet;
      feed.note({ kind: "sheet-activated", sheet: this.sheet });
    }
    this.sheet.selection = this.area;
    feed.note({ kind: "selection", sheet: this.sheet, area: this.area });
  }

  getSpecialCellsOrNullObject(cellType: Argument, cellValueType: Argument): HostObject | null {
    const wanted = this.context.enums.check("SpecialCellType", cellType);
    const values = isAbsent(cellValueType) ? "All" : this.context.enums.check("SpecialCellValueType", cellValueType);
    const areas = specialCells(this.sheet, this.area, wanted, values);
    return areas.length > 0 ? this.context.ranges(this.sheet, areas) : null;
  }

  getSpecialCells(cellType: Argument, cellValueType: Argument): HostObject {
    const found = this.getSpecialCellsOrNullObject(cellType, cellValueType);
    if (!found) throw itemNotFound(`no cells of kind ${asText(cellType, "cellType")}`);
    return found;
  }

  getRangeEdge(direction: Argument): HostObject {
    const way = asOneOf(direction, ["Left", "Right", "Up", "Down"], "direction");
    const used = this.sheet.used() ?? cellArea(0, 0);
    const { row, column } = this.area;
    const target = {
      Left: [row, used.column],
      Right: [row, lastColumn(used)],
      Up: [used.row, column],
      Down: [lastRow(used), column],
    };
    const [toRow = row, toColumn = column] = target[way];
    return this.context.range(this.sheet, cellArea(toRow, toColumn));
  }

  calculate(): void {
    // Nothing to calculate: formulas are stored, not computed.
  }

  setDirty(): void {
    // Likewise.
  }
}
