import type { CorpusFile } from "./corpus";
import { MUTATORS } from "./mutators/catalogue";
import { chanceFrom } from "./random";
import { TARGETS } from "./targets";

/** Longest time for one file, in milliseconds. */
export const LONGEST = 2_000;

/** One input and what became of it. `fault`: thrown, too slow, or the prototypes of the language were changed. */
export interface Trial {
  readonly outcome: string;
  readonly fault: string | null;
  readonly milliseconds: number;
}

/** The input with that number: the same for the same file and number, on every machine. */
export const inputOf = (file: CorpusFile, number: number): Uint8Array =>
  MUTATORS[file.format](file.bytes, chanceFrom(number));

export async function tried(file: Pick<CorpusFile, "format">, input: Uint8Array): Promise<Trial> {
  const start = process.cpuUsage();
  try {
    const outcome = await TARGETS[file.format](input.slice());
    const milliseconds = workedSince(start);
    const slow = milliseconds > LONGEST ? `took ${Math.round(milliseconds)} ms` : null;
    return { outcome, fault: slow ?? changedPrototype(), milliseconds };
  } catch (problem) {
    const fault = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return { outcome: "thrown", fault, milliseconds: workedSince(start) };
  }
}

/** Milliseconds the processor worked on it: what else the machine does meanwhile does not count. */
function workedSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const BUILT_IN = { Object, Array, String, Number, Map, Set, Promise, RegExp, Uint8Array, Function };
const keysOf = (prototype: object): string => Reflect.ownKeys(prototype).map(String).join(" ");
let atStart: readonly { readonly name: string; readonly prototype: object; readonly keys: string }[] = [];

/** Reads whole files once: the libraries of some formats add methods to the language while they load, no file may later. */
export async function loadReaders(files: readonly CorpusFile[]): Promise<void> {
  for (const { format, bytes } of files) await TARGETS[format](bytes.slice());
  atStart = Object.entries(BUILT_IN).map(([name, { prototype }]) => ({ name, prototype, keys: keysOf(prototype) }));
}

function changedPrototype(): string | null {
  const changed = atStart.find(({ prototype, keys }) => keysOf(prototype) !== keys);
  return changed === undefined ? null : `prototype of ${changed.name} was changed`;
}
