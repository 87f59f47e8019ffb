import { gathered } from "../../gathered";
import type { Task } from "../../model/plan";
import { cleanText } from "../../text/clean";
import { fold } from "../../text/fold";

/** The tasks of a plan, ready to be found by code, printed number or text. Made once a run. */
export interface TaskIndex {
  readonly byCode: ReadonlyMap<string, IndexedTask>;
  readonly byNumber: ReadonlyMap<string, readonly IndexedTask[]>;
  readonly byText: ReadonlyMap<string, readonly IndexedTask[]>;
  readonly all: readonly IndexedTask[];
  /** Comparison key of a text; the same words come back from a hundred bodies and are folded once. */
  readonly keyOf: (text: string) => string;
}

export interface IndexedTask {
  readonly id: string;
  readonly number: string;
  /** Folded text. */
  readonly text: string;
  /** Place in the plan, from 0: the order of answers. */
  readonly at: number;
}

export function taskIndex(tasks: readonly Pick<Task, "id" | "printedNumber" | "text">[]): TaskIndex {
  const all = tasks.map((task, at) => ({
    id: task.id,
    number: numberKey(task.printedNumber ?? ""),
    text: textKey(task.text),
    at,
  }));
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    const key = keys.get(text) ?? textKey(text);
    keys.set(text, key);
    return key;
  };
  return {
    all,
    keyOf,
    byCode: new Map(all.map((task) => [codeKey(task.id), task])),
    byNumber: grouped(all, ({ number }) => number),
    byText: grouped(all, ({ text }) => text),
  };
}

function grouped(
  tasks: readonly IndexedTask[],
  keyOf: (task: IndexedTask) => string,
): ReadonlyMap<string, readonly IndexedTask[]> {
  const groups = gathered(tasks, keyOf);
  groups.delete("");
  return groups;
}

/** "220 – i – 7" and "220-I-007" are the same code. */
export function codeKey(code: string): string {
  const plain = code
    .normalize("NFC")
    .toUpperCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, "");
  return plain.replace(/-0*(\d+)$/, "-$1");
}

/** "07.", "7" → "7". */
export const numberKey = (number: string): string =>
  number
    .trim()
    .replace(/(?<![.)])[.)]+$/, "")
    .replace(/^0+(?=\d)/, "")
    .toUpperCase();

const textKey = (text: string): string => fold(cleanText(text));
