import type { Area } from "./area";
import type { JsonObject } from "./json";

/** One series: where its values and its labels stand. */
export interface SeriesState {
  readonly settings: JsonObject;
  values: string | null;
  labels: string | null;
}

/** One chart; `settings` keeps scalar properties under dotted names ("title.text"). */
export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  source: { sheet: string; area: Area } | null;
  seriesBy: string;
  series: SeriesState[];
  readonly settings: JsonObject;
}
