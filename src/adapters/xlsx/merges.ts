import type { Sheet, WriteSheet } from "hucre";
import type { PlainArea, PlainSheet } from "../../engine/workbook/plain";
import { fromMerge, toMerge } from "./areas";

export const writeMerges = (sheet: PlainSheet): Partial<WriteSheet> =>
  sheet.merges.length === 0 ? {} : { merges: sheet.merges.map(toMerge) };

export const observeMerges = (sheet: Sheet): PlainArea[] => (sheet.merges ?? []).map(fromMerge);
