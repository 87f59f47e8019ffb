import { namesOf } from "../../bodies/names-of";
import { readBodies } from "../../bodies/read-bodies";
import type { Finding } from "../../model/finding";
import type { Section, Task } from "../../model/plan";
import type { NarrativeSection, NarrativeTask } from "../prose/narrative/narrative-task";
import type { ProseReading } from "../prose/read-prose";
import { readTiming } from "../values/timing/read-timing";
import { type Doubt, findingOf, type ReadingContext } from "./reading-context";
import { taskId } from "./task-id";

export interface TasksOfProse {
  readonly sections: Section[];
  readonly tasks: Task[];
  readonly findings: Finding[];
  readonly missingNumbers: string[];
}

/** Tasks written as prose: the same values read from their lines; counted on from the tables' tasks without appendix. */
export function narrativeTasks(
  prose: ProseReading,
  tableTasks: readonly Task[],
  context: ReadingContext,
): TasksOfProse {
  const before = tableTasks.filter((task) => task.appendix === null).length;
  const reading: TasksOfProse = {
    sections: prose.sections.map(sectionOf),
    tasks: [],
    findings: [],
    missingNumbers: [],
  };
  prose.tasks.forEach((task, at) => {
    const id = taskId(prose.head.number, null, before + at + 1);
    const heading = prose.sections.find((section) => section.id === task.section);
    const { read, doubts } = taskOf(task, { id, subIndex: heading?.subIndex ?? null }, context);
    reading.tasks.push(read);
    reading.findings.push(...doubts.map((doubt) => findingOf(doubt, task.place, id)));
  });
  reading.findings.push(...prose.doubts.map((doubt) => findingOf(doubt, doubt.place, null)));
  const skipped = prose.doubts.filter((doubt) => doubt.id === "narrative-number-skipped");
  reading.missingNumbers.push(...skipped.flatMap((doubt) => (doubt.value === null ? [] : [doubt.value])));
  return reading;
}

function sectionOf(section: NarrativeSection): Section {
  return {
    id: section.id,
    appendix: null,
    printedNumber: section.printedNumber,
    title: section.title,
    subIndex: section.subIndex,
    leadBodies: [],
    coordinatingBodies: [],
    timing: null,
    source: section.place,
  };
}

function taskOf(
  task: NarrativeTask,
  given: { readonly id: string; readonly subIndex: string | null },
  context: ReadingContext,
): { read: Task; doubts: Doubt[] } {
  const lead = readBodies(task.leadRaw, context.directory);
  const coordinating = readBodies(task.coordinatingRaw, context.directory);
  const timing = readTiming(
    { execution: task.timingRaw, milestone: null, executionHeader: null, milestoneHeader: null },
    context,
  );
  const read: Task = {
    id: given.id,
    origin: "narrative",
    appendix: null,
    section: task.section,
    subIndex: given.subIndex,
    printedNumber: task.printedNumber,
    text: task.text,
    leadBodies: namesOf(lead.bodies),
    coordinatingBodies: namesOf([...lead.joined, ...coordinating.bodies, ...coordinating.joined]),
    product: task.productRaw,
    timing: timing.timing,
    source: task.place,
  };
  return { read, doubts: [...lead.doubts, ...coordinating.doubts, ...timing.doubts] };
}
