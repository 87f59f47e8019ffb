import type { Block, SimpleBlock } from "../../workbook/blocks";
import { type CellValue, valueOf } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { DecoratedCell, LinkTarget, TableBlock, TableCell, TableRow } from "../../workbook/table-block";

/** Which sign-off the copies belong to. */
export interface ClosedVersion {
  /** "2025-Q3" */
  readonly period: string;
  readonly version: number;
}

interface Renaming {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly ending: string;
}

/**
 * Copies of the summary's sheets for a period that is signed off: values instead of formulas, so that later answers change
 * nothing, under keys and table names of their own, locked. Links lead only to the copies: rows of the register move on.
 */
export function closedCopies(
  sheets: readonly SheetDescription[],
  { period, version }: ClosedVersion,
): SheetDescription[] {
  const ending = `_${period.toLocaleLowerCase("en").replace("-", "")}_${version}`;
  const tables = new Set(sheets.flatMap(({ blocks }) => blocks.flatMap(tableNames)));
  const renaming: Renaming = { sheets: new Set(sheets.map(({ key }) => key)), tables, ending };
  const mark = version === 1 ? period : `${period} (${version})`;
  return sheets.map((sheet) => ({
    ...sheet,
    key: `${sheet.key}${ending}`,
    name: `${sheet.name.slice(0, 31 - mark.length - 1)} ${mark}`,
    blocks: [
      { kind: "note" as const, text: `Đã chốt: bản lưu kỳ ${mark}. Số liệu không đổi khi có báo cáo mới.` },
      ...sheet.blocks.map((block) => closedBlock(block, renaming)),
    ],
    tabRole: "tone-stopped" as const,
    protection: { allow: ["format-columns" as const, "format-rows" as const] },
    ...(sheet.print?.repeatHeaderOf === undefined
      ? {}
      : { print: { ...sheet.print, repeatHeaderOf: renamed(sheet.print.repeatHeaderOf, renaming) } }),
    ...(sheet.freeze?.headerOf === undefined
      ? {}
      : { freeze: { ...sheet.freeze, headerOf: renamed(sheet.freeze.headerOf, renaming) } }),
  }));
}

function tableNames(block: Block): string[] {
  if (block.kind === "beside") return block.parts.flatMap(({ blocks }) => blocks.flatMap(tableNames));
  return block.kind === "table" ? [block.name] : [];
}

const renamed = (table: string, { tables, ending }: Renaming): string => (tables.has(table) ? table + ending : table);

function closedBlock(block: Block, renaming: Renaming): Block {
  if (block.kind !== "beside") return block.kind === "page-break" ? block : closedSimple(block, renaming);
  return {
    ...block,
    parts: block.parts.map((part) => ({ ...part, blocks: part.blocks.map((each) => closedSimple(each, renaming)) })),
  };
}

function closedSimple(block: SimpleBlock, renaming: Renaming): SimpleBlock {
  switch (block.kind) {
    case "table":
      return closedTable(block, renaming);
    case "chart":
      return { ...block, table: renamed(block.table, renaming) };
    case "key-figures":
      return {
        ...block,
        figures: block.figures.map((figure) => ({ ...linkless(figure, renaming), value: plain(figure.value) })),
      };
    case "note":
      return linkless(block, renaming);
    case "form":
      return { ...block, fields: block.fields.map((field) => ({ ...field, name: null, value: plain(field.value) })) };
    default:
      return block;
  }
}

const plain = (value: CellValue): CellValue => valueOf(value);

function closedTable(block: TableBlock, renaming: Renaming): TableBlock {
  return {
    ...block,
    name: renamed(block.name, renaming),
    rows: block.rows.map((row): TableRow => ("kind" in row ? row : row.map((cell) => closedCell(cell, renaming)))),
  };
}

const closedCell = (cell: TableCell, renaming: Renaming): TableCell =>
  cell.kind === "decorated"
    ? { ...(linkless(cell, renaming) satisfies DecoratedCell), value: plain(cell.value) }
    : plain(cell);

/** The same thing with its link to the copy, or without one where it led into the register. */
function linkless<T extends { readonly link?: LinkTarget }>(linked: T, renaming: Renaming): T {
  const { link, ...rest } = linked;
  const target = link === undefined ? null : closedTarget(link, renaming);
  return (target === null ? rest : { ...rest, link: target }) as T;
}

function closedTarget(link: LinkTarget, renaming: Renaming): LinkTarget | null {
  if (link.kind === "web") return link;
  if (link.kind === "cell")
    return renaming.sheets.has(link.sheet) ? { ...link, sheet: link.sheet + renaming.ending } : null;
  return renaming.tables.has(link.table) ? { ...link, table: renamed(link.table, renaming) } : null;
}
