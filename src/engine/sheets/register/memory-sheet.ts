import * as z from "zod";
import { type Plan, planSchema } from "../../model/plan";
import type { Register } from "../../model/register";
import { textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import { LEFT_OVER_ROWS, type LeftOverRow, leftOverFrom } from "./left-over-rows";

export const MEMORY_TABLE = "tblPciwb";
const HEADERS = ["Phần", "Số thứ tự", "Dữ liệu"] as const;
/** A cell holds at most 32,767 characters. */
const LONGEST_PIECE = 30_000;

/** The parts of a plan are kept apart so that a change in one task changes one line. */
const PARTS = [
  "plan",
  "appendices",
  "sections",
  "tasks",
  "scores",
  "targets",
  "objectives",
  "duties",
  "missingNumbers",
  "findings",
  "ledger",
] as const;
const LISTS: ReadonlySet<string> = new Set(PARTS.filter((part) => part !== "plan" && part !== "ledger"));

/** Beside the plan: what people confirmed about columns, one line a header signature, and what they decided, one line a key. */
const COLUMN_CHOICES = "columnChoices";
const DECISIONS = "decisions";
const BESIDE_PLAN: ReadonlySet<string> = new Set([COLUMN_CHOICES, DECISIONS, LEFT_OVER_ROWS]);
const choiceSchema = z.object({ signature: z.string(), roles: z.array(z.string()) });
const decisionSchema = z.object({ key: z.string(), value: z.string() });
export type RememberedChoices = Readonly<Record<string, readonly string[]>>;

/** The very hidden sheet `_pciwb`: what was read, as data, so that reading the workbook back gives the same plan. */
export function describeMemorySheet(
  { remembered: plan, columnChoices, decisions }: Register,
  leftOver: readonly LeftOverRow[] = [],
): SheetDescription {
  const planItems = PARTS.flatMap((part) => {
    const value = plan[part];
    return Array.isArray(value)
      ? value.map((item): [string, unknown] => [part, item])
      : [[part, value] as [string, unknown]];
  });
  const choices = Object.entries(columnChoices).map(([signature, roles]): [string, unknown] => [
    COLUMN_CHOICES,
    { signature, roles },
  ]);
  const decided = Object.entries(decisions).map(([key, value]): [string, unknown] => [DECISIONS, { key, value }]);
  const kept = leftOver.map((row): [string, unknown] => [LEFT_OVER_ROWS, row]);
  const items = [...planItems, ...choices, ...decided, ...kept];
  const rows = items.flatMap(([part, value], at) =>
    pieces(JSON.stringify(value)).map((piece) => [textCell(part), textCell(String(at + 1)), textCell(piece)]),
  );
  return {
    key: "memory",
    name: "_pciwb",
    visibility: "veryHidden",
    blocks: [
      {
        kind: "table",
        name: MEMORY_TABLE,
        columns: HEADERS.map((header) => ({ header, width: 12, kind: "text" as const, wrap: false })),
        rows,
      },
    ],
  };
}

function pieces(text: string): string[] {
  const count = Math.max(1, Math.ceil(text.length / LONGEST_PIECE));
  return Array.from({ length: count }, (_, at) => text.slice(at * LONGEST_PIECE, (at + 1) * LONGEST_PIECE));
}

interface MemoryItem {
  readonly part: string;
  json: string;
}

/** The items in order, each put together from its pieces. */
function itemsOf(rows: readonly ReadonlyMap<string, string>[]): MemoryItem[] {
  const items = new Map<string, MemoryItem>();
  for (const row of rows) {
    const [part = "", at = "", piece = ""] = HEADERS.map((header) => row.get(header) ?? "");
    const item = items.get(at) ?? { part, json: "" };
    items.set(at, { part, json: item.json + piece });
  }
  return [...items.values()];
}

/** The remembered plan; null where the sheet is gone or was changed into something else. */
export function planFromMemory(rows: readonly ReadonlyMap<string, string>[]): Plan | null {
  const draft = new Map<string, unknown>([...LISTS].map((part) => [part, []]));
  for (const { part, json } of itemsOf(rows)) {
    if (BESIDE_PLAN.has(part)) continue;
    const value = parsed(json);
    if (value === undefined) return null;
    const list = draft.get(part);
    if (LISTS.has(part) && Array.isArray(list)) list.push(value);
    else draft.set(part, value);
  }
  const plan = z.safeParse(planSchema, Object.fromEntries(draft));
  return plan.success ? plan.data : null;
}

/** The remembered choices of columns; a line that was changed into something else is left out. */
export function columnChoicesFromMemory(rows: readonly ReadonlyMap<string, string>[]): RememberedChoices {
  const choices = itemsOf(rows)
    .filter(({ part }) => part === COLUMN_CHOICES)
    .flatMap(({ json }) => {
      const choice = z.safeParse(choiceSchema, parsed(json));
      return choice.success ? [[choice.data.signature, choice.data.roles] as const] : [];
    });
  return Object.fromEntries(choices);
}

/** What people decided; a line that was changed into something else is left out. */
export function decisionsFromMemory(rows: readonly ReadonlyMap<string, string>[]): Record<string, string> {
  const decided = itemsOf(rows)
    .filter(({ part }) => part === DECISIONS)
    .flatMap(({ json }) => {
      const decision = z.safeParse(decisionSchema, parsed(json));
      return decision.success ? [[decision.data.key, decision.data.value] as const] : [];
    });
  return Object.fromEntries(decided);
}

/** What people added to rows that were gone when the workbook was last written. */
export const leftOverFromMemory = (rows: readonly ReadonlyMap<string, string>[]): LeftOverRow[] =>
  itemsOf(rows)
    .filter(({ part }) => part === LEFT_OVER_ROWS)
    .flatMap(({ json }) => leftOverFrom(parsed(json)) ?? []);

/** Undefined where the text is no JSON: the sheet is hidden, but a person can still have changed it. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
