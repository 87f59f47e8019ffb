import {
  canTake,
  decisionText,
  likelyAnswer,
  needsOf,
} from "../../../../src/taskpane/features/consolidate/held-decisions";

const line = { reasons: ["unknown-task", "value-out-of-list"], task: null, body: "Sở Tài chính" } as const;

describe("deciding about a held row", () => {
  test("asks for what the row lacks, and cannot take it before", () => {
    const needs = needsOf(line);
    expect(needs).toEqual({ task: true, body: false, progress: true });
    expect(canTake(needs, likelyAnswer(line))).toBe(false);
    expect(canTake(needs, { ...likelyAnswer(line), task: "220-I-007" })).toBe(true);
  });

  test("keeps only what was asked for", () => {
    const needs = needsOf(line);
    const answer = { take: true, task: "220-I-007", body: "Sở Tài chính", progress: "done" } as const;
    expect(JSON.parse(decisionText(answer, needs))).toEqual({ take: true, task: "220-I-007", progress: "done" });
    expect(decisionText({ ...answer, take: false }, needs)).toBe("reject");
    expect(decisionText(answer, needsOf({ reasons: ["body-not-expected"] }))).toBe("accept");
  });
});
