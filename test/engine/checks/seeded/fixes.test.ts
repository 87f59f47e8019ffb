import { applyFixes, type FixChoice, safeFix } from "../../../../src/engine/checks/apply-fixes";
import { checkRegister } from "../../../../src/engine/checks/check-register";
import { SURROUNDINGS } from "./clean-register";
import { seededRegister } from "./seeding";

const SEEDS = [3, 11, 29, 47];
const first: FixChoice = (finding) => (finding.fix === "manual" ? null : (finding.proposals[0] ?? null));

describe("fixing seeded defects", () => {
  it.each(SEEDS)("leaves no finding that was put right, with all that is safe (%d)", (seed) => {
    const { register } = seededRegister(seed);
    const { register: fixed, applied } = applyFixes(register, SURROUNDINGS, safeFix);
    expect(applied.length).toBeGreaterThan(10);
    const left = checkRegister(fixed, SURROUNDINGS);
    expect(left.filter((finding) => finding.fix === "auto")).toEqual([]);
  });

  it.each(SEEDS)("changes nothing the second time (%d)", (seed) => {
    const once = applyFixes(seededRegister(seed).register, SURROUNDINGS, safeFix).register;
    const twice = applyFixes(once, SURROUNDINGS, safeFix);
    expect(twice.applied).toEqual([]);
    expect(twice.register).toBe(once);
  });

  it("touches only rows in which something was found", () => {
    const { register } = seededRegister(5);
    const { register: fixed, applied } = applyFixes(register, SURROUNDINGS, safeFix);
    const rows = new Set(applied.flatMap(({ finding: { subject } }) => (subject.kind === "task" ? [subject.at] : [])));
    const changed = register.plan.tasks.flatMap((task, at) => (fixed.plan.tasks[at] === task ? [] : [at]));
    expect(changed.length).toBeGreaterThan(3);
    expect(changed.filter((at) => !rows.has(at))).toEqual([]);
    expect(fixed.plan.tasks).toHaveLength(register.plan.tasks.length);
    expect(rows.size).toBeLessThan(register.plan.tasks.length);
  });

  it.each(SEEDS)("leaves no finding of a kind that was put right by its likeliest proposals (%d)", (seed) => {
    const { register } = seededRegister(seed);
    const kinds = new Set(
      checkRegister(register, SURROUNDINGS).flatMap((one) => (first(one) === null ? [] : [one.id])),
    );
    for (const kind of kinds) {
      const ofKind: FixChoice = (finding) => (finding.id === kind ? first(finding) : null);
      const { register: fixed } = applyFixes(register, SURROUNDINGS, ofKind);
      const left = checkRegister(fixed, SURROUNDINGS).filter((one) => one.id === kind && first(one) !== null);
      expect(left.map(({ key }) => key)).toEqual([]);
    }
  });
});
