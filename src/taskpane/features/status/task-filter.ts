import type { JudgedTask } from "../../../application/status-view";
import type { Status } from "../../../engine/model/status";
import { fold } from "../../../engine/text/fold";

/** What a person wants to see; null and "" let everything through. */
export interface TaskFilter {
  readonly status: Status | null;
  readonly body: string | null;
  readonly subIndex: string | null;
  readonly words: string;
}

export const NO_FILTER: TaskFilter = { status: null, body: null, subIndex: null, words: "" };

/** With a body chosen, a task is in that body's own state. */
export function filteredTasks(tasks: readonly JudgedTask[], filter: TaskFilter): JudgedTask[] {
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

/** Lines for the clipboard, as a spreadsheet takes them. */
export const tasksAsText = (
  tasks: readonly JudgedTask[],
  headers: readonly string[],
  label: (status: Status) => string,
): string =>
  [headers, ...tasks.map((task) => [task.number, task.text, task.leads.join("; "), label(task.status), task.because])]
    .map((row) => row.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t"))
    .join("\n");
