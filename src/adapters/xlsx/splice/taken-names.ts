import type { WorkbookFailure } from "../../../application/ports/workbook-files";
import { splitReference } from "../../../engine/workbook/addresses";
import { nameKey } from "../../../engine/workbook/excel-limits";
import type { PlainWorkbook } from "../../../engine/workbook/plain";
import { xmlPart } from "../package";
import { relationsOf } from "../relationships";
import { attributeOf, textOf } from "../xml-access";
import { definedNames, type ExistingWorkbook } from "./existing-workbook";

interface TakenName {
  readonly name: string;
  readonly sheet: string;
}

/** A table or cell name of ours that stands for something of the person's own: we may not take it, so we say so. */
export function takenName(workbook: PlainWorkbook, existing: ExistingWorkbook): WorkbookFailure | null {
  const ours = new Set(
    [
      ...workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
      ...workbook.names.map((name) => name.name),
    ].map(nameKey),
  );
  const theirs = [...tablesThatStay(workbook, existing), ...namesThatStay(workbook, existing)];
  const taken = theirs.find(({ name }) => ours.has(nameKey(name)));
  return taken === undefined ? null : { kind: "name-taken", ...taken };
}

const isReplaced = (workbook: PlainWorkbook, key: string | null): boolean =>
  workbook.sheets.some((sheet) => sheet.key === key);

function tablesThatStay(workbook: PlainWorkbook, existing: ExistingWorkbook): TakenName[] {
  return existing.sheets
    .filter((sheet) => !isReplaced(workbook, sheet.key))
    .flatMap((sheet) =>
      relationsOf(existing.parts, sheet.path)
        .filter((relation) => relation.type === "table" && relation.path !== null)
        .map((relation) => {
          const table = xmlPart(existing.parts, relation.path ?? "")?.root;
          return { name: attributeOf(table, "displayName") ?? attributeOf(table, "name") ?? "", sheet: sheet.name };
        }),
    );
}

/** Names of the whole workbook that point at a sheet which stays. Names that point nowhere any more may be taken. */
function namesThatStay(workbook: PlainWorkbook, existing: ExistingWorkbook): TakenName[] {
  const staying = new Map(
    existing.sheets.filter((sheet) => !isReplaced(workbook, sheet.key)).map((sheet) => [sheet.name, sheet]),
  );
  return definedNames(existing.document.root).flatMap((element) => {
    const sheet = splitReference(textOf(element))?.sheet ?? "";
    if (attributeOf(element, "localSheetId") !== undefined || !staying.has(sheet)) return [];
    return { name: attributeOf(element, "name") ?? "", sheet };
  });
}
