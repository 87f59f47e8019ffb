import { fullAddress } from "../state/address";
import type { ChartState, SeriesState } from "../state/chart-state";
import { invalidArgument, itemNotFound } from "../state/host-error";
import { requireAllowed } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { shownValue } from "../state/write-cells";
import { asInteger, asNumber, asText, isAbsent } from "./arguments";
import { Bag, choice, defineScalars, flag, part, size, whole } from "./bag";
import { ChartAreaFormat } from "./chart-formats";
import { ChartAxes, ChartDataLabels, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series";
import { isRange, placeOf } from "./given-range";
import type { Argument, HostObject } from "./host-object";
import { HostCollection } from "./host-object";
import type { ModelContext } from "./model-context";

/** Series by rows or columns of the source; the first line of labels gives their names (as Excel guesses, assumed). */
function seriesOf(sheet: SheetState, source: NonNullable<ChartState["source"]>, by: string): SeriesState[] {
  const { area } = source;
  const rows = by === "Rows" || (by === "Auto" && area.rows < area.columns);
  const count = (rows ? area.rows : area.columns) - 1;
  return Array.from({ length: Math.max(1, count) }, (_, index) => {
    const at = count > 0 ? index + 1 : 0;
    const head = rows ? sheet.cells.at(area.row + at, area.column) : sheet.cells.at(area.row, area.column + at);
    const line = rows ? { ...area, row: area.row + at, rows: 1 } : { ...area, column: area.column + at, columns: 1 };
    return {
      settings: { name: count > 0 ? String(shownValue(head)) : "Series1" },
      values: fullAddress(sheet.name, line),
      labels: null,
    };
  });
}

export class Chart extends Bag {
  static override readonly className = "Chart";
  readonly sheet: SheetState;
  readonly state: ChartState;

  constructor(context: ModelContext, sheet: SheetState, state: ChartState) {
    super(context, state.settings);
    this.sheet = sheet;
    this.state = state;
  }

  get id(): string {
    return this.state.id;
  }

  get name(): string {
    return this.state.name;
  }

  set name(value: unknown) {
    this.state.name = asText(value, "name");
  }

  get chartType(): string {
    return this.state.type;
  }

  set chartType(value: unknown) {
    this.state.type = this.context.enums.check("ChartType", value);
  }

  get title(): HostObject {
    return new ChartTitle(this.context, part(this.settings, "title"));
  }

  get legend(): HostObject {
    return new ChartLegend(this.context, part(this.settings, "legend"));
  }

  get dataLabels(): HostObject {
    return new ChartDataLabels(this.context, part(this.settings, "labels"));
  }

  get axes(): HostObject {
    return new ChartAxes(this.context, part(this.settings, "axes"));
  }

  get format(): HostObject {
    return new ChartAreaFormat(this.context, part(this.settings, "format"));
  }

  get series(): HostObject {
    return new ChartSeriesCollection(this.context, this.sheet, this.state);
  }

  get worksheet(): HostObject {
    return this.context.worksheet(this.sheet);
  }

  setData(sourceData: Argument, seriesBy: Argument): void {
    const place = placeOf(sourceData, this.context, this.sheet);
    const by = isAbsent(seriesBy) ? "Auto" : this.context.enums.check("ChartSeriesBy", seriesBy);
    this.state.source = { sheet: place.sheet.name, area: place.area };
    this.state.series = seriesOf(place.sheet, this.state.source, by);
  }

  /** From the first cell's corner to the last cell's far corner. */
  setPosition(startCell: Argument, endCell: Argument): void {
    const start = placeOf(startCell, this.context, this.sheet);
    const end = isAbsent(endCell) ? start : placeOf(endCell, this.context, this.sheet);
    const first = this.context.range(start.sheet, start.area);
    const last = this.context.range(end.sheet, end.area);
    const side = (object: HostObject, name: string): number => asNumber(Reflect.get(object, name), name);
    const [top, left] = [side(first, "top"), side(first, "left")];
    Object.assign(this.settings, { top, left });
    if (isAbsent(endCell)) return;
    this.settings["width"] = side(last, "left") + side(last, "width") - left;
    this.settings["height"] = side(last, "top") + side(last, "height") - top;
  }

  activate(): void {
    this.context.state.active = this.sheet;
  }

  delete(): void {
    requireAllowed(this.sheet, "allowEditObjects");
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.state);
  }
}
defineScalars(Chart, {
  top: size(0),
  left: size(0),
  width: size(360),
  height: size(216),
  style: whole(201),
  plotVisibleOnly: flag(true),
  displayBlanksAs: choice("ChartDisplayBlanksAs", "NotPlotted"),
  plotBy: choice("ChartPlotBy", "Columns"),
  showAllFieldButtons: flag(false),
  showDataLabelsOverMaximum: flag(true),
});

export class ChartCollection extends HostCollection {
  static override readonly className = "ChartCollection";
  readonly context: ModelContext;
  readonly sheet: SheetState;

  constructor(context: ModelContext, sheet: SheetState) {
    super();
    this.context = context;
    this.sheet = sheet;
  }

  items(): HostObject[] {
    return this.sheet.charts.map((state) => new Chart(this.context, this.sheet, state));
  }

  get count(): number {
    return this.sheet.charts.length;
  }

  getCount(): number {
    return this.sheet.charts.length;
  }

  add(type: Argument, sourceData: Argument, seriesBy: Argument): HostObject {
    requireAllowed(this.sheet, "allowEditObjects");
    if (!isRange(sourceData)) throw invalidArgument("a chart needs a range");
    const number = this.context.state.next(`chart-${this.sheet.id}`);
    const state: ChartState = {
      id: this.context.state.guid("chart"),
      name: `Chart ${String(number)}`,
      type: this.context.enums.check("ChartType", type),
      source: null,
      seriesBy: "Auto",
      series: [],
      settings: {},
    };
    this.sheet.charts.push(state);
    const chart = new Chart(this.context, this.sheet, state);
    chart.setData(sourceData, seriesBy);
    return chart;
  }

  getItem(key: Argument): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`no chart ${JSON.stringify(key)}`);
    return found;
  }

  getItemOrNullObject(key: Argument): HostObject | null {
    const wanted = asText(key, "key");
    const state = this.sheet.charts.find(
      (each) => each.name.toLowerCase() === wanted.toLowerCase() || each.id === wanted,
    );
    return state ? new Chart(this.context, this.sheet, state) : null;
  }

  getItemAt(index: Argument): HostObject {
    const state = this.sheet.charts[asInteger(index, "index", 0)];
    if (!state) throw invalidArgument(`no chart number ${JSON.stringify(index)}`);
    return new Chart(this.context, this.sheet, state);
  }

  _GetItem(key: Argument): HostObject {
    return this.getItem(key);
  }
}
