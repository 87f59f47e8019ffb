import { areaAddress } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";
import type { Ask } from "./asks";
import type { Book } from "./batch";

/** What `Excel.Range` tells of every cell. */
type CellProperty = "formulas" | "values" | "valueTypes" | "numberFormat";

/** Cells of one area: by rows, and a single row by columns, they can be asked in as small parts as it takes. */
export class AreaAsk implements Ask {
  private range: Excel.Range | null = null;
  private parts: readonly AreaAsk[] = [];

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    readonly area: PlainArea,
    private readonly names: string,
  ) {}

  queue(): void {
    this.range = this.book.sheet(this.sheet).getRange(areaAddress(this.area)).load(this.names);
    this.range.untrack();
  }

  halves(): readonly AreaAsk[] {
    this.parts = halvesOf(this.area).map((area) => new AreaAsk(this.book, this.sheet, area, this.names));
    return this.parts;
  }

  get formulas(): readonly (readonly unknown[])[] {
    return this.told("formulas");
  }

  get values(): readonly (readonly unknown[])[] {
    return this.told("values");
  }

  get valueTypes(): readonly (readonly unknown[])[] {
    return this.told("valueTypes");
  }

  get numberFormat(): readonly (readonly unknown[])[] {
    return this.told("numberFormat");
  }

  private told(name: CellProperty): readonly (readonly unknown[])[] {
    const [one, other] = this.parts;
    if (one === undefined || other === undefined) return this.range?.[name] ?? [];
    const [first, second] = [one.told(name), other.told(name)];
    if (one.area.rowCount < this.area.rowCount) return [...first, ...second];
    return first.map((line, down) => [...line, ...(second[down] ?? [])]);
  }
}

/** Two halves of an area, whole rows where it has several; none of a single cell. */
export function halvesOf(area: PlainArea): PlainArea[] {
  const { row, column, rowCount, columnCount } = area;
  const [rows, columns] = [Math.ceil(rowCount / 2), Math.ceil(columnCount / 2)];
  if (rowCount > 1)
    return [
      { ...area, rowCount: rows },
      { ...area, row: row + rows, rowCount: rowCount - rows },
    ];
  if (columnCount === 1) return [];
  return [
    { ...area, columnCount: columns },
    { ...area, column: column + columns, columnCount: columnCount - columns },
  ];
}
