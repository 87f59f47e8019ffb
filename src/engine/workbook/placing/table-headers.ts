import { freeName, lawfulHeader, MAX_HEADER_TEXT, nameKey } from "../excel-limits";
import type { Lowering } from "../lowerings";
import type { TableBlock } from "../table-block";

/**
 * Headers as Excel can name columns: one line, never blank, different from each other (capitals do not distinguish).
 * A changed header is reported. Plain grids keep theirs as they are, doubled ones too.
 */
export function lawfulHeaders(block: TableBlock, lowerings: Lowering[]): string[] {
  if (block.excel === false) return block.columns.map((column) => column.header);
  const taken = new Set<string>();
  return block.columns.map((column, index) => {
    const given = freeName(lawfulHeader(column.header, index + 1), taken, MAX_HEADER_TEXT);
    taken.add(nameKey(given));
    if (given !== column.header) {
      lowerings.push({ kind: "header-changed", table: block.name, asked: column.header, given });
    }
    return given;
  });
}

export interface HeaderGroup {
  readonly text: string;
  /** Place among the columns, 1-based. */
  readonly first: number;
  readonly count: number;
}

/** Neighbouring columns of one group become one band: A A B - C C → A(1–2), B(3), C(5–6). */
export function headerGroups(block: TableBlock): HeaderGroup[] {
  const groups: HeaderGroup[] = [];
  block.columns.forEach((column, index) => {
    if (column.group === undefined) return;
    const last = groups.at(-1);
    const follows = last !== undefined && last.text === column.group && last.first + last.count === index + 1;
    if (follows) groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ text: column.group, first: index + 1, count: 1 });
  });
  return groups;
}
