import { InvariantBroken } from "../../result";
import { cellAddress, quoteSheet } from "../addresses";
import type { Drafts } from "../canvas";
import type { PlainLink } from "../plain";
import type { LinkTarget } from "../table-block";
import type { TableDirectory } from "./table-directory";

export interface LinkContext {
  readonly tables: TableDirectory;
  /** Sheet key → name of its tab. */
  readonly names: ReadonlyMap<string, string>;
}

export const lowerLinks = (drafts: Drafts, context: LinkContext): PlainLink[] =>
  drafts.links.map(({ row, column, target }) => ({ row, column, ...lowerTarget(target, context) }));

function lowerTarget(target: LinkTarget, { tables, names }: LinkContext): Pick<PlainLink, "web" | "place"> {
  if (target.kind === "web") return { web: target.address, place: null };
  if (target.kind === "cell") {
    const name = names.get(target.sheet);
    if (name === undefined)
      throw new InvariantBroken(`A link leads to the sheet ${target.sheet}, which is not described`);
    return { web: null, place: `${quoteSheet(name)}!${target.cell}` };
  }
  const table = tables.named(target.table);
  const cell = cellAddress(table.firstRow + target.row - 1, tables.columnOf(table, target.column));
  return { web: null, place: `${quoteSheet(table.sheet)}!${cell}` };
}
