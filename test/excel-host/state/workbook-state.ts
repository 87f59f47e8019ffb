import type { CommentState } from "./comment-state";
import { alreadyExists, invalidArgument, itemNotFound } from "./host-error";
import type { Json, JsonObject } from "./json";
import type { HostLocale } from "./locale";
import type { NameState } from "./name-state";
import { SheetState } from "./sheet-state";
import type { TableState } from "./table-state";

/** The open workbook. One per host; plain data that a test may read. */
export class WorkbookState {
  name = "Book1.xlsx";
  readOnly = false;
  isDirty = false;
  readonly locale: HostLocale;
  sheets: SheetState[] = [];
  names: NameState[] = [];
  comments: CommentState[] = [];
  readonly settings = new Map<string, Json>();
  readonly properties: JsonObject = {};
  readonly customProperties = new Map<string, Json>();
  readonly application: JsonObject = { calculationMode: "Automatic" };
  protection: { password: string | null } | null = null;
  eventsEnabled = true;
  active: SheetState;
  #counters = new Map<string, number>();
  readonly #seed: number;

  /** `seed` keeps the ids of two workbooks of one process apart. */
  constructor(locale: HostLocale, seed = 0) {
    this.locale = locale;
    this.#seed = seed;
    this.active = new SheetState(this.guid("sheet"), "Sheet1");
    this.sheets.push(this.active);
  }

  /** 1, 2, 3 … for each kind. */
  next(kind: string): number {
    const number = (this.#counters.get(kind) ?? 0) + 1;
    this.#counters.set(kind, number);
    return number;
  }

  /** "{00000001-0000-…}", the shape of Excel's ids; the same in every run. */
  guid(kind: string): string {
    const part = this.#seed.toString(16).toUpperCase().padStart(4, "0");
    return `{${this.next(kind).toString(16).toUpperCase().padStart(8, "0")}-${part}-0000-0000-000000000000}`;
  }

  /** By name, ignoring case as Excel does, or by id. */
  findSheet(key: string): SheetState | undefined {
    const folded = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === folded || sheet.id === key);
  }

  sheet(key: string): SheetState {
    const sheet = this.findSheet(key);
    if (!sheet) throw itemNotFound(`no sheet "${key}"`);
    return sheet;
  }

  get tables(): { sheet: SheetState; table: TableState }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  get visibleSheets(): SheetState[] {
    return this.sheets.filter((sheet) => sheet.visibility === "Visible");
  }

  /** The name Excel would refuse: empty, over 31, with : \ / ? * [ ], an apostrophe at an end, "History", or taken. */
  checkSheetName(name: string, own: SheetState | null): void {
    const wrong =
      name.trim() === "" ||
      name.length > 31 ||
      /[:\\/?*[\]]/.test(name) ||
      name.startsWith("'") ||
      name.endsWith("'") ||
      name.toLowerCase() === "history";
    if (wrong) throw invalidArgument(`"${name}" cannot be the name of a sheet`);
    const taken = this.findSheet(name);
    if (taken && taken !== own) throw alreadyExists(`a sheet "${name}"`);
  }
}
