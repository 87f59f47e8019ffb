import { fullAddress } from "../state/address";
import type { ChartState, SeriesState } from "../state/chart-state";
import { invalidArgument } from "../state/host-error";
import type { SheetState } from "../state/sheet-state";
import { asInteger, asText, isAbsent } from "./arguments";
import { Bag, choice, defineScalars, flag, part, whole } from "./bag";
import { PartFormat } from "./chart-formats";
import { ChartDataLabels } from "./chart-parts";
import { ChartPointsCollection } from "./chart-points";
import { placeOf } from "./given-range";
import type { Argument } from "./host-object";
import { HostCollection, type HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

export class ChartSeries extends Bag {
  static override readonly className = "ChartSeries";
  readonly chart: ChartState;
  readonly state: SeriesState;
  readonly sheet: SheetState;

  constructor(context: ModelContext, sheet: SheetState, chart: ChartState, state: SeriesState) {
    super(context, state.settings);
    this.sheet = sheet;
    this.chart = chart;
    this.state = state;
  }

  get name(): string {
    const { name } = this.settings;
    return typeof name === "string" ? name : "";
  }

  set name(value: unknown) {
    this.settings["name"] = asText(value, "name");
  }

  get format(): HostObject {
    return new PartFormat(this.context, part(this.settings, "format"), "ChartSeriesFormat");
  }

  get points(): HostObject {
    return new ChartPointsCollection(this.context, this.sheet, this.state);
  }

  get dataLabels(): HostObject {
    return new ChartDataLabels(this.context, part(this.settings, "labels"));
  }

  setValues(sourceData: Argument): void {
    const place = placeOf(sourceData, this.context, this.sheet);
    this.state.values = fullAddress(place.sheet.name, place.area);
  }

  setXAxisValues(sourceData: Argument): void {
    const place = placeOf(sourceData, this.context, this.sheet);
    this.state.labels = fullAddress(place.sheet.name, place.area);
  }

  delete(): void {
    this.chart.series = this.chart.series.filter((series) => series !== this.state);
  }
}
defineScalars(ChartSeries, {
  chartType: choice("ChartType", "ColumnClustered"),
  hasDataLabels: flag(false),
  smooth: flag(false),
  gapWidth: whole(150),
  overlap: whole(0),
  axisGroup: choice("ChartAxisGroup", "Primary"),
  plotOrder: whole(0),
  markerSize: whole(5),
  markerStyle: choice("ChartMarkerStyle", "Automatic"),
});

export class ChartSeriesCollection extends HostCollection {
  static override readonly className = "ChartSeriesCollection";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly chart: ChartState;

  constructor(context: ModelContext, sheet: SheetState, chart: ChartState) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.chart = chart;
  }

  items(): HostObject[] {
    return this.chart.series.map((state) => new ChartSeries(this.context, this.sheet, this.chart, state));
  }

  get count(): number {
    return this.chart.series.length;
  }

  getCount(): number {
    return this.chart.series.length;
  }

  add(name: Argument, index: Argument): HostObject {
    const state: SeriesState = {
      settings: { name: isAbsent(name) ? "" : asText(name, "name") },
      values: null,
      labels: null,
    };
    const at = isAbsent(index) ? this.chart.series.length : asInteger(index, "index", 0);
    this.chart.series.splice(at, 0, state);
    return new ChartSeries(this.context, this.sheet, this.chart, state);
  }

  getItemAt(index: Argument): HostObject {
    const state = this.chart.series[asInteger(index, "index", 0)];
    if (!state) throw invalidArgument(`no series number ${JSON.stringify(index)}`);
    return new ChartSeries(this.context, this.sheet, this.chart, state);
  }
}
