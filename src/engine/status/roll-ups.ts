import { gathered } from "../gathered";
import type { Section, Task } from "../model/plan";
import { STATUSES, type Status, type TaskStatus } from "../model/status";

/** How many are in each state; every state has a number. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** Counts of a part of the plan. `key` tells it from others, `name` is for people. */
export interface StatusGroup {
  readonly key: string;
  readonly name: string;
  readonly total: number;
  readonly counts: StatusCounts;
}

/** Tasks by their own state; by body the task × body pairs by the body's state. */
export interface RollUps {
  readonly plan: StatusCounts;
  readonly sections: readonly StatusGroup[];
  readonly subIndices: readonly StatusGroup[];
  readonly bodies: readonly StatusGroup[];
}

export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const counts: Record<Status, number> = {
    "completed-late": 0,
    completed: 0,
    suspended: 0,
    "not-yet-started": 0,
    overdue: 0,
    undecidable: 0,
    unreported: 0,
    "due-soon": 0,
    "awaiting-report": 0,
    "not-started": 0,
    "ongoing-reported": 0,
    "in-progress": 0,
  };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

export interface RollUpFrame {
  readonly tasks: readonly Pick<Task, "id" | "appendix" | "section" | "subIndex">[];
  readonly sections: readonly Pick<Section, "id" | "appendix" | "printedNumber" | "title">[];
  readonly subIndexName: (key: string) => string;
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly status: Status;
}

/** Counts for the whole plan, each section, sub-index and body, in the order in which they are met. */
export function rollUps(judged: readonly TaskStatus[], frame: RollUpFrame): RollUps {
  const tasks = new Map(frame.tasks.map((task) => [task.id, task]));
  const sections = new Map(frame.sections.map((section) => [sectionKey(section.appendix, section.id), section]));
  const entries = (of: (task: RollUpFrame["tasks"][number]) => Omit<Entry, "status"> | null): Entry[] =>
    judged.flatMap(({ id, status }) => {
      const task = tasks.get(id);
      const group = task === undefined ? null : of(task);
      return group === null ? [] : [{ ...group, status }];
    });
  return {
    plan: countStatuses(judged.map(({ status }) => status)),
    sections: grouped(
      entries(({ appendix, section }) => {
        const key = sectionKey(appendix, section ?? "");
        return section === null ? null : { key, name: sectionName(sections.get(key)) };
      }),
    ),
    subIndices: grouped(
      entries(({ subIndex }) => (subIndex === null ? null : { key: subIndex, name: frame.subIndexName(subIndex) })),
    ),
    bodies: grouped(
      judged.flatMap(({ bodies }) =>
        bodies.flatMap(({ body, status }) => (body === null ? [] : [{ key: body, name: body, status }])),
      ),
    ),
  };
}

/** Numerals repeat: a section is told by its appendix and its id. */
const sectionKey = (appendix: string | null, id: string): string => JSON.stringify([appendix, id]);
const sectionName = (section: RollUpFrame["sections"][number] | undefined): string =>
  [section?.printedNumber, section?.title].filter((part) => part != null).join(". ");

const grouped = (entries: readonly Entry[]): StatusGroup[] =>
  [...gathered(entries, ({ key }) => key)].map(([key, group]) => ({
    key,
    name: group[0]?.name ?? "",
    total: group.length,
    counts: countStatuses(group.map(({ status }) => status)),
  }));

/** The states that occur, in the order of the catalogue: for a line of figures. */
export const occurring = (counts: StatusCounts): Status[] => STATUSES.filter((status) => counts[status] > 0);
