import { parseLocal, splitSheet } from "../state/address";
import { cellCount } from "../state/area";
import type { SeriesState } from "../state/chart-state";
import { invalidArgument } from "../state/host-error";
import type { Json } from "../state/json";
import type { SheetState } from "../state/sheet-state";
import { shownValue } from "../state/write-cells";
import { asInteger } from "./arguments";
import { Bag, choice, color, defineScalars, flag, part, whole } from "./bag";
import { PartFormat } from "./chart-formats";
import type { Argument } from "./host-object";
import { HostCollection, type HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

/** One value of a series: a column, a slice. */
export class ChartPoint extends Bag {
  static override readonly className = "ChartPoint";
  readonly current: Json;

  constructor(context: ModelContext, settings: Bag["settings"], current: Json) {
    super(context, settings);
    this.current = current;
  }

  get value(): Json {
    return this.current;
  }

  get format(): HostObject {
    return new PartFormat(this.context, part(this.settings, "format"), "ChartPointFormat");
  }
}
defineScalars(ChartPoint, {
  hasDataLabel: flag(false),
  markerStyle: choice("ChartMarkerStyle", "Automatic"),
  markerSize: whole(5),
  markerBackgroundColor: color(),
  markerForegroundColor: color(),
});

/** As many points as the series has cells. */
export class ChartPointsCollection extends HostCollection {
  static override readonly className = "ChartPointsCollection";
  readonly context: ModelContext;
  readonly series: SeriesState;
  readonly values: readonly Json[];

  constructor(context: ModelContext, home: SheetState, series: SeriesState) {
    super();
    this.context = context;
    this.series = series;
    const { sheet: name, local } = splitSheet(series.values ?? "");
    const sheet = name === null ? home : context.state.findSheet(name);
    const area = parseLocal(local);
    this.values =
      sheet && area
        ? Array.from({ length: cellCount(area) }, (_, index) => {
            const [down, right] = [Math.floor(index / area.columns), index % area.columns];
            return shownValue(sheet.cells.at(area.row + down, area.column + right));
          })
        : [];
  }

  items(): HostObject[] {
    return this.values.map((_, index) => this.#point(index));
  }

  get count(): number {
    return this.values.length;
  }

  getCount(): number {
    return this.values.length;
  }

  getItemAt(index: Argument): HostObject {
    const at = asInteger(index, "index", 0);
    if (at >= this.values.length) throw invalidArgument(`the series has ${String(this.values.length)} points`);
    return this.#point(at);
  }

  #point(index: number): ChartPoint {
    const points = part(this.series.settings, "points");
    return new ChartPoint(this.context, part(points, String(index)), this.values[index] ?? null);
  }
}
