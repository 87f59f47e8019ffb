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
    expect(canTake(needs, likelyAnswer(line, ["Sở Tài chính"]))).toBe(false);
    expect(canTake(needs, { ...likelyAnswer(line, ["Sở Tài chính"]), task: "220-I-007" })).toBe(true);
  });

  test("takes a name nobody knows for no answer: the body is asked for", () => {
    const strange = { task: "220-I-007", body: "Ban Lạ", reasons: ["unknown-body"] } as const;
    expect(canTake(needsOf(strange), likelyAnswer(strange, ["Sở Tài chính"]))).toBe(false);
  });

  test("keeps only what was asked for", () => {
    const needs = needsOf(line);
    const answer = { take: true, task: "220-I-007", body: "Sở Tài chính", progress: "done" } as const;
    expect(JSON.parse(decisionText(answer, needs))).toEqual({ take: true, task: "220-I-007", progress: "done" });
    expect(decisionText({ ...answer, take: false }, needs)).toBe("reject");
    expect(decisionText(answer, needsOf({ reasons: ["body-not-expected"] }))).toBe("accept");
  });
});
