import { blank } from "./blank";
import { continuation } from "./continuation";
import { furniture } from "./furniture";
import { header } from "./header";
import type { RowKind } from "./row-kind";
import { section } from "./section";
import { tableNote } from "./table-note";
import { task } from "./task";
import { total } from "./total";

/** In the order they are tried; a row that none of them claims is unread and named with its place. */
export const ROW_KINDS: readonly RowKind[] = [blank, header, furniture, total, tableNote, section, task, continuation];
