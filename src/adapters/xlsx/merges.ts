import type { WriteSheet } from "hucre";
import type { PlainSheet } from "../../engine/workbook/plain";
import { toMerge } from "./areas";

export const writeMerges = (sheet: PlainSheet): Partial<WriteSheet> =>
  sheet.merges.length === 0 ? {} : { merges: sheet.merges.map(toMerge) };
