import type { Finding } from "../../model/finding";
import type { Fate, IndexName, Section, Task } from "../../model/plan";
import type { Timing } from "../../model/timing";
import { cleanText } from "../../text/clean";
import type { TableRun } from "../outline/outline";
import { matchSubIndex } from "../sub-indices/match-sub-index";
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
    findings.push(
      findingOf(
        {
          id: "section-number-repeated",
          severity: "warning",
          value: number,
          suggestion: null,
          args: { number, title },
        },
        source,
        null,
      ),
    );
  if (section.subIndex === null && frame.index !== null)
    findings.push(
      findingOf(
        { id: "section-without-sub-index", severity: "note", value: title, suggestion: null, args: { title } },
        source,
        null,
      ),
    );
  return findings;
}

const lostHeading = (task: Task): Finding =>
  findingOf(
    {
      id: "section-heading-missing",
      severity: "warning",
      value: task.printedNumber,
      suggestion: null,
      args: { number: task.printedNumber ?? "" },
    },
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

/** What a heading lends to a task under it. */
interface Inheritance {
  readonly leadBodies: string[] | null;
  readonly timing: Timing | null;
}

/** A task without a lead or a time of its own takes the heading's. */
function inheritanceOf(assignment: Assignment, section: Section | null): Inheritance {
  const needsLead = assignment.leadBodies.length === 0 && section !== null && section.leadBodies.length > 0;
  const needsTime = assignment.timing.kind === "none" && section !== null;
  return { leadBodies: needsLead ? [...section.leadBodies] : null, timing: needsTime ? section.timing : null };
}

function inheritanceFindings({ leadBodies, timing }: Inheritance, task: Task): Finding[] {
  const lent: [string, string][] = [];
  if (leadBodies !== null) lent.push(["lead-inherited", leadBodies.join("; ")]);
  if (timing !== null) lent.push(["timing-inherited", [timing.execution, timing.milestone].filter(Boolean).join("; ")]);
  return lent.map(([id, value]) =>
    findingOf({ id, severity: "note", value, suggestion: null, args: { value } }, task.source, task.id),
  );
}

function taskOf(
  row: JoinedRow,
  assignment: Assignment,
  section: Section | null,
  to: { frame: RunFrame; findings: Finding[] },
): Task {
  const inherited = inheritanceOf(assignment, section);
  const task: Task = {
    id: to.frame.nextTaskId(),
    origin: "table",
    appendix: to.frame.appendix,
    section: section?.id ?? null,
    subIndex: section?.subIndex ?? null,
    printedNumber: row.facts.number?.text ?? null,
    text: cleanText(row.text),
    leadBodies: inherited.leadBodies ?? assignment.leadBodies,
    coordinatingBodies: assignment.coordinatingBodies,
    product: assignment.product,
    timing: inherited.timing ?? assignment.timing,
    source: row.facts.row.place,
  };
  to.findings.push(...inheritanceFindings(inherited, task));
  return task;
}

function rowFindings(row: JoinedRow, assignment: Assignment, task: string | null): Finding[] {
  const place = row.facts.row.place;
  const furniture = row.facts.furniture.map((text) =>
    findingOf(
      { id: "page-furniture-dropped", severity: "note", value: text, suggestion: null, args: { text } },
      place,
      task,
    ),
  );
  return [...assignment.doubts.map((doubt) => findingOf(doubt, place, task)), ...furniture];
}
