/** Where a description asked for more than Excel can hold, and what `resolve` did instead. */
export type Lowering =
  /** A cell holds at most 32,767 characters: the rest is cut, `length` is what was asked. */
  | {
      readonly kind: "text-cut";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly length: number;
    }
  /** A row is at most 409 points high: text at the bottom is not visible until the row's cell is opened. */
  | { readonly kind: "row-capped"; readonly sheet: string; readonly row: number; readonly needed: number }
  /** A tab's name broke Excel's rules or was taken. */
  | { readonly kind: "sheet-renamed"; readonly sheet: string; readonly asked: string; readonly given: string }
  /** A table header was blank, doubled, too long or had a line break. */
  | { readonly kind: "header-changed"; readonly table: string; readonly asked: string; readonly given: string }
  /** A hint, complaint or remark was longer than Excel shows. */
  | {
      readonly kind: "advice-cut";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly length: number;
    };
