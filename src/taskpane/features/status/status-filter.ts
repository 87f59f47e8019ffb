import type { JudgedGap, JudgedTask, StatusView } from "../../../application/status/status-view";
import type { Status } from "../../../engine/model/status";
import { fold } from "../../../engine/text/fold";

/** What a person wants to see; null and "" let everything through. */
export interface StatusFilter {
  readonly status: Status | null;
  readonly body: string | null;
  readonly subIndex: string | null;
  readonly words: string;
}

export const NO_FILTER: StatusFilter = { status: null, body: null, subIndex: null, words: "" };

export const isFiltered = ({ status, body, subIndex, words }: StatusFilter): boolean =>
  status !== null || body !== null || subIndex !== null || words !== "";

/** With a body chosen, a task is in that body's own state. */
export function filteredTasks(tasks: readonly JudgedTask[], filter: StatusFilter): JudgedTask[] {
  const words = fold(filter.words).split(" ").filter(Boolean);
  return tasks
    .flatMap((task) => (filter.body === null ? [task] : asOfBody(task, filter.body)))
    .filter(({ status }) => filter.status === null || status === filter.status)
    .filter(({ subIndex }) => filter.subIndex === null || subIndex === filter.subIndex)
    .filter(({ number, text, leads }) => {
      const searched = fold(`${number} ${text} ${leads.join(" ")}`);
      return words.every((word) => searched.includes(word));
    });
}

function asOfBody(task: JudgedTask, wanted: string): JudgedTask[] {
  const own = task.bodies.find(({ body }) => body === wanted);
  return own === undefined ? [] : [{ ...task, status: own.status, because: own.because, bodies: [own] }];
}

/**
 * The gaps of the chosen sub-index; with a body chosen, those of the sub-indices in which it has tasks. States and words
 * are about tasks and leave the gaps alone.
 */
export function filteredGaps({ gaps, tasks }: StatusView, { body, subIndex }: StatusFilter): JudgedGap[] {
  const own = body === null ? null : new Set(tasks.filter((task) => concerns(task, body)).map((task) => task.subIndex));
  return gaps.filter(({ name }) => (subIndex === null || name === subIndex) && (own === null || own.has(name)));
}

const concerns = ({ bodies }: JudgedTask, wanted: string): boolean => bodies.some(({ body }) => body === wanted);

/** The sub-indices that tasks or gaps are about, in the order in which they come. */
export const subIndicesOf = ({ tasks, gaps }: StatusView): string[] =>
  [...new Set([...tasks.map(({ subIndex }) => subIndex), ...gaps.map(({ name }) => name)])].filter(Boolean);

/** Cells for the clipboard. */
export const taskCells = (task: JudgedTask, label: (status: Status) => string): string[] => [
  task.number,
  task.text,
  task.leads.join("; "),
  label(task.status),
  task.because,
];
