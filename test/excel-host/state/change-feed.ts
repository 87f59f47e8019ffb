import type { Area } from "./area";
import type { SheetState } from "./sheet-state";
import type { TableState } from "./table-state";

/** What happened in the workbook, in the words of the state; the event hub turns it into Office.js events. */
export type Change =
  | {
      readonly kind: "cells";
      readonly sheet: SheetState;
      readonly area: Area;
      readonly changeType: string;
      /** Both only where one cell changed. */
      readonly before?: { value: unknown; type: string };
      readonly after?: { value: unknown; type: string };
      readonly shift?: string;
    }
  | { readonly kind: "formats"; readonly sheet: SheetState; readonly area: Area }
  | {
      readonly kind: "sheet-added" | "sheet-deleted" | "sheet-activated" | "sheet-deactivated";
      readonly sheet: SheetState;
    }
  | { readonly kind: "sheet-renamed"; readonly sheet: SheetState; readonly before: string }
  | { readonly kind: "sheet-visibility"; readonly sheet: SheetState; readonly before: string }
  | { readonly kind: "sheet-moved"; readonly sheet: SheetState; readonly before: number; readonly after: number }
  | { readonly kind: "sheet-protection"; readonly sheet: SheetState }
  | { readonly kind: "selection"; readonly sheet: SheetState; readonly area: Area }
  | { readonly kind: "table-added" | "table-deleted"; readonly sheet: SheetState; readonly table: TableState };

/** Collects changes and hands them on when asked, after the batch. */
export class ChangeFeed {
  #pending: Change[] = [];

  note(change: Change): void {
    this.#pending.push(change);
  }

  take(): Change[] {
    const taken = this.#pending;
    this.#pending = [];
    return taken;
  }
}
