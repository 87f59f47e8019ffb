import { checkSurroundings } from "../../../src/application/checking/check-surroundings";
import { applyChange } from "../../../src/engine/checks/change";
import type { CheckFinding } from "../../../src/engine/checks/check-finding";
import { checkRegister } from "../../../src/engine/checks/check-register";
import type { Example } from "../../../src/engine/checks/examples";
import type { FixKind, Rule } from "../../../src/engine/checks/rule";
import { exampleRegister } from "../../support/example-register";

const surroundings = checkSurroundings("2025-12-31");

/** What a rule must say about an example: the column, what stands there, and what could stand there instead. */
export interface Reported {
  readonly of: Example;
  readonly column: string | null;
  readonly value: string | null;
  readonly fix: FixKind;
  readonly to: readonly string[];
}

export interface Cases {
  readonly reports: readonly Reported[];
  /** Further registers in which the rule finds nothing, by what is special about them. */
  readonly accepts?: Readonly<Record<string, Example>>;
}

const found = (rule: Rule, example: Example): CheckFinding[] =>
  checkRegister(exampleRegister(example), surroundings, [rule]);

/** The mirror test of a rule: place, value and proposals of what it reports, and that a proposal puts it right. */
export function checkCases(rule: Rule, { reports, accepts = {} }: Cases): void {
  describe(rule.id, () => {
    it.each(reports.map((one, at): [number, Reported] => [at + 1, one]))(
      "names place, value and repair (%d)",
      (_, one) => {
        const [finding] = found(rule, one.of);
        expect({
          column: finding?.column,
          value: finding?.value,
          fix: finding?.fix,
          to: finding?.proposals.map(({ to }) => to),
        }).toEqual({ column: one.column, value: one.value, fix: one.fix, to: one.to });
      },
    );

    const repairable = reports.filter(({ to }) => to.length > 0);
    if (repairable.length > 0)
      it("finds nothing more there once its first proposal is taken", () => {
        for (const { of } of repairable) {
          const register = exampleRegister(of);
          const [finding] = found(rule, of);
          const change = finding?.proposals[0]?.change ?? null;
          if (change === null) throw new Error("a proposal without a change");
          const left = checkRegister(applyChange(register, change), surroundings, [rule]);
          expect(left.map(({ key }) => key)).not.toContain(finding?.key);
        }
      });

    for (const [what, example] of Object.entries(accepts))
      it(`accepts ${what}`, () => {
        expect(found(rule, example)).toEqual([]);
      });
  });
}
