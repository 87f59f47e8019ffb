/** A defined name. `formula` begins with "="; `scope` is the id of its sheet, null for the workbook. */
export interface NameState {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly scope: string | null;
}

const CELL_LIKE = /^(?:[A-Za-z]{1,3}\d+|[rRcC]|[rR]\d+[cC]\d+)$/;

/** Names begin with a letter, "_" or "\", have no blanks, look like no cell and have at most 255 characters. */
export const isValidName = (name: string): boolean =>
  name.length <= 255 && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && !CELL_LIKE.test(name);
