import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const REAL = join(resolve(process.cwd(), "../shared"), "sources", "003.docx");

export interface QuarterOf {
  /** File of the plan; null: the sample that the tool brings along. */
  readonly plan: string | null;
  readonly tasks: number;
}

/** The plans whose quarter is gone through: the sample, and a real one where the machine has it. */
export const QUARTERS: readonly (readonly [string, QuarterOf])[] = [
  ["the sample", { plan: null, tasks: 20 }],
  ...(existsSync(REAL) ? [["plan 220/KH-UBND (needs ../shared)", { plan: REAL, tasks: 73 }] as const] : []),
];

/** The largest of them, as a file: what a hundred returns are made of. */
export const LARGEST: QuarterOf & { readonly plan: string } = existsSync(REAL)
  ? { plan: REAL, tasks: 73 }
  : { plan: join("samples", "ke-hoach-thanh-pho.txt"), tasks: 20 };

/** A folder for what is saved on the way. */
export const savedHere = (): string => mkdtempSync(join(tmpdir(), "quy-"));
