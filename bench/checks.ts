import { checkSurroundings } from "../src/application/checking/check-surroundings";
import { checkRegister, checkTask } from "../src/engine/checks/check-register";
import type { Register } from "../src/engine/model/register";
import { cleanRegister } from "../test/engine/checks/seeded/clean-register";
import { Random } from "../test/engine/checks/seeded/random";
import { seededRegister } from "../test/engine/checks/seeded/seeding";
import { elapsed, median } from "./timing";

const RUNS = 7;
const SIZES = [1_000, 5_000, 10_000, 20_000];
const SURROUNDINGS = checkSurroundings("2026-02-10");

/** So many rows of plans with some sixty defects to 120 rows, every row with a code and words of its own. */
function registerOf(rows: number): Register {
  const parts = Array.from({ length: Math.ceil(rows / 120) }, (_, at) => seededRegister(at + 1).register);
  const tasks = parts
    .flatMap(({ plan }, part) => plan.tasks.map((task) => ({ ...task, appendix: `${task.appendix}.${part}` })))
    .slice(0, rows)
    .map((task, at) => ({ ...task, id: `999-I-${String(at + 1).padStart(5, "0")}`, text: `${task.text} (${at + 1})` }));
  const clean = cleanRegister(new Random(1));
  const plan = { ...clean.plan, tasks };
  return { ...clean, plan, remembered: plan, answers: [] };
}

/** Edits one cell as a person does: a new register, the same directories. */
const edited = (register: Register, at: number): Register => ({
  ...register,
  plan: {
    ...register.plan,
    tasks: register.plan.tasks.map((task, row) => (row === at ? { ...task, leadBodies: ["Sơ Tài chinh"] } : task)),
  },
});

interface Measured {
  readonly first: number;
  readonly rest: number;
  /** Processor time of the median run: what the machine's other work does not change. */
  readonly processor: number;
}

async function timed(work: () => unknown): Promise<Measured> {
  const rounds: { readonly ms: number; readonly processor: number }[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const before = process.cpuUsage();
    const { ms } = await elapsed(work);
    rounds.push({ ms, processor: process.cpuUsage(before).user / 1_000 });
  }
  const [first, ...rest] = rounds;
  return {
    first: first?.ms ?? 0,
    rest: median(rest.map(({ ms }) => ms)),
    processor: median(rest.map(({ processor }) => processor)),
  };
}

/** Every rule over all rows, and the rules of one row after an edit. Budgets: 10,000 rows 300 ms, one row 50 ms (DESIGN part 4). */
export async function checksBench(): Promise<string[]> {
  const lines = ["checks: all rules over all rows (10,000 rows: budget 300 ms) · one edited row (budget 50 ms)"];
  for (const rows of SIZES) {
    const register = registerOf(rows);
    const all = await timed(() => checkRegister(register, SURROUNDINGS));
    const changed = edited(register, rows - 1);
    const row = await timed(() => checkTask(changed, rows - 1, SURROUNDINGS));
    const found = checkRegister(register, SURROUNDINGS).length;
    lines.push(
      `${String(rows).padStart(6)} rows  first ${all.first.toFixed(0)} ms, median ${all.rest.toFixed(0)} ms, processor ${all.processor.toFixed(0)} ms = ${((all.processor * 1_000) / rows).toFixed(1)} µs a row` +
        ` · ${found} findings · one row ${row.first.toFixed(1)} ms first, ${row.rest.toFixed(1)} ms median`,
    );
  }
  return lines;
}
