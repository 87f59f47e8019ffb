import type { Register } from "../../engine/model/register";
import type { SubIndex } from "../../engine/model/sub-index";
import type { TargetGap } from "../../engine/scores/gaps";
import { type Headroom, headroomOf } from "../../engine/scores/headroom";
import { type Trend, trends } from "../../engine/scores/trend";
import { type WeightDoubt, weightDoubt } from "../../engine/scores/weight-doubts";
import type { TablePlaces } from "../../engine/sheets/register/table-places";
import type { CellPlace } from "../ports/open-workbook";

export interface NamedHeadroom extends Headroom {
  readonly name: string;
}

/** One unit measured by one edition of an index: what its total would be, and where there is most to win. */
export interface ScoreOutlook {
  readonly index: string;
  readonly unit: string;
  readonly edition: string;
  /** The sub-indices of the edition, in the order of `Chỉ số`, with the newest score the unit has. */
  readonly lines: readonly OutlookLine[];
  /** Most to win first. */
  readonly headroom: readonly NamedHeadroom[];
  readonly doubt: WeightDoubt | null;
  /** The cell `Trọng số` to begin with where weights are missing. */
  readonly weightPlace: CellPlace | null;
}

export interface OutlookLine {
  readonly key: string;
  readonly name: string;
  readonly weight: number | null;
  readonly latest: number | null;
}

/** The published scores of one line of the register over the years, with its name. */
export interface NamedTrend extends Trend {
  readonly name: string;
}

export interface ScoreView {
  readonly outlooks: readonly ScoreOutlook[];
  /** Only lines with more than one year. */
  readonly trends: readonly NamedTrend[];
  /** What "what if" is worked out with. */
  readonly subIndices: readonly SubIndex[];
}

/** What can be said about the scores besides the gaps; computed with them, so that both speak of the same figures. */
export function scoreView(register: Register, gaps: readonly TargetGap[], places: TablePlaces): ScoreView {
  const { subIndices, plan } = register;
  const nameOf = (index: string, key: string): string =>
    key === "total" ? index : (subIndices.find((one) => one.key === key)?.name ?? key);
  const outlooks = aimsOf(gaps, subIndices).map((aim): ScoreOutlook => {
    const editionGaps = gaps.filter(({ index, unit }) => index === aim.index && unit === aim.unit);
    const ranked = headroomOf(aim.unit, editionGaps, subIndices).filter((one) => aim.keys.has(one.subIndex));
    return {
      index: aim.index,
      unit: aim.unit,
      edition: aim.edition,
      lines: linesOf(aim, editionGaps, subIndices),
      headroom: ranked.map((one) => ({ ...one, name: nameOf(aim.index, one.subIndex) })),
      doubt: weightDoubt(aim.edition, subIndices),
      weightPlace: weightPlace(aim, subIndices, places),
    };
  });
  const lines = trends(plan.scores, subIndices).filter(({ points }) => points.length > 1);
  return { outlooks, trends: lines.map((line) => ({ ...line, name: nameOf(line.index, line.subIndex) })), subIndices };
}

/** An edition in which a unit has targets. */
interface Aim {
  readonly index: string;
  readonly unit: string;
  readonly edition: string;
  readonly keys: ReadonlySet<string>;
}

function aimsOf(gaps: readonly TargetGap[], subIndices: readonly SubIndex[]): Aim[] {
  const aims = new Map<string, Aim>();
  for (const { index, unit, subIndex } of gaps) {
    const edition = subIndices.find(({ key }) => key === subIndex)?.edition;
    if (edition === undefined) continue;
    const keys = new Set(subIndices.filter((one) => one.edition === edition).map(({ key }) => key));
    aims.set(JSON.stringify([index, unit, edition]), { index, unit, edition, keys });
  }
  return [...aims.values()];
}

function linesOf({ keys }: Aim, gaps: readonly TargetGap[], subIndices: readonly SubIndex[]): OutlookLine[] {
  const latest = new Map(gaps.map((gap) => [gap.subIndex, gap.latest?.score ?? null]));
  return subIndices
    .filter(({ key }) => keys.has(key))
    .map(({ key, name, weight }) => ({ key, name, weight, latest: latest.get(key) ?? null }));
}

function weightPlace({ edition }: Aim, subIndices: readonly SubIndex[], places: TablePlaces): CellPlace | null {
  const open = subIndices.findIndex((one) => one.edition === edition && one.weight === null);
  const at = open === -1 ? subIndices.findIndex((one) => one.edition === edition) : open;
  const place = at === -1 ? null : places.placeOf({ kind: "sub-index", at }, "Trọng số");
  return place?.cell == null ? null : { sheet: place.sheet, cell: place.cell };
}
