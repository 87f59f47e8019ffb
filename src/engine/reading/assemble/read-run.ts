import type { Finding } from "../../model/finding";
import type { Fate, IndexName, Section, Task } from "../../model/plan";
import type { SourcePlace } from "../../source/source-document";
import { cleanText } from "../../text/clean";
import { matchSubIndex } from "../sub-indices/match-sub-index";
import type { TableRun } from "../outline/outline";
import { classifyRows } from "../tables/classify-rows";
import { type JoinedRow, joinRows } from "../tables/join-rows";
import type { RowFacts } from "../tables/row-facts";
import { type Assignment, readAssignment } from "./assignment";
import { findingOf, type ReadingContext } from "./reading-context";
import type { SectionIds } from "./section-ids";

/** What the appendix of a run lends to its rows. */
export interface RunFrame {
  readonly appendix: string | null;
  readonly index: IndexName | null;
  readonly sectionIds: SectionIds;
  readonly nextTaskId: () => string;
}

export interface RunReading {
  readonly sections: Section[];
  readonly tasks: Task[];
  readonly findings: Finding[];
  readonly fates: readonly Fate[];
  readonly orphans: readonly RowFacts[];
}

/** Reads one logical table: rows classified, cut rows joined, values read, headings mapped to sub-indices by name. */
export function readRun(run: TableRun, frame: RunFrame, context: ReadingContext): RunReading {
  const subIndexOf = (title: string) => matchSubIndex(title, { index: frame.index, edition: context.edition }).key;
  const joined = joinRows(classifyRows(run, (title) => subIndexOf(title) !== null));
  const reading: RunReading = { sections: [], tasks: [], findings: [], fates: joined.fates, orphans: joined.orphans };
  let current: Section | null = null;
  for (const row of joined.rows) {
    const assignment = readAssignment(row.texts, run.header.columns, context);
    if (row.kind === "section") {
      current = sectionOf(row, assignment, subIndexOf(row.text), frame);
      reading.findings.push(...sectionFindings(current, frame), ...rowFindings(row, assignment, null));
      reading.sections.push(current);
    } else {
      if (row.afterLostPage) current = null;
      current = groupColumnSection(row, current, subIndexOf, { frame, reading });
      const task = taskOf(row, assignment, current, { frame, findings: reading.findings });
      if (row.afterLostPage) reading.findings.push(lostHeading(task));
      reading.findings.push(...rowFindings(row, assignment, task.id));
      reading.tasks.push(task);
    }
  }
  return reading;
}

/** A table may name the heading in a column of its own ("Lĩnh vực", merged over its tasks): a new name opens a section. */
function groupColumnSection(
  row: JoinedRow,
  current: Section | null,
  subIndexOf: (title: string) => string | null,
  to: { frame: RunFrame; reading: RunReading },
): Section | null {
  const title = cleanText(row.texts.get("section") ?? "");
  if (title === "" || title === current?.title) return current;
  const known = to.reading.sections.find((section) => section.title === title);
  if (known !== undefined) return known;
  const section: Section = {
    id: to.frame.sectionIds.next(null),
    appendix: to.frame.appendix,
    printedNumber: null,
    title,
    subIndex: subIndexOf(title),
    leadBodies: [],
    coordinatingBodies: [],
    timing: null,
    source: row.facts.row.place,
  };
  to.reading.sections.push(section);
  return section;
}

function sectionFindings(section: Section, frame: RunFrame): Finding[] {
  const { title, source } = section;
  const number = section.printedNumber ?? "";
  const findings: Finding[] = [];
  if (section.id.includes("#"))
    findings.push(findingOf({ id: "section-number-repeated", severity: "warning", value: number, suggestion: null, args: { number, title } }, source, null));
  if (section.subIndex === null && frame.index !== null)
    findings.push(findingOf({ id: "section-without-sub-index", severity: "note", value: title, suggestion: null, args: { title } }, source, null));
  return findings;
}

const lostHeading = (task: Task): Finding =>
  findingOf(
    { id: "section-heading-missing", severity: "warning", value: task.printedNumber, suggestion: null, args: { number: task.printedNumber ?? "" } },
    task.source,
    task.id,
  );

function sectionOf(row: JoinedRow, assignment: Assignment, subIndex: string | null, frame: RunFrame): Section {
  const printedNumber = row.facts.number?.text ?? null;
  const carriesTime = row.texts.has("execution") || row.texts.has("milestone");
  return {
    id: frame.sectionIds.next(printedNumber),
    appendix: frame.appendix,
    printedNumber,
    title: cleanText(row.text),
    subIndex,
    leadBodies: assignment.leadBodies,
    coordinatingBodies: assignment.coordinatingBodies,
    timing: carriesTime ? assignment.timing : null,
    source: row.facts.row.place,
  };
}

/** A task without a lead or a time of its own takes the heading's; a finding says so. */
function taskOf(row: JoinedRow, assignment: Assignment, section: Section | null, to: { frame: RunFrame; findings: Finding[] }): Task {
  const id = to.frame.nextTaskId();
  const place = row.facts.row.place;
  const inheritsLead = assignment.leadBodies.length === 0 && (section?.leadBodies.length ?? 0) > 0;
  const inheritsTime = assignment.timing.kind === "none" && section?.timing != null;
  if (inheritsLead) to.findings.push(inherited("lead-inherited", (section?.leadBodies ?? []).join("; "), id, place));
  if (inheritsTime) to.findings.push(inherited("timing-inherited", section?.timing?.execution ?? section?.timing?.milestone ?? "", id, place));
  return {
    id,
    origin: "table",
    appendix: to.frame.appendix,
    section: section?.id ?? null,
    subIndex: section?.subIndex ?? null,
    printedNumber: row.facts.number?.text ?? null,
    text: cleanText(row.text),
    leadBodies: inheritsLead ? [...(section?.leadBodies ?? [])] : assignment.leadBodies,
    coordinatingBodies: assignment.coordinatingBodies,
    product: assignment.product,
    timing: inheritsTime && section?.timing != null ? section.timing : assignment.timing,
    source: place,
  };
}

const inherited = (id: string, value: string, task: string, place: SourcePlace): Finding =>
  findingOf({ id, severity: "note", value, suggestion: null, args: { value } }, place, task);

function rowFindings(row: JoinedRow, assignment: Assignment, task: string | null): Finding[] {
  const place = row.facts.row.place;
  const furniture = row.facts.furniture.map((text) =>
    findingOf({ id: "page-furniture-dropped", severity: "note", value: text, suggestion: null, args: { text } }, place, task),
  );
  return [...assignment.doubts.map((doubt) => findingOf(doubt, place, task)), ...furniture];
}
