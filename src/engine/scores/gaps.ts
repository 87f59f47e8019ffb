import type { Gap, KnownScore, NotComputable } from "../model/gap";
import type { Score, Target } from "../model/plan";
import type { PublicBody } from "../model/public-body";
import type { SubIndex } from "../model/sub-index";
import { normalKey } from "../text/fold";
import { editionOfTarget } from "./editions";
import { type FoundScore, newestScore, type ScoreFrame } from "./known-score";
import { tidy } from "./points";
import { type ScoreBook, scoreBook, unitOf } from "./score-book";
import { predecessorsOf } from "./unit-succession";

/** What gaps are worked out from; scores a person typed are among `scores`. */
export interface ScoreSources {
  readonly scores: readonly Score[];
  readonly targets: readonly Target[];
  readonly bodies: readonly PublicBody[];
  readonly subIndices: readonly SubIndex[];
  /** See `CrosswalkFrame`. Absent: a proposal. */
  readonly crosswalkConfirmed?: boolean;
}

/** A gap with the target it belongs to: `unit` is whose score it is, which may be a predecessor's. */
export interface TargetGap extends Gap {
  readonly targetUnit: string | null;
  readonly targetYear: number;
}

/**
 * One row a target and unit that has a baseline (DESIGN 3.5). A unit without a score before the target's year takes the
 * units it succeeds: 220/KH-UBND sets targets for the merged city and has scores of former Hải Phòng and former Hải Dương,
 * so 11 targets make 22 rows.
 */
export function gapsOf(sources: ScoreSources): TargetGap[] {
  const book = scoreBook(sources.scores);
  return sources.targets.flatMap((target) =>
    baselineUnits(target, book, sources.bodies).map((unit) => gapOf(target, unit, { ...sources, book })),
  );
}

function baselineUnits(target: Target, book: ScoreBook, bodies: readonly PublicBody[]): string[] {
  const scored = (unit: string): string[] => {
    const own = book.unitsOf(target.index).filter((one) => normalKey(one) === normalKey(unit));
    return own.filter((one) => hasScoreBefore(target, one, book));
  };
  const own = scored(unitOf(target));
  if (own.length > 0) return own;
  const former = predecessorsOf(unitOf(target), bodies).flatMap(scored);
  return former.length > 0 ? former : [unitOf(target)];
}

/** No index here was published longer ago: PCI, the oldest, began in 2005. */
const YEARS_BACK = 20;
const hasScoreBefore = ({ index, year }: Target, unit: string, book: ScoreBook): boolean =>
  Array.from({ length: YEARS_BACK }, (_, back) => year - 1 - back).some(
    (before) => book.subIndicesOf(index, unit, before).length > 0,
  ) || book.known({ index, unit, subIndex: "total" }).some((score) => score.year < year);

function gapOf(target: Target, unit: string, sources: ScoreSources & { readonly book: ScoreBook }): TargetGap {
  const { book, subIndices, targets } = sources;
  const edition = editionOfTarget(target, targets, subIndices);
  const frame = { book, subIndices, edition, before: null, crosswalkConfirmed: sources.crosswalkConfirmed ?? false };
  const line = { index: target.index, unit, subIndex: target.subIndex };
  const baseline = newestScore(line, { ...frame, before: target.year });
  const latest = latestFor(target, newestScore(line, frame), unit, frame);
  const reason = notComputable(target, latest);
  const known = "known" in latest ? latest.known : null;
  return {
    ...line,
    baseline: "known" in baseline ? baseline.known : null,
    target: { from: target.from, to: target.to, rankFrom: target.rankFrom, rankTo: target.rankTo },
    latest: known,
    gap: reason === null ? difference(target.from, known?.score) : null,
    gapToUpper: reason === null ? difference(target.to, known?.score) : null,
    rankGap: difference(known?.rank, target.rankTo ?? target.rankFrom),
    computable: reason === null,
    because: reason,
    targetUnit: target.unit,
    targetYear: target.year,
  };
}

/** A score of the unit itself that is newer than its predecessor's takes over, and says whose it is. */
function latestFor(target: Target, former: FoundScore, unit: string, frame: ScoreFrame): FoundScore {
  const successor = unitOf(target);
  if (normalKey(successor) === normalKey(unit)) return former;
  const own = newestScore({ index: target.index, unit: successor, subIndex: target.subIndex }, frame);
  if (!("known" in own) || ("known" in former && former.known.year > own.known.year)) return former;
  const via = [`điểm của ${successor}`, own.known.via].filter((part) => part !== null).join("; ");
  return { known: { ...own.known, via } };
}

function notComputable(target: Target, latest: FoundScore): NotComputable | null {
  if (target.from === null) return "no-target";
  if ("missing" in latest) return latest.missing;
  return latest.known.score === null ? "not-published" : null;
}

const difference = (one: number | null | undefined, other: KnownScore["score"] | undefined): number | null =>
  one == null || other == null ? null : tidy(one - other);
