import type { TypedForm } from "../../model/added-cells";
import type { Register } from "../../model/register";
import { EMPTY, valueOf } from "../../workbook/cells";
import type { WorkbookContent } from "../../workbook/content";
import type { SheetDescription } from "../../workbook/description";
import type { TableBlock, TableColumn } from "../../workbook/table-block";
import { plainText } from "../plain-text";
import { isFilled, tableNamed, type ValueRow, valueRows } from "../table-rows";
import { describeBodiesSheet } from "./bodies-sheet";
import { describeExpectedSheet } from "./expected-sheet";
import { OWN_TABLES, type OwnTable, rowNames } from "./own-tables";
import { describePlanSheet } from "./plan-sheet";
import { describeScoresSheet } from "./scores-sheet";
import { describeSubIndicesSheet } from "./sub-indices-sheet";
import { shownRows, shownValue } from "./with-added";

/** Tables people fill in freely; those of tasks and answers keep what they cannot hold as odd cells, which checks speak of. */
const describedOf = (register: Register): SheetDescription[] => {
  const asValues = { ...register, decisions: {} };
  return [
    describePlanSheet(asValues),
    describeBodiesSheet(asValues.bodies),
    describeSubIndicesSheet(asValues.subIndices),
    describeScoresSheet(asValues),
    describeExpectedSheet(asValues),
  ];
};

/**
 * Cells whose words the register does not hold as they were typed ("đầu năm 2026" in a column of days, "PCI; chỉ số khác" in the list of
 * indices): each with what we would show in its place.
 */
export function typedForms(content: WorkbookContent, register: Register): TypedForm[] {
  const blocks = describedOf(register).flatMap((sheet) => sheet.blocks);
  return blocks.flatMap((block) => {
    const own = block.kind === "table" ? OWN_TABLES.find(({ name }) => name === block.name) : undefined;
    return block.kind === "table" && own !== undefined ? formsIn(content, own, block) : [];
  });
}

function formsIn(content: WorkbookContent, own: OwnTable, block: TableBlock): TypedForm[] {
  const rows = valueRows(tableNamed(content, own.name)).filter(isFilled);
  if (isAsShown(rows, block)) return [];
  const columns = block.columns.filter(isTyped).map(({ header }) => header);
  const names = rowNames(own, rows);
  const shown = shownRows(block);
  const shownNames = rowNames(own, shown);
  const ours = new Map(shown.map((row, at) => [shownNames[at] ?? null, row]));
  return rows.flatMap((row, at) => {
    const name = names[at] ?? null;
    const own = name === null ? undefined : ours.get(name);
    if (name === null || own === undefined) return [];
    return columns.flatMap((column) => {
      const [typed, text] = [row.get(column) ?? EMPTY, plainText(own.get(column) ?? EMPTY)];
      if (typed.kind === "empty" || plainText(typed) === text) return [];
      return [{ table: block.name, row: name, column, typed: valueOf(typed), shown: text }];
    });
  });
}

const isTyped = ({ role }: TableColumn): boolean => role !== "computed";

/** Nearly always every row stands where we would show it, saying the same: then nobody has to tell the rows by name. */
function isAsShown(rows: readonly ValueRow[], { columns, rows: shown }: TableBlock): boolean {
  const typed = columns.flatMap((column, at) => (isTyped(column) ? [{ header: column.header, at }] : []));
  return (
    rows.length === shown.length &&
    rows.every((row, index) => {
      const own = shown[index];
      if (own === undefined || "kind" in own) return false;
      return typed.every(({ header, at }) => plainText(row.get(header) ?? EMPTY) === plainText(shownValue(own[at])));
    })
  );
}
