import type { IndexName, Score } from "../../../model/plan";
import type { FoldedText } from "../../text-tolerance/folded-text";
import { indexesIn } from "../head/indexes";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { withoutAsides } from "./band";
import { namedFigures } from "./sub-index-figures";
import { countDoubts, subScores } from "./sub-scores";
import { totals } from "./total-scores";

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

function follow(thread: Thread, words: FoldedText): void {
  const [index] = indexesIn(words.flat);
  thread.index = index ?? thread.index;
  const found = YEAR_OF_SCORE.exec(withoutAsides(words.flat).replace(/so voi (?:cung ky )?nam 20\d\d/g, ""));
  const year = found?.[1] ?? found?.[2];
  if (year !== undefined) thread.year = Number(year);
}
