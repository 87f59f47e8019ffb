import { EMPTY } from "../../../engine/workbook/cells";
import type { ContentProperties, NamedCell, SheetContent, WorkbookContent } from "../../../engine/workbook/content";
import type { SheetVisibility } from "../../../engine/workbook/description";
import type { PlainNote } from "../../../engine/workbook/plain";

/** What the library does not read of the old formats. Rows and columns are 1-based. */
export interface WorkbookDetails {
  readonly names: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }[];
  readonly sheets: ReadonlyMap<string, SheetDetails>;
  readonly properties: Partial<ContentProperties>;
}

export interface SheetDetails {
  readonly visibility: SheetVisibility;
  readonly hiddenRows: readonly number[];
  readonly notes: readonly PlainNote[];
  readonly pictures: number;
  /** Texts that formulas gave, by `placeKey`. */
  readonly texts: ReadonlyMap<number, string>;
  /** Cells shown as percentages, by `placeKey`. */
  readonly percents: ReadonlySet<number>;
}

export const placeKey = (row: number, column: number): number => row * 16_384 + column;

/** The content as the library read it, with what it passed over. */
export function withDetails(content: WorkbookContent, details: WorkbookDetails): WorkbookContent {
  const sheets = content.sheets.map((sheet) => {
    const own = details.sheets.get(sheet.name);
    return own === undefined ? sheet : sheetWith(sheet, own);
  });
  const known = Object.entries(details.properties).filter(([, value]) => value !== null && value !== undefined);
  return {
    sheets,
    namedCells: content.namedCells.length > 0 ? content.namedCells : details.names.map((name) => named(name, sheets)),
    properties: { ...content.properties, ...Object.fromEntries(known) },
  };
}

function sheetWith(sheet: SheetContent, details: SheetDetails): SheetContent {
  const { texts, percents } = details;
  const cells =
    texts.size + percents.size === 0
      ? sheet.cells
      : sheet.cells.map((cell) => {
          const key = placeKey(cell.row, cell.column);
          const text = texts.get(key);
          return {
            ...cell,
            ...(text === undefined ? {} : { value: { kind: "text", text } as const }),
            percent: cell.percent || percents.has(key),
          };
        });
  return {
    ...sheet,
    cells,
    visibility: details.visibility,
    hiddenRows: details.hiddenRows,
    notes: details.notes,
    pictures: Math.max(sheet.pictures, details.pictures),
  };
}

function named(place: WorkbookDetails["names"][number], sheets: readonly SheetContent[]): NamedCell {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  const cell = sheet?.cells.find(({ row, column }) => row === place.row && column === place.column);
  return { ...place, value: cell?.value ?? EMPTY };
}
