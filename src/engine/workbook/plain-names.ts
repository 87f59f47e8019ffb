import { InvariantBroken } from "../result";
import { addressOn } from "./addresses";
import { isLawfulName, nameKey } from "./excel-limits";
import type { LaidSheet } from "./laid-sheet";
import { ownAreaName } from "./own-area";
import type { PlainName, PlainSheet } from "./plain";
import { sheetKeyName } from "./sheet-keys";

/** Names of form cells, then the hidden names that carry the sheets' keys and tell how far visible sheets are ours. No name twice, none that is a table. */
export function plainNames(laid: readonly LaidSheet[], sheets: readonly PlainSheet[]): PlainName[] {
  const taken = new Set(sheets.flatMap((sheet) => sheet.tables.map((table) => nameKey(table.name))));
  const cells = laid.flatMap(({ canvas }) =>
    canvas.drafts.names.map(({ name, row, column }) => {
      if (!isLawfulName(name) || taken.has(nameKey(name))) throw new InvariantBroken(`Not a name of its own: ${name}`);
      taken.add(nameKey(name));
      return { name, address: addressOn(canvas.name, { row, column, rowCount: 1, columnCount: 1 }), hidden: false };
    }),
  );
  const seen = sheets.filter(({ visibility }) => visibility === "visible");
  return [...cells, ...sheets.map((sheet) => sheetKeyName(sheet.key, sheet.name)), ...seen.map(ownAreaName)];
}
