import type { Area } from "./area";
import { cellArea, WHOLE_SHEET } from "./area";
import { CellStore } from "./cell-store";
import type { ChartState } from "./chart-state";
import type { ConditionalFormatState } from "./conditional-format-state";
import { FormatGrid } from "./format-grid";
import type { Json } from "./json";
import type { NameState } from "./name-state";
import type { PageState } from "./page-state";
import { newPage } from "./page-state";
import type { ProtectionState } from "./protection-state";
import type { TableState } from "./table-state";
import type { ValidationState } from "./validation-state";

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** Everything one sheet keeps. */
export class SheetState {
  name: string;
  readonly id: string;
  visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  standardWidth = STANDARD_WIDTH;
  deleted = false;
  readonly cells = new CellStore();
  readonly formats = new FormatGrid();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly hyperlinks = new Map<string, Hyperlink>();
  readonly customProperties = new Map<string, string>();
  merges: Area[] = [];
  tables: TableState[] = [];
  names: NameState[] = [];
  validations: ValidationState[] = [];
  conditionalFormats: ConditionalFormatState[] = [];
  charts: ChartState[] = [];
  protection: ProtectionState | null = null;
  frozen: Area | null = null;
  selection: Area = cellArea(0, 0);
  page: PageState = newPage();
  autoFilter: { area: Area; criteria: (Json | null)[] } | null = null;

  /** Asked for in every load of the used range, and dear on a large sheet. */
  readonly #known = new Map<boolean, { readonly stamp: string; readonly area: Area | null }>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** Smallest rectangle around filled cells, and formatted ones too unless `valuesOnly`. */
  used(within: Area = WHOLE_SHEET, valuesOnly = false): Area | null {
    if (within !== WHOLE_SHEET) return this.#measured(within, valuesOnly);
    const stamp = `${String(this.cells.version)}:${String(this.formats.version)}`;
    const known = this.#known.get(valuesOnly);
    if (known?.stamp === stamp) return known.area;
    const area = this.#measured(within, valuesOnly);
    this.#known.set(valuesOnly, { stamp, area });
    return area;
  }

  #measured(within: Area, valuesOnly: boolean): Area | null {
    const box = new Bounds();
    this.cells.eachInside(within, (row, column) => box.add(row, column));
    if (!valuesOnly) for (const { row, column } of this.formats.formattedCells(within)) box.add(row, column);
    return box.area;
  }
}

/** The smallest rectangle around the places added. */
class Bounds {
  #top = Number.POSITIVE_INFINITY;
  #left = Number.POSITIVE_INFINITY;
  #bottom = -1;
  #right = -1;

  add(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (column < this.#left) this.#left = column;
    if (row > this.#bottom) this.#bottom = row;
    if (column > this.#right) this.#right = column;
  }

  get area(): Area | null {
    if (this.#bottom < 0) return null;
    const [row, column] = [this.#top, this.#left];
    return { row, column, rows: this.#bottom - row + 1, columns: this.#right - column + 1 };
  }
}
