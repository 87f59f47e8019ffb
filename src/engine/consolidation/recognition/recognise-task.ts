import { ratio } from "../../bodies/likeness";
import { codeKey, type IndexedTask, numberKey, type TaskIndex } from "./task-index";

/** The cells of a row that say which task it answers, as written. */
export interface RowIdentity {
  readonly code: string;
  readonly number: string;
  readonly text: string;
}

/** Which task a row answers. `unknown` and `disagreeing` carry the likeliest task, for a person to decide. */
export type TaskFound =
  | { readonly kind: "by-code"; readonly task: string }
  | { readonly kind: "recovered"; readonly task: string }
  | { readonly kind: "disagreeing"; readonly proposal: string }
  | { readonly kind: "unknown"; readonly proposal: string | null };

/** Share of letters in common: above the first with the printed number, above the second without. */
const ALIKE_WITH_NUMBER = 0.8;
const ALIKE_ALONE = 0.92;
const MARGIN = 0.05;
/** A text this unlike the task of its code belongs to another row. */
const UNLIKE = 0.5;
/** A text cut short still tells its task from this length on. */
const LONG_ENOUGH = 30;

/** `asked` are the tasks the body is asked about: they decide between two tasks of the same words. */
export function recogniseTask(row: RowIdentity, index: TaskIndex, asked: ReadonlySet<string>): TaskFound {
  const text = index.keyOf(row.text);
  const number = numberKey(row.number);
  if (row.code.trim() !== "") return byCode(row.code, { text, number }, index, asked);
  const found = byWords({ text, number }, index, asked);
  return found.sure ? { kind: "recovered", task: found.task } : { kind: "unknown", proposal: found.task };
}

interface Words {
  readonly text: string;
  readonly number: string;
}

function byCode(code: string, words: Words, index: TaskIndex, asked: ReadonlySet<string>): TaskFound {
  const task = index.byCode.get(codeKey(code));
  if (task === undefined) return { kind: "unknown", proposal: byWords(words, index, asked).task };
  if (words.text === "" || words.text === task.text || likeness(words.text, task) >= UNLIKE)
    return { kind: "by-code", task: task.id };
  const other = byWords(words, index, asked);
  const contradicts = other.sure && other.task !== task.id;
  // A rewritten text beside the right number is still this row; beside another number nobody knows which cell is right.
  return contradicts || words.number !== task.number
    ? { kind: "disagreeing", proposal: task.id }
    : { kind: "by-code", task: task.id };
}

type ByWords = { readonly sure: true; readonly task: string } | { readonly sure: false; readonly task: string | null };

function byWords({ text, number }: Words, index: TaskIndex, asked: ReadonlySet<string>): ByWords {
  const same = index.byText.get(text) ?? [];
  // The very words of one task alone are enough, also where a body numbered its rows anew.
  const [only] = same.length === 1 ? same : narrowed(sameNumber(same, number), asked);
  if (only !== undefined) return { sure: true, task: only.id };
  const numbered = index.byNumber.get(number) ?? [];
  const alike = text === "" ? [] : numbered.filter((task) => likeness(text, task) >= ALIKE_WITH_NUMBER);
  const [one] = narrowed(alike, asked);
  if (one !== undefined) return { sure: true, task: one.id };
  return byTextAlone(text, number, index, asked);
}

const sameNumber = (tasks: readonly IndexedTask[], number: string): readonly IndexedTask[] =>
  number === "" ? tasks : tasks.filter((task) => task.number === number);

/** One task, or none where several remain. */
function narrowed(tasks: readonly IndexedTask[], asked: ReadonlySet<string>): readonly IndexedTask[] {
  if (tasks.length <= 1) return tasks;
  const own = tasks.filter(({ id }) => asked.has(id));
  return own.length === 1 ? own : [];
}

function byTextAlone(text: string, number: string, index: TaskIndex, asked: ReadonlySet<string>): ByWords {
  const numbered = narrowed(index.byNumber.get(number) ?? [], asked)[0]?.id ?? null;
  if (text.length < LONG_ENOUGH) return { sure: false, task: numbered };
  const scored = index.all
    .map((task) => ({ task, score: likeness(text, task) }))
    .sort((one, other) => other.score - one.score || one.task.at - other.task.at);
  const [best, next] = scored;
  if (best === undefined || best.score < ALIKE_WITH_NUMBER) return { sure: false, task: numbered };
  const clear = best.score >= ALIKE_ALONE && best.score - (next?.score ?? 0) >= MARGIN && number === "";
  return { sure: clear, task: best.task.id };
}

/** Share of letters in common; a text cut short counts as whole. */
function likeness(text: string, task: IndexedTask): number {
  if (text === task.text) return 1;
  const cut = Math.min(text.length, task.text.length);
  if (cut >= LONG_ENOUGH && (task.text.startsWith(text) || text.startsWith(task.text))) return 0.95;
  return ratio(text, task.text);
}
