import type { Area } from "./area";
import { bounding, cellArea, WHOLE_SHEET } from "./area";
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

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** Smallest rectangle around filled cells, and formatted ones too unless `valuesOnly`. */
  used(within: Area = WHOLE_SHEET, valuesOnly = false): Area | null {
    const places = this.cells.inside(within).map(({ row, column }) => ({ row, column }));
    if (!valuesOnly) places.push(...this.formats.formattedCells(within));
    let box: Area | null = null;
    for (const { row, column } of places) {
      const cell = cellArea(row, column);
      box = box ? bounding(box, cell) : cell;
    }
    return box;
  }
}
