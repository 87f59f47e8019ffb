import { listed } from "../../../src/engine/bodies/listed/listed-body";
import type { Register } from "../../../src/engine/model/register";
import { quarterOf } from "../../../src/engine/periods/period";
import { returnForms } from "../../../src/engine/returns/return-form";
import { firstRegister } from "../../../src/engine/sheets/register/merge-reading";
import { anAnswer, anExpected } from "../../support/answer-builders";
import { aPlan } from "../../support/plan-builders";

const Q4 = quarterOf(2025, 4);
const register = (change: Partial<Register> = {}): Register => ({
  ...firstRegister(aPlan(), [listed("Sở Nội vụ", "department"), listed("Sở Tài chính", "department")], []),
  ...change,
});

describe("the forms of a period", () => {
  it("are one a body, in the order of the directory, bodies outside it last", () => {
    const rows = ["Ban X", "Sở Tài chính", "Sở Nội vụ"].map((body) => anExpected({ body }));
    expect(returnForms(register(), rows, Q4).map(({ body }) => body)).toEqual(["Sở Nội vụ", "Sở Tài chính", "Ban X"]);
  });

  it("hold the tasks of that period only, and none the plan does not know", () => {
    const rows = [
      anExpected({ task: "999-I-002" }),
      anExpected({ task: "999-I-001" }),
      anExpected({ task: "999-I-777" }),
      anExpected({ period: "2026-Q1" }),
    ];
    const [form] = returnForms(register(), rows, Q4);
    expect(form?.rows.map(({ task }) => task.id)).toEqual(["999-I-002", "999-I-001"]);
    expect(form?.reportDue).toBe("2025-12-10");
  });

  it("show the newest answer from before the period, never one of the period itself or of another body", () => {
    const answers = [
      anAnswer({ period: "2025-Q3", result: "quý ba" }),
      anAnswer({ period: "2025-Q2", result: "quý hai" }),
      anAnswer({ period: "2025-Q4", result: "chính kỳ này" }),
      anAnswer({ period: "2025-Q3", body: "Sở Nội vụ", result: "của sở khác" }),
    ];
    const [form] = returnForms(register({ answers }), [anExpected()], Q4);
    expect(form?.rows[0]?.previous?.result).toBe("quý ba");
  });
});
