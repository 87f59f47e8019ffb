import { listed } from "../../../src/engine/bodies/listed/listed-body";
import type { Answer } from "../../../src/engine/model/answer";
import { quarterOf } from "../../../src/engine/periods/period";
import { reportingState } from "../../../src/engine/returns/reporting-state";
import { anAnswer, anExpected } from "../../support/answer-builders";
import { aPlan, aTask } from "../../support/plan-builders";

const plan = aPlan();
const tasks = [
  aTask(),
  aTask({ id: "999-I-002", printedNumber: "2", text: `Công khai ${"danh mục thủ tục ".repeat(20)}` }),
  aTask({ id: "999-I-003", printedNumber: null, text: "Đối thoại" }),
];
const expected = tasks.map(({ id }) => anExpected({ task: id }));
const state = (answers: Answer[], asOf: string) =>
  reportingState(
    { plan: plan.plan, tasks, bodies: [listed("Sở Tài chính", "department")], expected, answers },
    quarterOf(2025, 4),
    asOf,
  );
const reminder = (answers: Answer[], asOf: string): string | null => state(answers, asOf).bodies[0]?.reminder ?? null;

describe("the reminder of a body", () => {
  it("says what was due when, what is missing, what to complete and where to send it", () => {
    const answers = [anAnswer({ result: null })];
    expect(reminder(answers, "2025-12-11")).toBe(
      [
        "Kính gửi: Sở Tài chính",
        "Theo Kế hoạch số 999/KH-UBND ngày 06/10/2025, đơn vị có 3 nhiệm vụ phải báo cáo kỳ Năm 2025, gửi trước ngày 10/12/2025. Tính đến ngày 11/12/2025, đã nhận được báo cáo của 1 nhiệm vụ.",
        "Còn thiếu báo cáo 2 nhiệm vụ:",
        "- 999-I-002 (STT 2): Công khai danh mục thủ tục danh mục thủ tục danh mục thủ tục danh mục thủ tục danh mục thủ tục danh mục thủ…",
        "- 999-I-003: Đối thoại",
        "Cần bổ sung, chỉnh lý 1 nhiệm vụ:",
        "- 999-I-001 (STT 1): Thiếu kết quả thực hiện",
        "Đề nghị đơn vị điền vào phiếu báo cáo đã giao và gửi lại về Sở Tài chính ngay khi nhận được thông báo này. Trân trọng.",
      ].join("\n"),
    );
  });

  it("names the day to come as long as there is time", () => {
    expect(reminder([], "2025-12-01")).toContain("gửi lại về Sở Tài chính trước ngày 10/12/2025. Trân trọng.");
    expect(reminder([], "2025-12-01")).toContain("chưa nhận được báo cáo nào");
  });

  it("asks a body that sent everything, but late, for nothing but to be on time next time", () => {
    const answers = tasks.map(({ id }) => anAnswer({ task: id, sentOn: "2025-12-12" }));
    expect(reminder(answers, "2025-12-31")?.split("\n").slice(2)).toEqual([
      "Gửi chậm hoặc không ghi ngày gửi: 3 nhiệm vụ.",
      "Lần này không phải gửi lại; đề nghị đơn vị gửi đúng hạn từ kỳ sau. Trân trọng.",
    ]);
  });

  it("names what came late beside what is missing", () => {
    const words = reminder([anAnswer({ sentOn: "2025-12-12" })], "2025-12-31");
    expect(words).toContain("Còn thiếu báo cáo 2 nhiệm vụ:");
    expect(words).toContain("Gửi chậm hoặc không ghi ngày gửi: 1 nhiệm vụ.\nĐề nghị đơn vị điền vào phiếu");
  });

  it("is not written where every answer is valid and on time", () => {
    const answers = tasks.map(({ id }) => anAnswer({ task: id, sentOn: "2025-12-09" }));
    expect(reminder(answers, "2025-12-31")).toBeNull();
  });
});

describe("the state of reporting", () => {
  it("adds the bodies up by kind, collectives outside the directory as groups", () => {
    const rows = [...expected, anExpected({ body: "Các Hiệp hội doanh nghiệp" }), anExpected({ body: "Ban X" })];
    const { tiers, total } = reportingState(
      { plan: plan.plan, tasks, bodies: [listed("Sở Tài chính", "department")], expected: rows, answers: [anAnswer()] },
      quarterOf(2025, 4),
      "2025-12-31",
    );
    expect(tiers.map(({ kind, bodies, expected: count, reported }) => [kind, bodies, count, reported])).toEqual([
      ["department", 1, 3, 1],
      ["group", 1, 1, 0],
      ["other", 1, 1, 0],
    ]);
    expect(total).toEqual({ expected: 5, reported: 1, onTime: 1, complete: 1, valid: 1 });
  });

  it("remembers the share reported in the periods before, and leaves out the ones after", () => {
    const rows = [anExpected({ period: "2025-Q3" }), ...expected, anExpected({ period: "2026-Q1" })];
    const answers = [anAnswer({ period: "2025-Q3", sentOn: "2025-09-10" })];
    const { periods, bodies } = reportingState(
      { plan: plan.plan, tasks, bodies: [], expected: rows, answers },
      quarterOf(2025, 4),
      "2025-12-31",
    );
    expect([periods, bodies[0]?.history]).toEqual([["2025-Q3", "2025-Q4"], { "2025-Q3": 1, "2025-Q4": 0 }]);
  });
});
