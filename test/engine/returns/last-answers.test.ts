import { answerKey } from "../../../src/engine/model/answer-key";
import { lastAnswersBefore } from "../../../src/engine/returns/last-answers";
import { anAnswer } from "../../support/answer-builders";

const answer = (period: string, result: string) => anAnswer({ task: "220-I-007", body: "Sở Xây dựng", period, result });
const resultBefore = (period: string, ...answers: ReturnType<typeof answer>[]) =>
  lastAnswersBefore(answers, period).get(answerKey({ task: "220-I-007", body: "Sở Xây dựng" }))?.result ?? null;

describe("the last answer before a period", () => {
  it("is that of the latest period, whatever the order of the rows", () => {
    expect(resultBefore("2026-Q1", answer("2025-Q4", "Quý IV"), answer("2025-Q3", "Quý III"))).toBe("Quý IV");
  });

  it("is none of the period itself and none after it", () => {
    expect(resultBefore("2025-Q3", answer("2025-Q3", "Quý III"), answer("2025-Q4", "Quý IV"))).toBeNull();
  });

  it("is the lower row where two rows answer for one period", () => {
    expect(resultBefore("2025-Q4", answer("2025-Q3", "Dòng trên"), answer("2025-Q3", "Dòng dưới"))).toBe("Dòng dưới");
  });
});
