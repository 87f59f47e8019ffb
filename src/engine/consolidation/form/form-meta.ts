import { META_KEYS, type MetaKey } from "../../returns/return-columns";
import { plainText } from "../../sheets/plain-text";
import { valueOf } from "../../workbook/cells";
import type { WorkbookContent } from "../../workbook/content";

/** What the hidden sheet `_meta` of a form says; null where the key is gone. */
export type FormMeta = Readonly<Record<MetaKey, string | null>>;

/** Every sheet of keys and values in the workbook, whatever it is called: a file with several bodies' forms may hold several. */
export const metasOf = (content: WorkbookContent): FormMeta[] =>
  content.sheets.flatMap((sheet) => {
    const said = new Map<string, string>();
    for (const cell of sheet.cells) {
      if (cell.column !== 1 || cell.row > 50) continue;
      const key = plainText(valueOf(cell.value));
      if (!META_KEYS.some((each) => each === key)) continue;
      const beside = sheet.cells.find((each) => each.row === cell.row && each.column === 2);
      said.set(key, beside === undefined ? "" : plainText(valueOf(beside.value)));
    }
    if (said.size < 2) return [];
    const value = (key: MetaKey): string | null => said.get(key) || null;
    return [
      {
        planNumber: value("planNumber"),
        body: value("body"),
        period: value("period"),
        templateVersion: value("templateVersion"),
      },
    ];
  });
