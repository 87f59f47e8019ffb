import { knownSubIndex } from "../../sub-indices/match-sub-index";
import type { PciEdition } from "../../sub-indices/sub-index-list";
import { indexesIn } from "../head/indexes";
import type { Part } from "../outline/zones";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { type Assignment, type AssignmentRole, assignmentsIn } from "./assignment-line";
import { type Item, isGroup, itemTree } from "./item-tree";
import type { NarrativeSection, NarrativeTask } from "./narrative-task";
import { numberingDoubts } from "./numbering-doubts";

export interface NarrativeContext {
  /** An appendix of the plan assigns tasks in a table, or the text says that one does. */
  readonly assignedElsewhere: boolean;
  readonly edition: PciEdition | null;
}

export interface NarrativeReading {
  readonly sections: readonly NarrativeSection[];
  readonly tasks: readonly NarrativeTask[];
  readonly doubts: readonly ProseDoubt[];
}

const NOTHING: NarrativeReading = { sections: [], tasks: [], doubts: [] };

/** Where the items under a heading stand: its id, and the time it states. */
interface Heading {
  readonly id: string;
  readonly timingRaw: string | null;
  readonly section: NarrativeSection;
}

/**
 * The tasks of a part that announces tasks. Items that are assigned in the text are tasks; items without any assignment are
 * tasks only where no appendix assigns the measures (DESIGN 3.2), else they are general solutions.
 */
export function narrativeOf(part: Part, passages: readonly Passage[], context: NarrativeContext): NarrativeReading {
  const { items } = itemTree(passages);
  if (items.length === 0) return NOTHING;
  const root = headingOf(part.heading, null, context);
  const found = readItems(items, root, context);
  const assigned = found.tasks.some((task) => task.leadRaw !== null || task.coordinatingRaw !== null);
  if (!assigned && context.assignedElsewhere) return NOTHING;
  if (found.tasks.length === 0) return NOTHING;
  const used = new Set(found.tasks.map((task) => task.section));
  const sections = unique([root.section, ...found.sections]).filter(({ id }) =>
    [...used].some((one) => one === id || one?.startsWith(`${id}.`)),
  );
  return { ...found, sections: used.has(root.id) ? sections : sections.filter(({ id }) => id !== root.id) };
}

const unique = (sections: readonly NarrativeSection[]): NarrativeSection[] =>
  sections.filter((one, at) => sections.findIndex(({ id }) => id === one.id) === at);

function readItems(items: readonly Item[], above: Heading, context: NarrativeContext): NarrativeReading {
  const ids = new Map<string, number>();
  const readings = items.map((item): NarrativeReading => {
    if (!isGroup(item)) return { sections: [], tasks: [taskOf(item, above)], doubts: [] };
    const heading = headingOf(item.passage, above, context, ids);
    const inside = readItems(item.children, heading, context);
    return { ...inside, sections: [heading.section, ...inside.sections] };
  });
  const counted = items.map((item) => ({ passage: item.passage, isTask: !isGroup(item) }));
  return {
    sections: readings.flatMap(({ sections }) => sections),
    tasks: readings.flatMap(({ tasks }) => tasks),
    doubts: [...numberingDoubts(counted, above.id), ...readings.flatMap(({ doubts }) => doubts)],
  };
}

const TIME = /\b(?:trong )?(?:nam|giai doan)\s*20\d\d(?:\s*(?:-|den)\s*(?:nam\s*)?20\d\d)?/;

function headingOf(
  passage: Passage,
  above: Heading | null,
  context: NarrativeContext,
  ids = new Map<string, number>(),
): Heading {
  const { words, marker } = passage;
  const number = marker?.number ?? null;
  const base = idUnder(above?.id ?? null, number ?? words.flat.slice(0, 12));
  const seen = (ids.get(base) ?? 0) + 1;
  ids.set(base, seen);
  const id = seen === 1 ? base : `${base}#${seen}`;
  const time = TIME.exec(words.flat);
  const timingRaw = time ? words.original(time.index, time.index + time[0].length) : (above?.timingRaw ?? null);
  const title = words.text.replace(/[\s.:]+$/u, "");
  const subIndex = subIndexOf(title, words.flat, context.edition);
  const section = { id, printedNumber: number, title, subIndex, timingRaw, place: passage.place, lines: passage.lines };
  return { id, timingRaw, section };
}

/** "1.1" under "II.1" is "II.1.1": a nested number already holds those above it. */
function idUnder(above: string | null, number: string): string {
  if (above === null) return number;
  const part = above.split(".")[0] ?? above;
  return /^\d+\.\d/.test(number) ? `${part}.${number}` : `${above}.${number}`;
}

const subIndexOf = (title: string, flat: string, edition: PciEdition | null): string | null =>
  knownSubIndex(title, { index: indexesIn(flat)[0] ?? null, edition });

/** An item and what stands deeper are one task: "+" under "-" and bullets under a number are its details. */
function taskOf(item: Item, above: Heading): NarrativeTask {
  const parts = [item, ...detailsOf(item)];
  const own = assignmentsIn(item.passage.words);
  const inline = own && isInline(item.passage, own.from) ? own : null;
  const below = parts.flatMap(({ assigning }) => assigning).flatMap((line) => assignmentsIn(line.words)?.list ?? []);
  const said = [...(inline?.list ?? []), ...below];
  const firstOf = (role: AssignmentRole): Assignment | null => said.find((one) => one.role === role) ?? null;
  const [lead, coordinating] = [firstOf("lead"), firstOf("coordinating")];
  const details = parts.slice(1).map(({ passage }) => passage.text);
  return {
    text: [textOf(item.passage, inline?.from ?? null), ...details].join(" "),
    printedNumber: item.passage.marker?.number ?? null,
    section: above.id,
    leadRaw: wordsOf(lead),
    leadLabel: labelOf(lead),
    coordinatingRaw: wordsOf(coordinating),
    coordinatingLabel: labelOf(coordinating),
    timingRaw: wordsOf(firstOf("timing")),
    productRaw: wordsOf(firstOf("product")),
    place: item.passage.place,
    lines: parts.flatMap((one) => [...one.passage.lines, ...one.assigning.flatMap((line) => line.lines)]),
  };
}

const wordsOf = (assignment: Assignment | null): string | null => assignment?.words ?? null;
const labelOf = (assignment: Assignment | null): string | null => assignment?.label ?? null;

const detailsOf = (item: Item): Item[] => item.children.flatMap((child) => [child, ...detailsOf(child)]);

/** A label inside a task's own sentence counts only after some words of the task. */
const isInline = (passage: Passage, from: number): boolean => from >= 20 && passage.words.flat.length > from;

/** The task's words up to its first label; a bracket opened for the label goes with it. */
const textOf = ({ words }: Passage, labelAt: number | null): string =>
  labelAt === null ? words.text : words.original(0, labelAt).replace(/[\s(,;-]+$/u, "");
