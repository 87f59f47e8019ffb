import type { IndexName, Score } from "../../../model/plan";
import { withComma } from "../../../text/decimal-comma";
import type { FoldedText } from "../../text-tolerance/folded-text";
import { indexesIn } from "../head/indexes";
import { clausesOf } from "../passages/clauses";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { IN_PER_CENT, withoutAsides } from "./band";
import { NUMBER, numberOf } from "./number";
import { type NamedFigure, namedFigures, subIndexReader } from "./sub-index-figures";
import { unitsIn } from "./unit";

/** What the plan itself fixes where a sentence is silent. */
export interface FigureContext {
  readonly index: IndexName | null;
  readonly unit: string | null;
  /** Year of the plan's first target; scores without a year of their own are of the year before. */
  readonly year: number | null;
}

export interface ScoreReading {
  readonly scores: readonly Score[];
  readonly doubts: readonly ProseDoubt[];
}

/** What the sentences above said and the next ones take for granted. */
interface Thread {
  index: IndexName | null;
  unit: string | null;
  year: number | null;
}

const SUBJECT =
  "(?:\\b(?:pci|ddci|dcci|papi|sipas|par ?index)\\b|\\bket qua\\b|\\bchi so\\b|\\bcong bo\\b|\\bdanh gia\\b)";
const YEAR = "(?<![\\d/])(20\\d\\d)(?![\\d/])";
/** The year beside what is scored, on either side of it. */
const YEAR_OF_SCORE = new RegExp(`${SUBJECT}[^.;:]{0,60}?${YEAR}|\\bnam ${YEAR}[^.;:]{0,40}?${SUBJECT}`);
const TOTAL = new RegExp(`\\b(?:dat|la|tong diem(?: dat)?|duoc)\\s+(${NUMBER})\\s*(?:\\/\\s*100\\s*)?(diem|%)`);
const RANK =
  /\b(?:vi tri|xep|hang|dung)\s*(?:thu hang\s*|vi tri\s*|hang\s*|o\s*){0,4}(?:thu\s*)?(\d{1,2})\b(?!\s*(?:%|,\d))/;
const CHANGE = new RegExp(`\\b(tang|giam)\\s+(${NUMBER})\\s*diem`);
const EARLIER_RANK = /xep hang thu\s*(\d{1,2})\s*(?:\/\s*\d+\s*)?(?:vao\s*)?nam\s*(20\d\d)/g;

/** Scores told in sentences, of every unit named: total with rank and change, sub-indices with change. */
export function scoresInProse(passages: readonly Passage[], context: FigureContext): ScoreReading {
  const thread: Thread = {
    index: context.index,
    unit: context.unit,
    year: context.year === null ? null : context.year - 1,
  };
  const scores: Score[] = [];
  const doubts: ProseDoubt[] = [];
  for (const passage of passages) {
    follow(thread, passage.words);
    const { index, year } = thread;
    if (index === null || year === null) continue;
    const figures = namedFigures(passage.words);
    const told = [...totals(passage.words, { index, year }), ...subScores(passage, figures, { index, year }, doubts)];
    for (const { score, unit } of told.sort((a, b) => a.at - b.at)) {
      thread.unit = unit ?? thread.unit;
      scores.push({ ...score, unit: thread.unit });
    }
    doubts.push(...countDoubts(passage, figures));
  }
  return { scores, doubts };
}

/** A score and where it stands; `unit` is the unit its own clause names, which the scores after it go on with. */
interface Told {
  readonly at: number;
  readonly unit: string | null;
  readonly score: Score;
}

function follow(thread: Thread, words: FoldedText): void {
  const [index] = indexesIn(words.flat);
  thread.index = index ?? thread.index;
  const found = YEAR_OF_SCORE.exec(withoutAsides(words.flat).replace(/so voi (?:cung ky )?nam 20\d\d/g, ""));
  const year = found?.[1] ?? found?.[2];
  if (year !== undefined) thread.year = Number(year);
}

type Subject = Pick<Score, "year"> & { readonly index: IndexName };

function totals(words: FoldedText, { index, year }: Subject): Told[] {
  return clausesOf(words.flat).flatMap((clause) => {
    const own = indexesIn(clause.flat)[0] ?? index;
    const where = { index: own, unit: null, year, subIndex: "total" };
    const total = totalOf(clause.flat, own);
    const unit = total ? (unitsIn(words.original(clause.from, clause.from + total.at)).at(0)?.name ?? null) : null;
    const now = total ? [{ at: clause.from + total.at, unit, score: row(where, total) }] : [];
    const earlier = [...clause.flat.matchAll(EARLIER_RANK)].map(({ index: at, 1: rank, 2: then }) => ({
      at: clause.from + at,
      unit: null,
      score: row({ ...where, year: Number(then) }, rankOnly(Number(rank))),
    }));
    return [...now, ...earlier];
  });
}

const rankOnly = (rank: number): Figures => ({ score: null, delta: null, rank });

interface Figures {
  readonly score: number | null;
  readonly delta: number | null;
  readonly rank: number | null;
}

/** Sub-indices are scored up to 10, the whole index far above: a small figure is a sub-index's, whatever its sentence names. */
const LEAST_TOTAL = 10;

/** A clause about the whole index: its words before the figure name the index or a rank, and no list follows a colon. */
function totalOf(flat: string, index: IndexName): (Figures & { at: number }) | null {
  const list = /:(?=[^:]*diem)/.exec(flat);
  const clause = list ? flat.slice(0, list.index) : flat;
  const found = TOTAL.exec(clause);
  const score = numberOf(found?.[1] ?? "");
  if (!found || score === null || score <= LEAST_TOTAL) return null;
  if (found[2] === "%" && !IN_PER_CENT.includes(index)) return null;
  const rank = rankIn(clause);
  if (indexesIn(clause).length === 0 && rank === null) return null;
  return { score, delta: changeIn(clause.slice(found.index)), rank, at: found.index };
}

function rankIn(clause: string): number | null {
  const rank = RANK.exec(withoutAsides(clause))?.[1];
  return rank === undefined ? null : Number(rank);
}

function changeIn(clause: string): number | null {
  const change = CHANGE.exec(clause);
  const size = numberOf(change?.[2] ?? "");
  if (size === null) return null;
  return change?.[1] === "giam" ? -size : size;
}

type Where = Pick<Score, "index" | "unit" | "year" | "subIndex">;

const row = (where: Where, { score, delta, rank }: Figures): Score => ({
  ...where,
  score,
  delta,
  rank,
  leadBodies: [],
  coordinatingBodies: [],
});

function subScores(passage: Passage, figures: readonly NamedFigure[], subject: Subject, doubts: ProseDoubt[]): Told[] {
  const { index, year } = subject;
  const names = figures.map(({ name }) => name);
  const keyOf = subIndexReader(index, names, year >= 2025 ? "pci-2025" : "pci-2024");
  const known = figures.map((figure) => ({ figure, key: keyOf(figure.name) }));
  if (!known.some(({ key }) => key !== null)) return [];
  return known.flatMap(({ figure, key }) => {
    if (key !== null)
      return [{ at: figure.at, unit: null, score: row({ index, unit: null, year, subIndex: key }, figure) }];
    if (!isTotalName(figure.name)) doubts.push(unknownName(passage, figure));
    return [];
  });
}

const isTotalName = (name: string): boolean =>
  name.split(" ").length > 12 || /\bPCI\b|tổng|tỉnh|thành phố/iu.test(name);

const unknownName = (passage: Passage, figure: NamedFigure): ProseDoubt => ({
  id: "score-name-unknown",
  severity: "warning",
  place: passage.place,
  value: figure.name,
  suggestion: null,
  args: { name: figure.name, score: withComma(figure.score ?? figure.delta ?? 0) },
});

/** "có 07 chỉ số tăng điểm: …" announces how many names follow. */
function countDoubts(passage: Passage, figures: readonly NamedFigure[]): ProseDoubt[] {
  const flat = passage.words.flat;
  const heads = [
    ...flat.matchAll(/\b(\d{1,2}) chi so (?:thanh phan )?(?:co )?(?:tang|giam|giu nguyen)(?: diem)?[^:;.]{0,40}:/g),
  ];
  return heads.flatMap((head, order) => {
    const [from, to] = [head.index, heads[order + 1]?.index ?? flat.length];
    const said = Number(head[1]);
    const listed = figures.filter(({ at }) => at >= from && at < to).length;
    if (listed === 0 || listed === said) return [];
    const args = { said, listed };
    return [
      {
        id: "score-count-differs",
        severity: "warning",
        place: passage.place,
        value: head[0],
        suggestion: null,
        args,
      } as const,
    ];
  });
}
