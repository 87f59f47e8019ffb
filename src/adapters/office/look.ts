import type { HostFailure } from "../../application/ports/open-workbook";
import { splitReference } from "../../engine/workbook/addresses";
import { nameKey } from "../../engine/workbook/excel-limits";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import { type OfficeName, sheetKeys } from "./names";
import { DOCUMENT_WORDS, type DocumentWords } from "./properties";
import { fromVisibility } from "./sheets";

/** What must be known of the open workbook before anything is planned. One request. */
export interface BookLook {
  readonly sheets: readonly LookedSheet[];
  readonly names: readonly OfficeName[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly words: DocumentWords;
  readonly isReadOnly: boolean;
  readonly isStructureLocked: boolean;
}

export interface LookedSheet {
  readonly id: string;
  readonly name: string;
  /** Ours, by the name kept in the workbook; null for a person's own sheet. */
  readonly key: string | null;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** Queues the look; the function it gives reads the answer after the next sync. */
export function queueLook({ workbook }: Excel.RequestContext): () => BookLook {
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const names = workbook.names.load("items/name,items/formula,items/visible");
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  const properties = workbook.properties.load(DOCUMENT_WORDS.join(","));
  const protection = workbook.protection.load("protected");
  workbook.load("readOnly");
  return () => {
    const known = names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
    const keys = sheetKeys(known);
    return {
      sheets: sheets.items.map(({ id, name, visibility }) => ({
        id,
        name,
        key: keys.get(name) ?? null,
        visibility: fromVisibility(visibility),
      })),
      names: known,
      tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
      words: {
        title: properties.title,
        subject: properties.subject,
        author: properties.author,
        company: properties.company,
      },
      isReadOnly: workbook.readOnly,
      isStructureLocked: protection.protected,
    };
  };
}

/** Why this workbook cannot take ours; null where it can. */
export function refusalOf(workbook: PlainWorkbook, look: BookLook): HostFailure | null {
  if (look.isReadOnly) return { kind: "workbook-read-only" };
  const replaced = new Set(
    look.sheets.filter(({ key }) => workbook.sheets.some((sheet) => sheet.key === key)).map(({ name }) => name),
  );
  if (look.isStructureLocked && replaced.size < workbook.sheets.length) {
    return { kind: "host-refused", code: "WorkbookProtected" };
  }
  return takenName(workbook, look, replaced);
}

/** A table or cell name of ours that stands for something of the person's own: we may not take it, so we say so. */
function takenName(workbook: PlainWorkbook, look: BookLook, replaced: ReadonlySet<string>): HostFailure | null {
  const ours = new Set(
    [
      ...workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
      ...workbook.names.map((name) => name.name),
    ].map(nameKey),
  );
  const theirNames = look.names.flatMap(({ name, formula }) => {
    const sheet = splitReference(formula.replace(/^=/, ""))?.sheet;
    const isThere = look.sheets.some((each) => each.name === sheet);
    return sheet === undefined || !isThere ? [] : [{ name, sheet }];
  });
  const taken = [...look.tables, ...theirNames].find(
    ({ name, sheet }) => ours.has(nameKey(name)) && !replaced.has(sheet),
  );
  return taken === undefined ? null : { kind: "name-taken", name: taken.name, sheet: taken.sheet };
}
