import { planDistribution } from "../../../src/application/returns/distribute";
import { askedPeriod, expectAnswers } from "../../../src/application/returns/expect-answers";
import { periodFailureText } from "../../../src/application/returns/period-failure-texts";
import { listed } from "../../../src/engine/bodies/listed/listed-body";
import type { Register } from "../../../src/engine/model/register";
import { quarterOf } from "../../../src/engine/periods/period";
import { firstRegister } from "../../../src/engine/sheets/register/merge-reading";
import { statusFailureText, statusQuestion } from "../../../src/engine/status/status-question";
import { DEFAULT_STATUS_SETTINGS } from "../../../src/engine/status/status-settings";
import { textCell } from "../../../src/engine/workbook/cells";
import { anExpected } from "../../support/answer-builders";
import { aPlan, aTask } from "../../support/plan-builders";

const GROUP = "Các Sở, ban, ngành";
const bodies = [listed("Sở A", "department"), listed("Sở B", "department"), listed(GROUP, "group")];
const plan = aPlan({ tasks: [aTask({ leadBodies: [GROUP] })] });
const register = (change: Partial<Register> = {}): Register => ({ ...firstRegister(plan, bodies, []), ...change });
const Q4 = quarterOf(2025, 4);
const names = (one: Register) => expectAnswers(one, Q4).expected.map(({ body }) => body);

describe("the answers a register expects in a period", () => {
  it("stand in Theo dõi, and are the same when worked out again", () => {
    const once = expectAnswers(register(), Q4);
    expect(once.register.expected.map(({ body }) => body)).toEqual(["Sở A", "Sở B"]);
    expect(expectAnswers(once.register, Q4).register).toEqual(once.register);
  });

  it("are narrowed by a column Đơn vị báo cáo that a person adds to the table of tasks", () => {
    const typed = (...texts: string[]) => ({
      tblNhiemVu: {
        headers: ["Ghi chú", "Đơn vị báo cáo"],
        rows: { "999-I-001": texts.map((text) => ({ value: textCell(text) })) },
      },
    });
    expect(names(register({ added: typed("", "Sở B") }))).toEqual(["Sở B"]);
    expect(names(register({ added: typed("Sở B", " ") }))).toEqual(["Sở A", "Sở B"]);
  });

  it("leave out a body whose row says Không giao, from then on; the reason stays in the decisions", () => {
    const marked = register({ expected: [anExpected({ body: "Sở A", basis: "Không giao: đã giải thể" })] });
    const { register: after } = expectAnswers(marked, Q4);
    expect([after.expected.map(({ body }) => body), after.decisions]).toEqual([
      ["Sở B"],
      { "returns.exempt:999-I-001:Sở A": "Không giao: đã giải thể" },
    ]);
    expect(expectAnswers(after, quarterOf(2026, 1)).expected.map(({ body }) => body)).toEqual(["Sở B"]);
  });

  it("stay as they are in a period that was signed off, whatever changed since", () => {
    const { register: before } = expectAnswers(register(), Q4);
    const later = { ...before, closedPeriods: ["2025-Q4"], bodies: bodies.slice(1) };
    expect(expectAnswers(later, Q4)).toEqual({ register: later, expected: before.expected, findings: [] });
    expect(names({ ...later, closedPeriods: ["2025-Q3"] })).toEqual(["Sở B"]);
  });

  it("hold a row that a person added for a body of their own", () => {
    const added = anExpected({ body: "Ban X", basis: "Công văn số 12/UBND" });
    expect(names(register({ expected: [added] }))).toEqual(["Sở A", "Sở B", "Ban X"]);
  });

  it("tell of a row that a person added for a task the plan does not hold; no form is made of it", () => {
    const astray = anExpected({ task: "999-I-O01", body: "Ban X", basis: "Công văn số 12/UBND" });
    const { findings } = expectAnswers(register({ expected: [astray] }), Q4);
    expect(findings.map(({ id, task, value }) => [id, task, value])).toEqual([
      ["expected-task-unknown", "999-I-O01", "Ban X"],
    ]);
    const { forms } = planDistribution(register({ expected: [astray] }), Q4);
    expect(forms.map(({ form }) => form.body)).toEqual(["Sở A", "Sở B"]);
  });
});

describe("a period that is asked for", () => {
  const asked = (text: string, one = register()) => {
    const period = askedPeriod(one, text);
    return period.ok ? period.value.key : periodFailureText(period.failure).vi;
  };

  it("is one between the plan's issue and its end", () => {
    expect([asked("2025-Q4"), asked("2026-q4")]).toEqual(["2025-Q4", "2026-Q4"]);
  });

  it("is refused in one sentence where its reporting day is not after the issue, or the plan has ended", () => {
    const sentence = "Kế hoạch không yêu cầu báo cáo Quý III/2025 (2025-Q3); chọn một kỳ từ 2025-Q4 đến 2026-Q4.";
    expect(asked("2025-Q3")).toBe(sentence);
    expect(asked("2027-Q1")).toContain("chọn một kỳ từ 2025-Q4 đến 2026-Q4.");
  });

  it.each(["2025-Q3", "2030-Q4", "quý 4"])("%s is refused in the very words with which status refuses it", (text) => {
    const { plan: head } = register().plan;
    const status = statusQuestion(head, { asOf: "2025-12-01", period: text }, DEFAULT_STATUS_SETTINGS);
    const period = askedPeriod(register(), text);
    if (status.ok || period.ok) throw new Error(`${text} was taken`);
    expect(statusFailureText(status.failure)).toEqual(periodFailureText(period.failure));
  });

  it("is refused where it is none, or where the plan says neither day nor years", () => {
    expect(asked("quý 4")).toContain("không phải kỳ báo cáo");
    const dateless = { ...plan, plan: { ...plan.plan, issuedOn: null, period: null } };
    expect(asked("2025-Q4", register({ plan: dateless }))).toContain("Điền “Ngày ban hành”");
  });
});
