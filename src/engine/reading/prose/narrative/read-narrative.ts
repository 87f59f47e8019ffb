import { kindOfSubHeading } from "../outline/part-kind";
import type { Part } from "../outline/zones";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { type Assignment, type AssignmentRole, assignmentsIn } from "./assignment-line";
import { bodyThatLeads } from "./body-phrase";
import type { Heading, HeadingReader } from "./headings";
import { type Item, isGroup, itemTree } from "./item-tree";
import type { NarrativeSection, NarrativeTask } from "./narrative-task";
import { numberingDoubts } from "./numbering-doubts";

export interface NarrativeContext {
  /** An appendix of the plan assigns tasks in a table, or the text says that one does. */
  readonly assignedElsewhere: boolean;
  readonly headings: HeadingReader;
}

export interface NarrativeReading {
  readonly sections: readonly NarrativeSection[];
  readonly tasks: readonly NarrativeTask[];
  readonly doubts: readonly ProseDoubt[];
}

const NOTHING: NarrativeReading = { sections: [], tasks: [], doubts: [] };

/**
 * The tasks of a part that announces tasks. Items that are assigned in the text are tasks; items without any assignment are
 * tasks only where no appendix assigns the measures (DESIGN 3.2), else they are general solutions.
 */
export function narrativeOf(part: Part, passages: readonly Passage[], context: NarrativeContext): NarrativeReading {
  const { items } = itemTree(passages);
  if (items.length === 0) return NOTHING;
  const root = context.headings.read(part.heading, null);
  const found = readItems(items, root, context.headings);
  const assigned = found.tasks.some(isAssigned);
  if (found.tasks.length === 0 || (!assigned && context.assignedElsewhere)) return NOTHING;
  const used = new Set(found.tasks.map((task) => task.section));
  const holdsTasks = (id: string): boolean => [...used].some((one) => one === id || one?.startsWith(`${id}.`));
  const sections = found.sections.filter(({ id }) => holdsTasks(id));
  return { ...found, sections: used.has(root.id) ? [root.section, ...sections] : sections };
}

const isAssigned = ({ leadFrom, coordinatingRaw }: NarrativeTask): boolean =>
  coordinatingRaw !== null || leadFrom === "line";

function readItems(items: readonly Item[], above: Heading, headings: HeadingReader): NarrativeReading {
  const readings = items.map((item): NarrativeReading => {
    if (!isGroup(item)) return isAnnouncement(item) ? NOTHING : { ...NOTHING, tasks: [taskOf(item, above)] };
    const heading = headings.read(item.passage, above);
    const inside = readItems(item.children, heading, headings);
    return { ...inside, sections: [heading.section, ...inside.sections] };
  });
  const counted = items.map((item) => ({ passage: item.passage, isTask: !isGroup(item) }));
  return {
    sections: readings.flatMap(({ sections }) => sections),
    tasks: readings.flatMap(({ tasks }) => tasks),
    doubts: [...numberingDoubts(counted, above.id), ...readings.flatMap(({ doubts }) => doubts)],
  };
}

const SENDS_TO_APPENDIX = /\b(?:tai|theo|co) (?:cac )?phu luc\b|\bphu luc\b[^.;]{0,30}\bkem theo\b/;

/** "2. Nhiệm vụ, giải pháp cụ thể (có Phụ lục kèm theo)" announces tasks that stand elsewhere and is none. */
function isAnnouncement({ passage, children, assigning }: Item): boolean {
  if (children.length > 0 || assigning.length > 0) return false;
  const flat = passage.words.flat.trim();
  return kindOfSubHeading(flat) !== null || (SENDS_TO_APPENDIX.test(flat) && flat.length <= LONGEST_ANNOUNCEMENT);
}
const LONGEST_ANNOUNCEMENT = 200;

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
    ...leadOf(lead, item.passage, above),
    coordinatingRaw: wordsOf(coordinating),
    coordinatingLabel: labelOf(coordinating),
    timingRaw: wordsOf(firstOf("timing")),
    productRaw: wordsOf(firstOf("product")),
    place: item.passage.place,
    lines: parts.flatMap((one) => [...one.passage.lines, ...one.assigning.flatMap((line) => line.lines)]),
  };
}

/** Who leads: a line of its own says so, else the task's first words, else the heading above. */
function leadOf(line: Assignment | null, { words }: Passage, above: Heading): Lead {
  if (line) return { leadRaw: line.words, leadLabel: line.label, leadFrom: "line" };
  const inText = bodyThatLeads(words.text);
  if (inText !== null) return { leadRaw: inText, leadLabel: null, leadFrom: "text" };
  return { leadRaw: above.leadRaw, leadLabel: null, leadFrom: above.leadRaw === null ? null : "heading" };
}
type Lead = Pick<NarrativeTask, "leadRaw" | "leadLabel" | "leadFrom">;

const wordsOf = (assignment: Assignment | null): string | null => assignment?.words ?? null;
const labelOf = (assignment: Assignment | null): string | null => assignment?.label ?? null;

const detailsOf = (item: Item): Item[] => item.children.flatMap((child) => [child, ...detailsOf(child)]);

/** A label inside a task's own sentence counts only after some words of the task. */
const isInline = (passage: Passage, from: number): boolean => from >= 20 && passage.words.flat.length > from;

/** The task's words up to its first label; a bracket opened for the label goes with it. */
const textOf = ({ words }: Passage, labelAt: number | null): string =>
  labelAt === null ? words.text : words.original(0, labelAt).replace(/(?<![\s(,;-])[\s(,;-]+$/u, "");
