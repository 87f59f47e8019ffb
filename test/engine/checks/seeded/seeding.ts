import type { Register } from "../../../../src/engine/model/register";
import { APPENDICES, cleanRegister } from "./clean-register";
import type { DefectKind, Draft, Expected } from "./defect";
import { ANSWER_DEFECTS } from "./defects/answer-defects";
import { BODY_DEFECTS } from "./defects/body-defects";
import { MAPPING_DEFECTS } from "./defects/mapping-defects";
import { HEAD_DEFECTS, HEADING_DEFECTS, NUMBERING_DEFECTS, type PlanDefect } from "./defects/plan-defects";
import { SCORE_DEFECTS } from "./defects/score-defects";
import { TEXT_DEFECTS } from "./defects/text-defects";
import { TIME_DEFECTS } from "./defects/time-defects";
import { Random } from "./random";

/** A defect that was put into a register, by the name of its kind. */
export interface SeededDefect extends Expected {
  readonly kind: string;
}
export interface SeededRegister {
  readonly register: Register;
  readonly defects: readonly SeededDefect[];
}

const TASK_KINDS = [...BODY_DEFECTS, ...TEXT_DEFECTS, ...TIME_DEFECTS, ...MAPPING_DEFECTS];
const label = ({ rule, name }: { readonly rule: string; readonly name: string }): string => `${rule}: ${name}`;

export const KIND_NAMES: readonly string[] = [
  ...[...TASK_KINDS, ...ANSWER_DEFECTS, ...SCORE_DEFECTS].map(label),
  ...[...NUMBERING_DEFECTS, ...HEADING_DEFECTS, ...HEAD_DEFECTS].map(label),
];

/** Puts defects at random places, several in one row where they spoil different parts of it. */
class Seeding {
  readonly defects: SeededDefect[] = [];
  private readonly taken = new Set<string>();
  readonly draft: Draft;

  constructor(
    register: Register,
    private readonly random: Random,
  ) {
    this.draft = { ...register, bodies: [...register.bodies], oddCells: [], judgements: {} };
  }

  put(kinds: readonly DefectKind[], count: number, rows: (kind: DefectKind) => number): void {
    for (let tries = 0; tries < count; tries += 1) {
      const kind = this.random.of(kinds);
      const at = rows(kind);
      const above = (kind.above ?? []).map((part) => `${part} ${at - 1}`);
      const parts = [...kind.parts.map((part) => `${part} ${at}`), ...above];
      if (parts.some((part) => this.taken.has(part))) continue;
      const expected = kind.spoil(this.draft, at, this.random);
      if (expected === null) continue;
      for (const part of parts) this.taken.add(part);
      this.defects.push({ id: kind.rule, kind: label(kind), ...expected });
    }
  }

  putInPlan(defect: PlanDefect, appendix: string): void {
    const expected = defect.spoil(this.draft, this.random, appendix);
    this.defects.push({ id: defect.rule, kind: label(defect), ...expected });
  }

  /** Answers speak of the leads of the first 60 tasks: these are left alone; so are the first and the last, which may share a code. */
  taskRow(kind: DefectKind): number {
    return kind.parts.includes("lead") ? 61 + this.random.below(58) : 1 + this.random.below(118);
  }
}

const HEADING_PART = "sub-index";

/** A clean register with some sixty defects; the same seed gives the same. */
export function seededRegister(seed: number): SeededRegister {
  const random = new Random(seed);
  const seeding = new Seeding(cleanRegister(random), random);
  const [spoiltHeadings = "I", ...others] = random.shuffled(APPENDICES);
  seeding.put(TASK_KINDS, 60, (kind) => {
    const at = seeding.taskRow(kind);
    const isUnderSpoilt = kind.parts.includes(HEADING_PART) && APPENDICES[Math.floor(at / 30)] === spoiltHeadings;
    return isUnderSpoilt ? ((at + 29) % 118) + 1 : at;
  });
  seeding.put(ANSWER_DEFECTS, 14, () => random.below(120));
  seeding.put(
    SCORE_DEFECTS.filter(({ parts }) => parts.includes("score")),
    6,
    () => random.below(25),
  );
  seeding.put(
    SCORE_DEFECTS.filter(({ parts }) => parts.includes("target")),
    3,
    () => random.below(10),
  );
  seeding.putInPlan(random.of(NUMBERING_DEFECTS), others[0] ?? "II");
  seeding.putInPlan(random.of(HEADING_DEFECTS), spoiltHeadings);
  seeding.putInPlan(random.of(HEAD_DEFECTS), "");
  const { oddCells, ...draft } = seeding.draft;
  return { register: { ...draft, oddCells }, defects: seeding.defects };
}
