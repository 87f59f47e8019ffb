import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../../../src/adapters/documents/decode-text";
import { readText } from "../../../../src/adapters/documents/text";
import type { Plan, Task } from "../../../../src/engine/model/plan";
import { readPlan } from "../../../../src/engine/reading/read-plan";
import type { SourceDocument } from "../../../../src/engine/source/source-document";
import { fold } from "../../../../src/engine/text/fold";
import { MUTATIONS } from "./mutations";
import { seeded } from "./seeded";

const PLANS = join("..", "shared", "plans");
const source = (path: string): SourceDocument => readText(decodeText(new Uint8Array(readFileSync(path))), path);
const read = (document: SourceDocument): Plan => readPlan([document], { directory: null });

/** The cells of a task as a person compares them. */
const cellsOf = (task: Task, plan: Plan): string[] => [
  task.printedNumber ?? "",
  task.text,
  task.leadBodies.join("; "),
  task.coordinatingBodies.join("; "),
  [task.timing.kind, task.timing.start, task.timing.due, task.timing.then].join(" "),
  plan.sections.find((section) => section.id === task.section && section.appendix === task.appendix)?.title ?? "",
];

/** With damaged letters a cell counts where it is as the damaged cell says or as the undamaged plan says: one letter in twenty may differ. */
function sameCell(got: string, want: string, noisy: boolean): boolean {
  if (got === want) return true;
  if (!noisy) return false;
  const [one, other] = [fold(got).replaceAll("1", "l"), fold(want).replaceAll("1", "l")];
  const differing = [...one].filter((letter, at) => letter !== other[at]).length + Math.abs(one.length - other.length);
  return differing <= Math.max(1, other.length / 20);
}

interface Tally {
  right: number;
  total: number;
  misses: string[];
}

function compare(clean: Plan, variant: Plan, noisy: boolean, tally: Tally): void {
  clean.tasks.forEach((task, at) => {
    const twin = variant.tasks[at];
    const got = twin === undefined ? [] : cellsOf(twin, variant);
    cellsOf(task, clean).forEach((want, cell) => {
      const right = sameCell(got[cell] ?? "", want, noisy);
      tally.total += 1;
      if (right) tally.right += 1;
      else tally.misses.push(`${task.id} ô ${cell + 1}: “${want.slice(0, 60)}” → “${(got[cell] ?? "—").slice(0, 60)}”`);
    });
  });
}

const VARIANTS = 10;

/** Ten variants of each kind, every third one a mixture of two kinds: 200 over both plans. */
function tallied(document: SourceDocument, noisy: boolean): Tally & { variants: number; lost: number } {
  const clean = read(document);
  const tally: Tally = { right: 0, total: 0, misses: [] };
  let [variants, lost] = [0, 0];
  for (const mutation of MUTATIONS.filter((one) => one.noisy === noisy)) {
    for (let seed = 1; seed <= VARIANTS; seed += 1) {
      const chance = seeded(seed * 97 + mutation.id.length);
      const other = seed % 3 === 0 ? chance.pick(MUTATIONS.filter((one) => !one.noisy)) : null;
      const mixed = other === null ? document : other.apply(document, chance);
      const variant = read(mutation.apply(mixed, chance));
      compare(clean, variant, noisy, tally);
      variants += 1;
      const { units, fates } = variant.ledger;
      if (Object.values(fates).reduce((sum, count) => sum + count, 0) !== units) lost += 1;
    }
  }
  return { ...tally, variants, lost };
}

const real = existsSync(PLANS) ? readdirSync(PLANS).find((name) => name.startsWith("003_")) : undefined;
const CASES: readonly (readonly [string, string])[] = [
  ["the sample plan", join("samples", "ke-hoach-thanh-pho.txt")],
  ...(real === undefined ? [] : [["plan 220/KH-UBND", join(PLANS, real)] as const]),
];

describe.each(CASES)("variants of %s", (_, path) => {
  it("without damaged letters give at least 99.5 % of the cells, and lose no row", () => {
    const { right, total, misses, variants, lost } = tallied(source(path), false);
    expect(variants).toBe(VARIANTS * 9);
    expect({ enough: right / total >= 0.995, misses: right / total >= 0.995 ? [] : misses.slice(0, 40), lost }).toEqual(
      { enough: true, misses: [], lost: 0 },
    );
  });

  it("with damaged letters give at least 97 % of the cells, and lose no row", () => {
    const { right, total, misses, lost } = tallied(source(path), true);
    expect({ enough: right / total >= 0.97, misses: right / total >= 0.97 ? [] : misses.slice(0, 40), lost }).toEqual({
      enough: true,
      misses: [],
      lost: 0,
    });
  });
});
