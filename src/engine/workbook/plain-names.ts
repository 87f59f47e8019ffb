import { InvariantBroken } from "../result";
import { addressOn } from "./addresses";
import { isLawfulName, nameKey } from "./excel-limits";
import type { LaidSheet } from "./laid-sheet";
import type { PlainName, PlainSheet } from "./plain";
import { sheetKeyName } from "./sheet-keys";

/** Names of form cells, then the hidden names that carry the sheets' keys. No name twice, none that is a table. */
export function plainNames(laid: readonly LaidSheet[], sheets: readonly PlainSheet[]): PlainName[] {
  const taken = new Set(sheets.flatMap((sheet) => sheet.tables.map((table) => nameKey(table.name))));
  const cells = laid.flatMap(({ canvas }) =>
    canvas.drafts.names.map(({ name, row, column }) => {
      if (!isLawfulName(name) || taken.has(nameKey(name))) throw new InvariantBroken(`Not a name of its own: ${name}`);
      taken.add(nameKey(name));
      return { name, address: addressOn(canvas.name, { row, column, rowCount: 1, columnCount: 1 }), hidden: false };
    }),
  );
  return [...cells, ...sheets.map((sheet) => sheetKeyName(sheet.key, sheet.name))];
}
