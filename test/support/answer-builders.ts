import type { Answer } from "../../src/engine/model/answer";
import type { ExpectedAnswer } from "../../src/engine/model/expected-answer";

/** An answer with which nothing is wrong. */
export const anAnswer = (change: Partial<Answer> = {}): Answer => ({
  period: "2025-Q4",
  task: "999-I-001",
  body: "Sở Tài chính",
  progress: "in-progress",
  percent: 60,
  result: "Đã tổ chức 02 hội nghị đối thoại.",
  completedOn: null,
  evidence: null,
  obstacles: null,
  proposals: null,
  reporter: "Nguyễn Thị Hà",
  sentOn: "2025-12-05",
  source: null,
  ...change,
});

export const anExpected = (change: Partial<ExpectedAnswer> = {}): ExpectedAnswer => ({
  period: "2025-Q4",
  task: "999-I-001",
  body: "Sở Tài chính",
  basis: "Cơ quan chủ trì",
  reportDue: "2025-12-10",
  status: "",
  because: "",
  ...change,
});
