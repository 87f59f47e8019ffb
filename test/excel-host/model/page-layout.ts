import type { Area } from "../state/area";
import { isEntireColumn, isEntireRow } from "../state/area";
import { invalidArgument, itemNotFound } from "../state/host-error";
import type { Json } from "../state/json";
import type { SheetState } from "../state/sheet-state";
import { asNumber, asObject, isAbsent } from "./arguments";
import { Bag, choice, defineScalars, flag, part, size, words } from "./bag";
import { areaOf } from "./given-range";
import type { Argument, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Points in one unit of `setPrintMargins`. */
const POINTS: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayout extends Bag {
  static override readonly className = "PageLayout";
  readonly sheet: SheetState;

  constructor(context: ModelContext, sheet: SheetState) {
    super(context, sheet.page.settings);
    this.sheet = sheet;
  }

  get zoom(): Json {
    return this.settings["zoom"] ?? {};
  }

  /** `{ scale }` from 10 to 400, or pages to fit in either direction. */
  set zoom(value: unknown) {
    const given = asObject(value, "zoom");
    const zoom: Record<string, Json> = {};
    for (const [name, item] of Object.entries(given)) {
      if (isAbsent(item)) continue;
      if (name === "scale") zoom[name] = asNumber(item, name, 10, 400);
      else if (name === "horizontalFitToPages" || name === "verticalFitToPages")
        zoom[name] = asNumber(item, name, 0, 32_767);
      else throw invalidArgument(`zoom has no ${name}`);
    }
    if ("scale" in zoom && Object.keys(zoom).length > 1) throw invalidArgument("zoom takes a scale or pages, not both");
    this.settings["zoom"] = zoom;
  }

  get headersFooters(): HostObject {
    return new HeaderFooterGroup(this.context, this.sheet.page.headersFooters);
  }

  setPrintArea(printArea: Argument): void {
    this.sheet.page.printArea = [areaOf(printArea, this.context, this.sheet)];
  }

  getPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.sheet.page;
    return printArea.length > 0 ? this.context.ranges(this.sheet, printArea) : null;
  }

  getPrintArea(): HostObject {
    return required(this.getPrintAreaOrNullObject(), "no print area");
  }

  setPrintTitleRows(printTitleRows: Argument): void {
    this.sheet.page.titleRows = band(areaOf(printTitleRows, this.context, this.sheet), isEntireRow, "$1:$1");
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    const { titleRows } = this.sheet.page;
    return titleRows ? this.context.range(this.sheet, titleRows) : null;
  }

  getPrintTitleRows(): HostObject {
    return required(this.getPrintTitleRowsOrNullObject(), "no title rows");
  }

  setPrintTitleColumns(printTitleColumns: Argument): void {
    this.sheet.page.titleColumns = band(areaOf(printTitleColumns, this.context, this.sheet), isEntireColumn, "$A:$A");
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    const { titleColumns } = this.sheet.page;
    return titleColumns ? this.context.range(this.sheet, titleColumns) : null;
  }

  getPrintTitleColumns(): HostObject {
    return required(this.getPrintTitleColumnsOrNullObject(), "no title columns");
  }

  setPrintMargins(unit: Argument, marginOptions: Argument): void {
    const points = POINTS[this.context.enums.check("PrintMarginUnit", unit)] ?? 1;
    for (const [name, value] of Object.entries(asObject(marginOptions, "marginOptions"))) {
      const known = MARGINS.find((margin) => margin === name);
      if (!known) throw invalidArgument(`there is no margin ${name}`);
      this.settings[`${known}Margin`] = asNumber(value, name, 0) * points;
    }
  }
}
defineScalars(PageLayout, {
  orientation: choice("PageOrientation", "Portrait"),
  paperSize: choice("PaperType", "A4"),
  blackAndWhite: flag(false),
  printErrors: choice("PrintErrorType", "ErrorsDisplayed"),
  centerHorizontally: flag(false),
  centerVertically: flag(false),
  printHeadings: flag(false),
  printGridlines: flag(false),
  leftMargin: size(50.4),
  rightMargin: size(50.4),
  topMargin: size(54),
  bottomMargin: size(54),
  headerMargin: size(21.6),
  footerMargin: size(21.6),
  printComments: choice("PrintComments", "NoComments"),
  draftMode: flag(false),
  firstPageNumber: { initial: "", check: (value, what) => (value === "" ? "" : asNumber(value, what, 1)) },
  printOrder: choice("PrintOrder", "DownThenOver"),
});

export class HeaderFooterGroup extends Bag {
  static override readonly className = "HeaderFooterGroup";

  get defaultForAllPages(): HostObject {
    return new HeaderFooter(this.context, part(this.settings, "default"));
  }

  get firstPage(): HostObject {
    return new HeaderFooter(this.context, part(this.settings, "first"));
  }

  get evenPages(): HostObject {
    return new HeaderFooter(this.context, part(this.settings, "even"));
  }

  get oddPages(): HostObject {
    return new HeaderFooter(this.context, part(this.settings, "odd"));
  }
}
defineScalars(HeaderFooterGroup, {
  state: choice("HeaderFooterState", "Default"),
  useSheetMargins: flag(true),
  useSheetScale: flag(true),
});

export class HeaderFooter extends Bag {
  static override readonly className = "HeaderFooter";
}
const headerText = { ...words(), check: (value: unknown, what: string): Json => limitedHeader(value, what) };
defineScalars(HeaderFooter, {
  leftHeader: headerText,
  centerHeader: headerText,
  rightHeader: headerText,
  leftFooter: headerText,
  centerFooter: headerText,
  rightFooter: headerText,
});

/** Header and footer texts have at most 255 characters. */
function limitedHeader(value: unknown, what: string): string {
  if (typeof value !== "string" || value.length > 255)
    throw invalidArgument(`${what} must be a text of at most 255 characters`);
  return value;
}

function band(area: Area, whole: (area: Area) => boolean, example: string): Area {
  if (!whole(area)) throw invalidArgument(`whole rows or columns are wanted, such as ${example}`);
  return area;
}

function required(object: HostObject | null, what: string): HostObject {
  if (!object) throw itemNotFound(what);
  return object;
}
