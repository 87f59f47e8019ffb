import { RETURN_FINDING_TEXTS, returnFinding, returnFindingText } from "../../../src/engine/returns/return-findings";
import { aTask } from "../../support/plan-builders";

describe("what a person is told about who is asked", () => {
  it.each(Object.keys(RETURN_FINDING_TEXTS))("says in both languages what is so and what to do: %s", (id) => {
    const finding = { ...returnFinding("task-without-lead", aTask(), "Sở A"), id };
    const { vi, en } = returnFindingText(finding);
    for (const sentence of [vi, en]) expect(sentence).toMatch(/^.{40,}[.]$/);
    expect(vi).toMatch(/(Ghi|Thêm|Sửa|Muốn thu hẹp, ghi) /);
    expect(`${vi}${en}`).not.toContain("undefined");
  });

  it("gives the value of a finding that belongs to another part", () => {
    const foreign = { ...returnFinding("task-without-lead", aTask(), "Sở A"), id: "lead-inherited" };
    expect(returnFindingText(foreign).vi).toBe("Sở A");
  });
});
