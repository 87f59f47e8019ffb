import { parseLocal } from "./address";

/** A defined name. `formula` begins with "="; `scope` is the id of its sheet, null for the workbook. */
export interface NameState {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly scope: string | null;
}

const ROW_AND_COLUMN = /^(?:[rRcC]|[rR]\d+[cC]\d+)$/;

/** Names begin with a letter, "_" or "\", have no blanks, look like no cell and have at most 255 characters. */
export function isValidName(name: string): boolean {
  const shaped = name.length <= 255 && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name);
  return shaped && parseLocal(name) === null && !ROW_AND_COLUMN.test(name);
}
