import { withJudgement } from "../../../src/application/status/apply-judgement";
import {
  type JudgementRequest,
  judgeRegister,
  type RegisterJudgement,
} from "../../../src/application/status/judge-register";
import type { Register } from "../../../src/engine/model/register";
import { describeRegister } from "../../../src/engine/sheets/register/describe-register";
import { firstRegister } from "../../../src/engine/sheets/register/merge-reading";
import { readRegister } from "../../../src/engine/sheets/register/read-register";
import { scoreRowKey } from "../../../src/engine/sheets/register/scores-sheet";
import { aScore, aTarget, SUB_INDICES } from "../../engine/scores/score-builders";
import { anAnswer } from "../../engine/status/status-builders";
import { anExpected } from "../../support/answer-builders";
import { afterTyping, contentOf } from "../../support/content-of";
import { aPlan, aTask, aTiming } from "../../support/plan-builders";

const QUARTER = aTiming({ kind: "quarter", start: "2025-10-01", due: "2025-12-31" });
const TOTAL = aTarget({ from: 74, year: 2025 });
const plan = aPlan({
  tasks: [aTask({ id: "999-I-001" }), aTask({ id: "999-I-002", leadBodies: ["Sở Nội vụ"], timing: QUARTER })],
  scores: [aScore({ score: 70.34, year: 2024 })],
  targets: [TOTAL],
});
const aRegister = (change: Partial<Register> = {}): Register => ({
  ...firstRegister(plan, [], SUB_INDICES),
  ...change,
});

function judge(register: Register, request: Partial<JudgementRequest> = {}): RegisterJudgement {
  const judged = judgeRegister(register, { asOf: "2025-12-10", period: "2025-Q4", ...request });
  if (!judged.ok) throw new Error(JSON.stringify(judged.failure));
  return judged.value;
}
const applied = (register: Register, request: Partial<JudgementRequest> = {}): Register =>
  withJudgement(register, judge(register, request));
const backAgain = (register: Register) =>
  contentOf(describeRegister(register, [], { title: "", author: "", created: "", modified: "" }));
const judgedParts = ({ judgements, expected, scoreNotes, decisions }: Register) => ({
  judgements,
  expected,
  scoreNotes,
  decisions,
});
const KEY = scoreRowKey(TOTAL);

describe("the bodies a task is judged for", () => {
  const bodiesOf = (register: Register, at = 0) => judge(register).tasks[at]?.bodies.map(({ body }) => body);

  it("are its lead bodies while nobody was asked", () => {
    expect(bodiesOf(aRegister(), 1)).toEqual(["Sở Nội vụ"]);
  });

  it("are those of its rows in Theo dõi for the period", () => {
    const expected = [
      anExpected(),
      anExpected({ body: "Sở Xây dựng" }),
      anExpected({ body: "Sở Y tế", period: "2026-Q1" }),
    ];
    expect(bodiesOf(aRegister({ expected }))).toEqual(["Sở Tài chính", "Sở Xây dựng"]);
  });

  it("leave out whom a person exempted in Căn cứ giao", () => {
    const expected = [anExpected(), anExpected({ body: "Sở Xây dựng", basis: "Không giao: đã giải thể" })];
    expect(bodiesOf(aRegister({ expected }))).toEqual(["Sở Tài chính"]);
  });

  it("still count a body that was done with the task in an earlier period", () => {
    const register = aRegister({
      expected: [anExpected({ task: "999-I-002", period: "2026-Q1", body: "Sở Nội vụ" })],
      answers: [
        anAnswer({ task: "999-I-002", body: "Sở Y tế", period: "2025-Q4", progress: "done", sentOn: "2025-12-01" }),
      ],
    });
    const [, task] = judge(register, { asOf: "2026-03-20", period: "2026-Q1" }).tasks;
    expect(task?.bodies.map(({ body, status }) => [body, status])).toEqual([
      ["Sở Nội vụ", "overdue"],
      ["Sở Y tế", "completed"],
    ]);
  });
});

describe("writing a judgement into the register", () => {
  it("fills the states of tasks and of expected answers, each row in its own period", () => {
    const expected = [anExpected(), anExpected({ period: "2026-Q1", reportDue: "2026-03-20" })];
    const register = applied(aRegister({ expected }));
    expect(register.judgements["999-I-001"]?.status).toBe("Chưa báo cáo");
    expect(register.expected.map(({ status }) => status)).toEqual(["Chưa báo cáo", "Chưa đến hạn báo cáo"]);
  });

  it("leaves the rows of closed periods as they are", () => {
    const closed = anExpected({ period: "2025-Q4", status: "Thường xuyên, có kết quả trong kỳ", because: "Đã chốt." });
    const register = applied(aRegister({ expected: [closed], closedPeriods: ["2025-Q4"] }));
    expect(register.expected).toEqual([closed]);
  });

  it("keeps settings that differ from the usual ones, and writes no others", () => {
    expect(applied(aRegister()).decisions).toEqual({ "status.asOf": "2025-12-10", "status.period": "2025-Q4" });
    const settled = applied(aRegister(), { settings: { dueSoonDays: 30 } });
    expect(settled.decisions).toMatchObject({ "status.dueSoonDays": "30" });
    expect(judge(settled).tasks[1]?.status).toBe(
      judge(aRegister(), { settings: { dueSoonDays: 30 } }).tasks[1]?.status,
    );
  });

  it("gives the same register when done twice, and comes back from the workbook", () => {
    const once = applied(aRegister({ expected: [anExpected()] }));
    expect(applied(once)).toEqual(once);
    const read = readRegister(backAgain(once));
    expect(read.ok && read.value).toMatchObject(judgedParts(once));
  });

  it("marks the sheets with the day and the period", () => {
    const notes = describeRegister(applied(aRegister()), [], { title: "", author: "", created: "", modified: "" })
      .sheets.filter(({ key }) => key === "tasks" || key === "scores")
      .map(({ blocks }) =>
        blocks.some(
          (block) => block.kind === "note" && block.text.startsWith("Đánh giá đến ngày 10/12/2025, kỳ Năm 2025."),
        ),
      );
    expect(notes).toEqual([true, true]);
  });
});

describe("the gap beside a target", () => {
  it("stands in Chênh lệch with its reason in Ghi chú", () => {
    expect(applied(aRegister()).scoreNotes[KEY]).toEqual({
      gap: 3.66,
      note: "Tính đến 10/12/2025: thành phố Hải Phòng năm 2024 70,34 điểm: còn thiếu 3,66 điểm.",
    });
  });

  it("is worked out anew, and our own note is replaced", () => {
    const later = applied(applied(aRegister()), { asOf: "2025-12-20" });
    expect(later.scoreNotes[KEY]?.note).toMatch(/^Tính đến 20\/12\/2025: /);
  });

  it("keeps what a person wrote in Ghi chú", () => {
    const before = aRegister({ scoreNotes: { [KEY]: { gap: null, note: "Chờ VCCI công bố" } } });
    expect(applied(before).scoreNotes[KEY]).toEqual({ gap: 3.66, note: "Chờ VCCI công bố" });
  });

  it("follows a score that a person types into the target's own row", () => {
    const typed = afterTyping(backAgain(applied(aRegister())), "tblDiemSo", { row: 2, column: "Điểm", text: "75,5" });
    const read = readRegister(typed);
    expect(read.ok ? judge(read.value).gaps[0] : null).toMatchObject({
      latest: { year: 2025, score: 75.5 },
      gap: -1.5,
    });
  });
});

describe("a register written with live formulas", () => {
  const live = (register: Register): Register => withJudgement(register, judge(register), "formulas");

  it("comes back as it was, and stays so when judged again", () => {
    const once = live(
      aRegister({ expected: [anExpected()], answers: [anAnswer({ task: "999-I-001", body: "Sở Tài chính" })] }),
    );
    const read = readRegister(backAgain(once));
    expect(read.ok && read.value).toMatchObject(judgedParts(once));
    expect(applied(once)).toEqual(once);
  });

  it("goes back to values when a person wants them", () => {
    const values = withJudgement(live(aRegister()), judge(aRegister()), "values");
    expect(values).toEqual(applied(aRegister()));
  });

  it("takes the day, the period and the days to warn that a person typed above the table", () => {
    const content = backAgain(live(aRegister()));
    const typed = [
      { name: "pNgayDanhGia", value: { kind: "text" as const, text: "20/03/2026" } },
      { name: "pKyDanhGia", value: { kind: "text" as const, text: "2026-q1" } },
      { name: "pSoNgaySapDenHan", value: { kind: "number" as const, number: 30 } },
    ].map((named) => ({ ...named, sheet: "Nhiệm vụ", row: 4, column: 4 }));
    const read = readRegister({ ...content, namedCells: typed });
    expect(read.ok && read.value.decisions).toMatchObject({ "status.asOf": "2026-03-20", "status.period": "2026-Q1" });
    expect(read.ok && JSON.parse(read.value.decisions["status.formulas"] ?? "")).toMatchObject({ dueSoonDays: 30 });
  });
});
