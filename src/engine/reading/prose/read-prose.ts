import { INDEXES, type IndexName, type Objective, type PlanHead, type Score, type Target } from "../../model/plan";
import { NOWHERE, type SourcePlace } from "../../source/source-document";
import { pciEdition } from "../sub-indices/pci-edition";
import { isDamagedScan } from "../text-tolerance/damage";
import { fatesOf, type ProseFate } from "./fates";
import { readFigures } from "./figures/read-figures";
import { findScoreLines, type ScoreLines } from "./figures/score-lines";
import { readScoreTable } from "./figures/score-table";
import { unitOfIssuer } from "./figures/unit";
import { readHead } from "./head/read-head";
import { HeadingReader } from "./narrative/headings";
import type { NarrativeSection, NarrativeTask } from "./narrative/narrative-task";
import { type NarrativeContext, type NarrativeReading, narrativeOf } from "./narrative/read-narrative";
import { kindsInside } from "./outline/kinds-inside";
import { lostText } from "./outline/lost-text";
import { declaresAppendix, passagesByKind } from "./outline/passages-by-kind";
import { type Zones, zonesOf } from "./outline/zones";
import { footnoteLines } from "./passages/footnotes";
import { isPageFurniture } from "./passages/furniture";
import { joinLines, layoutOf } from "./passages/join-lines";
import type { ProseDoubt } from "./prose-doubt";
import type { ProseLine } from "./prose-line";
import { type DatedDuty, datedDuties } from "./tail/duties";

/** What is known of the plan from its tables. */
export interface ProseContext {
  /** A task table was found beside this prose. */
  readonly hasTaskTable: boolean;
}

/** Everything a plan says outside its tables. */
export interface ProseReading {
  head: PlanHead;
  scores: Score[];
  targets: Target[];
  objectives: Objective[];
  duties: DatedDuty[];
  sections: NarrativeSection[];
  tasks: NarrativeTask[];
  doubts: ProseDoubt[];
  /** A score table that stands in plain lines, as an appendix of its own kind; null where there is none. */
  scoreTable: ProseScoreTable | null;
  /** Each line once, in reading order. */
  fates: ReadonlyMap<ProseLine, ProseFate>;
}

/** A score table found in plain lines: what the list of appendices needs to know of it. */
export interface ProseScoreTable {
  readonly index: IndexName;
  readonly years: readonly number[];
  readonly rows: number;
  readonly place: SourcePlace;
}

/** Reads the lines outside the tables of one plan, in reading order. Line breaks inside sentences are healed first. */
export function readProse(lines: readonly ProseLine[], context: ProseContext): ProseReading {
  const damaged = isDamagedScan(lines.map(({ text }) => text));
  const table = findScoreLines(lines);
  const printed = lines.filter((line) => !table?.lines.has(line) && !isPageFurniture(line.text));
  const layout = layoutOf(printed, damaged);
  const notes = footnoteLines(printed, layout.hardWrapped);
  const zones = zonesOf(
    joinLines(
      printed.filter((line) => !notes.has(line)),
      layout,
    ),
  );
  const kinds = passagesByKind(zones);
  const { head, issueYear, doubts } = readHead(zones, kinds);
  const edition = pciEdition(head.period, head.issuedOn);
  const unit = unitOfIssuer(head.issuer);
  const scored = table && readScoreTable(table, { unit, issueYear });
  const subject = { index: head.indexes[0] ?? null, unit, year: head.period?.from ?? issueYear, edition };
  const figures = readFigures(kinds.background, kinds.aims, subject, scored ?? { scores: [], targets: [] });
  const narrative = readNarrative(zones, {
    assignedElsewhere: isAssignedElsewhere(zones, context),
    headings: new HeadingReader(edition),
  });
  const { tasks, sections } = narrative;
  return {
    head: { ...head, indexes: INDEXES.filter((index) => head.indexes.includes(index) || scored?.index === index) },
    scores: figures.scores,
    targets: figures.targets,
    objectives: figures.objectives,
    duties: datedDuties(kinds.duties),
    sections: [...sections],
    tasks: [...tasks],
    doubts: [
      ...(damaged ? [damageDoubt(lines)] : []),
      ...doubts,
      ...(scored?.doubts ?? []),
      ...figures.doubts,
      ...narrative.doubts,
    ],
    scoreTable: table && scored ? scoreTableOf(table, scored.index) : null,
    fates: fatesOf(lines, { zones, table, tasks, sections }),
  };
}

const scoreTableOf = ({ years, rows, headerLines }: ScoreLines, index: IndexName): ProseScoreTable => ({
  index,
  years,
  rows: rows.length,
  place: headerLines[0]?.place ?? NOWHERE,
});

const isAssignedElsewhere = (zones: Zones, context: ProseContext): boolean =>
  context.hasTaskTable || declaresAppendix(zones);

/** The tasks of every part; a part without tasks is looked through for lost text instead. */
function readNarrative(zones: Zones, context: NarrativeContext): NarrativeReading {
  const readings = zones.parts.map((part): NarrativeReading => {
    const own = kindsInside(part).filter(({ kind }) => kind === "tasks");
    const reading = narrativeOf(
      part,
      own.map(({ passage }) => passage),
      context,
    );
    return reading.tasks.length > 0 ? reading : { ...reading, doubts: lostText(part.passages) };
  });
  return {
    sections: readings.flatMap(({ sections }) => sections),
    tasks: readings.flatMap(({ tasks }) => tasks),
    doubts: readings.flatMap(({ doubts }) => doubts),
  };
}

const damageDoubt = (lines: readonly ProseLine[]): ProseDoubt => ({
  id: "scan-damaged",
  severity: "warning",
  place: lines[0]?.place ?? NOWHERE,
  value: null,
  suggestion: null,
  args: { lines: lines.length },
});
