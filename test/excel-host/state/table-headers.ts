import type { SheetState } from "./sheet-state";
import type { TableState } from "./table-state";

/** A name no other column has: "Cột", "Cột2", "Cột3". Excel compares without case. */
export function uniqueHeader(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}${String(count)}`;
  return name;
}

/** Names for a header row: blank cells become "Column1", "Column2" by position, repeated ones get a number. */
export function headerNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const name = uniqueHeader(text === "" ? `Column${String(index + 1)}` : text, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** After a write into the header row: column names follow the cells, and the cells become text. */
export function renameHeaders(sheet: SheetState, table: TableState): void {
  const { row, column } = table.area;
  const texts = table.columns.map((_, index) => String(sheet.cells.at(row, column + index)?.value ?? ""));
  for (const [index, name] of headerNames(texts).entries()) {
    const own = table.columns[index];
    if (own) own.name = name;
    sheet.cells.put(row, column + index, { value: name, formula: null, quoted: true });
  }
}
