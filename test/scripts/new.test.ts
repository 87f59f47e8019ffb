import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exportedName, isRuleId, ruleSource, testSource, withRule } from "../../scripts/new";

const CATALOGUE = readFileSync(join("src", "engine", "checks", "catalogue.ts"), "utf8");

describe("npm run new -- check NAME", () => {
  it("names the rule after its file", () => {
    expect(exportedName("lead-body-missing")).toBe("leadBodyMissing");
    expect(ruleSource("task-too-long")).toContain('export const taskTooLong = taskRule({\n  id: "task-too-long",');
    expect(testSource("task-too-long")).toContain('from "../../../../src/engine/checks/rules/task-too-long";');
  });

  it("writes a rule that finds nothing and a test that asks for a finding: red until the rule says something", () => {
    expect(ruleSource("task-too-long")).toContain("  find: () => [],\n");
    expect(testSource("task-too-long")).toContain("reports: [{ of: first, ");
  });

  it("takes the thing and its failing state, and nothing that is no file name", () => {
    expect(["lead-body-missing", "a-1"].map(isRuleId)).toEqual([true, true]);
    expect(["Lead", "lead", "../x-y", "lead body", ""].map(isRuleId)).toEqual([false, false, false, false, false]);
  });

  it("adds one import in its place and one rule at the end of the catalogue", () => {
    const lines = withRule(CATALOGUE, "lead-body-too-long").split("\n");
    const at = lines.indexOf('import { leadBodyTooLong } from "./rules/lead-body-too-long";');
    expect(lines.length).toBe(CATALOGUE.split("\n").length + 2);
    expect([lines[at - 1], lines[at + 1]].every((line) => line?.startsWith("import { leadBody"))).toBe(true);
    expect(lines[lines.lastIndexOf("];") - 1]).toBe("  leadBodyTooLong,");
  });
});
