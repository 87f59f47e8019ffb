import {
  columnChoicesFromJson,
  mergedChoices,
  rememberedChoices,
  withColumnChoices,
} from "../../../src/application/reading/column-memory";
import { describeRegister } from "../../../src/engine/sheets/register/describe-register";
import { firstRegister, mergeReading } from "../../../src/engine/sheets/register/merge-reading";
import { readRegister } from "../../../src/engine/sheets/register/read-register";
import { contentOf } from "../../support/content-of";
import { aPlan } from "../../support/plan-builders";

const CHOICE = { "tt|viec can lam|ai lo": ["number", "task", "lead"] } as const;
const properties = {
  title: "Sổ",
  author: "kiểm thử",
  created: "2026-02-06T00:00:00Z",
  modified: "2026-02-06T00:00:00Z",
};

describe("what a workbook remembers about columns", () => {
  it("comes back from its hidden sheet, beside the same plan", () => {
    const register = withColumnChoices(firstRegister(aPlan(), [], []), CHOICE);
    const read = readRegister(contentOf(describeRegister(register, [], properties)));
    if (!read.ok) throw new Error(read.failure.kind);
    expect([rememberedChoices(read.value), read.value.plan]).toEqual([CHOICE, aPlan()]);
  });

  it("stays when the plan is read again", () => {
    const register = withColumnChoices(firstRegister(aPlan(), [], []), CHOICE);
    expect(mergeReading(register, aPlan()).register.columnChoices).toEqual(CHOICE);
  });

  it("keeps no answer about a table without header: the next one is another table", () => {
    const register = firstRegister(aPlan(), [], []);
    expect(withColumnChoices(register, { "#4": ["number", "task", "lead", "execution"] })).toBe(register);
  });

  it("lets the newer answer win, and leaves out roles it does not know", () => {
    expect(mergedChoices(CHOICE, { "tt|viec can lam|ai lo": ["number", "task", "coordinating"] })).toEqual({
      "tt|viec can lam|ai lo": ["number", "task", "coordinating"],
    });
    expect(rememberedChoices({ columnChoices: { ...CHOICE, khac: ["sếp"] } })).toEqual(CHOICE);
  });

  it.each(["{", "[]", '{"a": "task"}', '{"a": ["sếp"]}'])("takes no answer from %s", (text) =>
    expect(columnChoicesFromJson(text)).toBeNull(),
  );
});
