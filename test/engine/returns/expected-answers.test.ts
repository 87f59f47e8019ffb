import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { createDocumentReader } from "../../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../../src/adapters/system/document-tools-node";
import { registerDefaults, withoutNarrative } from "../../../src/application/register/register-defaults";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { listed } from "../../../src/engine/bodies/listed/listed-body";
import type { Answer } from "../../../src/engine/model/answer";
import type { Task } from "../../../src/engine/model/plan";
import type { PublicBody } from "../../../src/engine/model/public-body";
import { type Period, periodOf } from "../../../src/engine/periods/period";
import { expectedPeriods, reportingDaysOf } from "../../../src/engine/periods/report-due";
import { readPlan } from "../../../src/engine/reading/read-plan";
import { exceptionsOf } from "../../../src/engine/returns/exceptions";
import { type ExpectationInputs, expectedAnswers } from "../../../src/engine/returns/expected-answers";
import { anAnswer } from "../../support/answer-builders";
import { aPlan, aTask, aTiming } from "../../support/plan-builders";

jest.setTimeout(60_000);

const quarter = (key: string): Period => {
  const period = periodOf(key);
  if (period === null) throw new Error(`no period ${key}`);
  return period;
};
const Q3 = quarter("2025-Q3");
const Q4 = quarter("2025-Q4");

const inputs = (change: Partial<ExpectationInputs> = {}): ExpectationInputs => ({
  periods: [Q4],
  days: reportingDaysOf(aPlan().plan),
  answers: [],
  exceptions: exceptionsOf({}),
  ...change,
});

const asked = (tasks: Task[], bodies: readonly PublicBody[], change: Partial<ExpectationInputs> = {}) =>
  expectedAnswers({ tasks }, bodies, inputs(change));

const whoAndWhy = (tasks: Task[], bodies: readonly PublicBody[], change: Partial<ExpectationInputs> = {}) =>
  asked(tasks, bodies, change).expected.map(({ body, basis }) => [body, basis]);

const SO_A = listed("Sở A", "department");
const SO_B = listed("Sở B", "department");
const GROUP = listed("Các Sở, ban, ngành", "group");
const led = (...leadBodies: string[]): Task => aTask({ leadBodies });

describe("who must answer", () => {
  it("is the lead body, never the coordinating ones", () => {
    const task = aTask({ leadBodies: ["Sở A"], coordinatingBodies: ["Sở B"] });
    expect(asked([task], [SO_A, SO_B]).expected).toEqual([
      {
        period: "2025-Q4",
        task: "999-I-001",
        body: "Sở A",
        basis: "Cơ quan chủ trì",
        reportDue: "2025-12-10",
        status: "",
        because: "",
      },
    ]);
  });

  it("is every member of a collective, each with the group as the reason", () => {
    expect(whoAndWhy([led("Các Sở, ban, ngành")], [SO_A, SO_B, GROUP])).toEqual([
      ["Sở A", "Thuộc nhóm “Các Sở, ban, ngành”"],
      ["Sở B", "Thuộc nhóm “Các Sở, ban, ngành”"],
    ]);
  });

  it("is a body once a task, with both reasons, where it is named beside its group", () => {
    expect(whoAndWhy([led("Sở B", "Các Sở, ban, ngành")], [SO_A, SO_B, GROUP])).toEqual([
      ["Sở B", "Cơ quan chủ trì; Thuộc nhóm “Các Sở, ban, ngành”"],
      ["Sở A", "Thuộc nhóm “Các Sở, ban, ngành”"],
    ]);
  });

  it("counts the members that exist on the last day of the period", () => {
    const ended = { ...SO_A, validTo: "2025-09-30" };
    const begun = { ...SO_B, validFrom: "2025-10-01" };
    const bodies = [ended, begun, GROUP];
    const members = (period: Period) =>
      asked([led("Các Sở, ban, ngành")], bodies, { periods: [period] }).expected.map(({ body }) => body);
    expect([members(Q3), members(Q4)]).toEqual([["Sở A"], ["Sở B"]]);
  });

  it("is the successor of a body that has ended, and the old name with a warning where nobody succeeds it", () => {
    const ended = { ...SO_A, validTo: "2025-02-28" };
    const heir = { ...SO_B, succeeds: ["Sở A"] };
    expect(whoAndWhy([led("Sở A")], [ended, heir])).toEqual([["Sở B", "Kế thừa nhiệm vụ của Sở A"]]);
    const { expected, findings } = asked([led("Sở A")], [ended]);
    expect([expected.map(({ body }) => body), findings.map(({ id, severity }) => [id, severity])]).toEqual([
      ["Sở A"],
      [["lead-body-ended", "warning"]],
    ]);
  });

  it("is the collective itself, with a warning, where nobody knows its members", () => {
    const { expected, findings } = asked([led("Các Hiệp hội doanh nghiệp")], [SO_A]);
    expect(expected.map(({ body, basis }) => [body, basis])).toEqual([
      ["Các Hiệp hội doanh nghiệp", "Nhóm chưa rõ thành viên, báo cáo chung"],
    ]);
    expect(findings.map(({ id, value, task }) => [id, value, task])).toEqual([
      ["collective-without-members", "Các Hiệp hội doanh nghiệp", "999-I-001"],
    ]);
  });

  it("is the body of the directory where a person typed another spelling", () => {
    const bodies = [{ ...SO_A, aliases: ["Sở Kinh tế A"] }];
    expect(whoAndWhy([led("sở kinh tế a")], bodies)).toEqual([["Sở A", "Cơ quan chủ trì"]]);
  });

  it("is the name as written, with a warning, where the directory does not know it", () => {
    const { expected, findings } = asked([led("Ban Xúc tiến Thăng Long")], [SO_A]);
    expect([expected[0]?.body, findings[0]?.id]).toEqual(["Ban Xúc tiến Thăng Long", "lead-body-unlisted"]);
  });

  it("is nobody, with a warning, where a task has no lead body", () => {
    const { expected, findings } = asked([led()], [SO_A]);
    expect([expected, findings.map(({ id, task }) => [id, task])]).toEqual([[], [["task-without-lead", "999-I-001"]]]);
  });
});

describe("a collective narrowed by its words", () => {
  const NARROW = "Các Sở, ban, ngành phụ trách những lĩnh vực cấp phép kinh doanh có điều kiện";

  it("means every member, with a note, until a person narrows it (220/KH-UBND, row 3)", () => {
    const { expected, findings } = asked([led(NARROW)], [SO_A, SO_B, GROUP]);
    expect([expected.map(({ body }) => body), findings.map(({ id }) => id)]).toEqual([
      ["Sở A", "Sở B"],
      ["collective-restricted"],
    ]);
  });

  it("means the bodies a person named from then on", () => {
    const exceptions = exceptionsOf({ "returns.narrow:999-I-001": "Sở B", "status.dueSoonDays": "10" });
    const { expected, findings } = asked([led(NARROW)], [SO_A, SO_B, GROUP], { exceptions });
    expect(expected.map(({ body, basis }) => [body, basis])).toEqual([
      ["Sở B", `Thuộc nhóm “${NARROW}”, đã chọn riêng cho nhiệm vụ này`],
    ]);
    expect(findings).toEqual([]);
  });

  it("leaves a body that is named beside the collective as it is", () => {
    const exceptions = exceptionsOf({ "returns.narrow:999-I-001": "Sở B" });
    expect(whoAndWhy([led("Sở A", NARROW)], [SO_A, SO_B, GROUP], { exceptions }).map(([body]) => body)).toEqual([
      "Sở A",
      "Sở B",
    ]);
  });

  it("asks nobody whom a person let off", () => {
    const exceptions = exceptionsOf({ "returns.exempt:999-I-001:Sở A": "Không giao: đã sáp nhập" });
    expect(whoAndWhy([led(NARROW)], [SO_A, SO_B, GROUP], { exceptions }).map(([body]) => body)).toEqual(["Sở B"]);
  });
});

describe("when an answer is expected", () => {
  const periodsOf = (task: Task, answers: Answer[] = []): string[] =>
    asked([task], [SO_A], { periods: [Q3, Q4, quarter("2026-Q1")], answers }).expected.map(({ period }) => period);
  const starting = (start: string): Task =>
    aTask({ leadBodies: ["Sở A"], timing: aTiming({ kind: "date-range", start, due: "2025-12-31" }) });

  it("is every period by whose last day the task has started", () => {
    expect(periodsOf(starting("2025-12-31"))).toEqual(["2025-Q4", "2026-Q1"]);
    expect(periodsOf(starting("2026-01-01"))).toEqual(["2026-Q1"]);
  });

  it("is still the case after the deadline, as long as nobody said that the task is done", () => {
    const running = anAnswer({ body: "Sở A", period: "2025-Q4", progress: "in-progress" });
    expect(periodsOf(starting("2025-07-01"), [running])).toEqual(["2025-Q3", "2025-Q4", "2026-Q1"]);
  });

  it("is over in the periods after the body said done, not in that period itself", () => {
    const done = anAnswer({ body: "Sở A", period: "2025-Q4", progress: "done" });
    expect(periodsOf(starting("2025-07-01"), [done])).toEqual(["2025-Q3", "2025-Q4"]);
  });

  it("is not over for one body because another is done", () => {
    const done = anAnswer({ body: "Sở B", period: "2025-Q3", progress: "done" });
    expect(periodsOf(starting("2025-07-01"), [done])).toHaveLength(3);
  });

  it("is not over where a later answer takes the word back", () => {
    const done = anAnswer({ body: "Sở A", period: "2025-Q3", progress: "done" });
    const reopened = anAnswer({ body: "Sở A", period: "2025-Q4", progress: "in-progress" });
    expect(periodsOf(starting("2025-07-01"), [reopened, done])).toEqual(["2025-Q3", "2026-Q1"]);
  });

  it.each(["ongoing", "recurring"] as const)("is never over for %s work", (kind) => {
    const task = aTask({ leadBodies: ["Sở A"], timing: aTiming({ kind }) });
    const done = anAnswer({ body: "Sở A", period: "2025-Q3", progress: "done" });
    expect(periodsOf(task, [done])).toHaveLength(3);
  });

  it("holds every task and body at most once a period, whatever the plan says", () => {
    const bodies = HAI_PHONG.filter((_, at) => at % 9 === 0);
    const lead = fc.constantFrom("Các Sở, ban, ngành", "Các Hiệp hội", "Ban X", ...bodies.map(({ name }) => name));
    const task = fc.array(lead, { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(task, { maxLength: 6 }), (plan) => {
        const tasks = plan.map((leadBodies, at) => aTask({ id: `1-I-00${at}`, leadBodies }));
        const { expected } = asked(tasks, bodies, { periods: [Q3, Q4] });
        const keys = expected.map(({ period, task: id, body }) => [period, id, body].join("|"));
        expect(new Set(keys).size).toBe(keys.length);
        for (const one of tasks.filter(({ leadBodies }) => leadBodies.length > 0)) {
          expect(expected.filter(({ task: id }) => id === one.id).length).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const PLANS = path.resolve(process.cwd(), "../shared", "plans");
const withShared = existsSync(PLANS) ? describe : describe.skip;

withShared("220/KH-UBND of Hải Phòng (needs ../shared)", () => {
  const read = async () => {
    const name = readdirSync(PLANS).find((file) => file.startsWith("003_")) ?? "";
    const bytes = new Uint8Array(readFileSync(path.join(PLANS, name)));
    const source = await createDocumentReader(nodeDocumentTools()).read({ name, bytes });
    if (!source.ok) throw new Error("not read");
    const plan = withoutNarrative(readPlan([source.value], { directory: null }));
    return { plan, bodies: registerDefaults(plan).bodies };
  };

  /** Counted anew from kinds and names alone: 15 departments and city offices, 114 units, the rest as printed. */
  const recount = (tasks: readonly Task[], bodies: readonly PublicBody[], lastDay: string): number => {
    const ofKind = (...kinds: string[]) => bodies.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
    const members = (lead: string): string[] => {
      if (/^Các Sở, ban, ngành/.test(lead)) return ofKind("department", "city-office");
      if (/^UBND các xã, phường, đặc khu/.test(lead)) return ofKind("ward", "commune", "special-zone");
      return [lead.replace(/ \(.*\)$/, "")];
    };
    return tasks
      .filter(({ timing }) => timing.start === null || timing.start <= lastDay)
      .reduce((sum, { leadBodies }) => sum + new Set(leadBodies.flatMap(members)).size, 0);
  };

  it("expects 2,567 answers of 142 bodies in its first period and 2,697 in every later one", async () => {
    const { plan, bodies } = await read();
    const days = reportingDaysOf(plan.plan);
    const periods = expectedPeriods(plan.plan, days);
    const { expected } = expectedAnswers(plan, bodies, { periods, days, answers: [], exceptions: exceptionsOf({}) });
    const figures = periods.map(({ key, last }) => {
      const rows = expected.filter(({ period }) => period === key);
      return [key, rows.length, new Set(rows.map(({ body }) => body)).size, recount(plan.tasks, bodies, last)];
    });
    expect(figures).toEqual([
      ["2025-Q3", 2567, 142, 2567],
      ...["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"].map((key) => [key, 2697, 142, 2697]),
    ]);
  });
});
