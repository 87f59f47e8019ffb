import type { PlanHead } from "../../../src/engine/model/plan";
import { periodLabel, periodOf, periodOfDay, previousPeriod } from "../../../src/engine/periods/period";
import { expectedPeriods, reportDueDay } from "../../../src/engine/periods/report-due";

const HAI_PHONG_220 = [
  { kind: "quarterly", beforeDay: 20, months: [3, 6, 9] },
  { kind: "annual", before: "12-10" },
] as const;
const head = (change: Partial<PlanHead>): PlanHead => ({
  number: null,
  issuedOn: "2025-08-28",
  issuer: null,
  title: null,
  indexes: [],
  period: { from: 2025, to: 2026 },
  basedOn: [],
  replaces: [],
  reporting: [],
  reportTo: null,
  declaredTaskCount: null,
  ...change,
});
const dueOf = (key: string, reporting: readonly unknown[], daysAfterPeriod = 1): string | null => {
  const period = periodOf(key);
  return period === null
    ? null
    : reportDueDay(period, { reporting: reporting as PlanHead["reporting"], daysAfterPeriod });
};

describe("a reporting period", () => {
  it.each([
    ["2025-Q3", "2025-07-01", "2025-09-30", "Quý III/2025"],
    ["2026-q1", "2026-01-01", "2026-03-31", "Quý I/2026"],
    ["2024-Q4", "2024-10-01", "2024-12-31", "Năm 2024"],
  ])("%s runs from %s to %s and is called %s", (key, first, last, label) => {
    const period = periodOf(key);
    expect(period).toMatchObject({ first, last });
    expect(period && periodLabel(period)).toBe(label);
  });

  it.each(["2025-Q5", "Q3", "quý 3", ""])("is not %p", (text) => expect(periodOf(text)).toBeNull());

  it("is the quarter a day falls in, and the first follows the fourth of the year before", () => {
    expect(periodOfDay("2026-02-28")?.key).toBe("2026-Q1");
    const first = periodOf("2026-Q1");
    expect(first && previousPeriod(first).key).toBe("2025-Q4");
  });
});

describe("the day from which a report is late", () => {
  it.each([
    ["2025-Q3", HAI_PHONG_220, "2025-09-20"],
    ["2025-Q4", HAI_PHONG_220, "2025-12-10"],
    ["2026-Q2", HAI_PHONG_220, "2026-06-20"],
    ["2025-Q4", [HAI_PHONG_220[0]], "2026-01-01"],
    ["2025-Q3", [], "2025-10-01"],
    ["2025-Q3", [{ kind: "quarterly", beforeDay: 5, months: [1, 4, 7, 10] }], "2025-10-05"],
    ["2025-Q4", [{ kind: "quarterly", beforeDay: 5, months: [1, 4, 7, 10] }], "2026-01-05"],
    ["2025-Q4", [{ kind: "annual", before: "01-15" }], "2026-01-15"],
  ])("of %s under %j is %s", (key, reporting, due) => expect(dueOf(key, reporting)).toBe(due));

  it("is the day the office set where the plan names none", () => expect(dueOf("2025-Q3", [], 15)).toBe("2025-10-15"));
});

describe("the periods in which a plan expects reports", () => {
  it("begin with the first whose day is after the issue and end with the plan", () => {
    const days = {
      reporting: [...HAI_PHONG_220].map((rule) => ({ ...rule })) as PlanHead["reporting"],
      daysAfterPeriod: 1,
    };
    expect(expectedPeriods(head({}), days).map(({ key }) => key)).toEqual([
      "2025-Q3",
      "2025-Q4",
      "2026-Q1",
      "2026-Q2",
      "2026-Q3",
      "2026-Q4",
    ]);
    expect(expectedPeriods(head({ issuedOn: "2025-09-20" }), days)[0]?.key).toBe("2025-Q4");
  });

  it("are none where the plan has neither an issue day nor years", () =>
    expect(expectedPeriods(head({ issuedOn: null, period: null }), { reporting: [], daysAfterPeriod: 1 })).toEqual([]));
});
