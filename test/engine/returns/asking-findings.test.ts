import { ASKING_FINDING_TEXTS, askingFinding, askingFindingText } from "../../../src/engine/returns/asking-findings";
import { aTask } from "../../support/plan-builders";

describe("what a person is told about who is asked", () => {
  it.each(Object.keys(ASKING_FINDING_TEXTS))("says in both languages what is so and what to do: %s", (id) => {
    const finding = { ...askingFinding("task-without-lead", aTask(), "Sở A"), id };
    const { vi, en } = askingFindingText(finding);
    for (const sentence of [vi, en]) expect(sentence).toMatch(/^.{40,}[.]$/);
    expect(vi).toMatch(/(Ghi|Thêm|Sửa|Muốn thu hẹp, ghi) /);
    expect(`${vi}${en}`).not.toContain("undefined");
  });

  it("gives the value of a finding that belongs to another part", () => {
    const foreign = { ...askingFinding("task-without-lead", aTask(), "Sở A"), id: "lead-inherited" };
    expect(askingFindingText(foreign).vi).toBe("Sở A");
  });
});
