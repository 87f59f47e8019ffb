import { findFacts, type PrintedCell } from "./cell-facts";
import { CELL_READERS } from "./cell-readers";
import { type CellReading, reading } from "./cell-reading";
import { readHeader } from "./column-header";
import { readRest } from "./kinds/read-leftovers";
import type { TimingContext } from "./timing-contract";
import { damagedText, once, unreadable } from "./timing-doubts";
import { clearText } from "./words/clear-text";

function readClear(cell: PrintedCell): CellReading {
  const facts = findFacts(cell);
  for (const read of CELL_READERS) {
    const found = read(facts);
    if (found !== null) return { ...found, doubts: once(found.doubts) };
  }
  return readRest(facts);
}

const isUnderstood = (found: CellReading): boolean => found.kind !== "none" && found.kind !== "unreadable";

function readPrinted(printed: string, header: string | null, context: TimingContext): CellReading {
  const clear = clearText(printed);
  const cell = { printed, header: readHeader(header), context };
  if (clear.repaired !== null) {
    const repaired = readClear({ ...cell, clear: clear.repaired });
    if (isUnderstood(repaired)) return { ...repaired, doubts: [...repaired.doubts, damagedText(printed)] };
  }
  return readClear({ ...cell, clear: clear.text });
}

/** Letters of a cell that may say a time; the longest we know of has some 300. Thousands of times in one cell say none. */
const LONGEST = 5_000;

/** A plan says "Thường xuyên" hundreds of times: each phrase is read once a plan, and forgotten with its context. */
const READ = new WeakMap<TimingContext, Map<string, CellReading>>();

/** Reads one cell; `printed` is trimmed, null for a blank or missing cell, which is none of our doubts. */
export function readCell(printed: string | null, header: string | null, context: TimingContext): CellReading {
  if (printed === null) return reading("none");
  if (printed.length > LONGEST) return reading("unreadable", { doubts: [unreadable(printed, null)] });
  const known = READ.get(context) ?? new Map<string, CellReading>();
  READ.set(context, known);
  const key = JSON.stringify([header, printed]);
  const found = known.get(key) ?? readPrinted(printed, header, context);
  known.set(key, found);
  return found;
}
