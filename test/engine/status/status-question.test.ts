import { EMPTY_PLAN } from "../../../src/engine/sheets/register/new-task";
import { statusFailureText, statusQuestion } from "../../../src/engine/status/status-question";
import { DEFAULT_STATUS_SETTINGS, settingDecisions, statusSettings } from "../../../src/engine/status/status-settings";
import { PLAN_220, questionOn } from "./status-builders";

describe("asking for status", () => {
  it.each(["2025-Q2", "2025-Q1", "2027-Q1", "2024-Q4"])(
    "is refused for %s, which 220/KH-UBND expects no report of",
    (period) => {
      const asked = statusQuestion(PLAN_220, { asOf: "2025-09-20", period }, DEFAULT_STATUS_SETTINGS);
      expect(asked).toMatchObject({
        ok: false,
        failure: { kind: "period-not-expected", period: { key: period }, first: "2025-Q3", last: "2026-Q4" },
      });
    },
  );

  it("says in one sentence which periods there are", () => {
    const asked = statusQuestion(PLAN_220, { asOf: "2025-09-20", period: "2025-Q2" }, DEFAULT_STATUS_SETTINGS);
    expect(asked.ok ? null : statusFailureText(asked.failure).vi).toBe(
      "Kế hoạch không yêu cầu báo cáo Quý II/2025 (2025-Q2); chọn một kỳ từ 2025-Q3 đến 2026-Q4.",
    );
  });

  it.each([
    ["2025-02-30", "2025-Q3", "date-unreadable"],
    ["20/09/2025", "2025-Q3", "date-unreadable"],
    ["2025-09-20", "quý III", "period-unreadable"],
  ])("is refused where %s or %s cannot be understood", (asOf, period, kind) => {
    const asked = statusQuestion(PLAN_220, { asOf, period }, DEFAULT_STATUS_SETTINGS);
    expect(asked).toMatchObject({ ok: false, failure: { kind } });
    expect(asked.ok ? "" : statusFailureText(asked.failure).vi).toMatch(/^“.*\.$/);
  });

  it("is answered for any period where the plan says neither when it was issued nor for which years", () => {
    expect(statusQuestion(EMPTY_PLAN.plan, { asOf: "2030-01-01", period: "2029-Q4" }, DEFAULT_STATUS_SETTINGS).ok).toBe(
      true,
    );
  });

  it("takes the reporting day of the plan, else so many days after the period as the office settled", () => {
    expect(questionOn("2025-09-01", "2025-Q3").reportDue).toBe("2025-09-20");
    expect(questionOn("2025-09-01", "2025-Q4").reportDue).toBe("2025-12-10");
    const without = { ...PLAN_220, reporting: [] };
    expect(questionOn("2025-09-01", "2025-Q3", without).reportDue).toBe("2025-10-01");
    expect(questionOn("2025-09-01", "2025-Q3", without, { daysAfterPeriod: 10 }).reportDue).toBe("2025-10-10");
  });
});

describe("settings of status", () => {
  it("come back from the decisions of the register", () => {
    const settings = { dueSoonDays: 30, daysAfterPeriod: 5, dataWindow: "decree-09-2019" as const };
    expect(statusSettings(settingDecisions(settings))).toEqual(settings);
  });

  it.each([
    [{}],
    [{ "status.dueSoonDays": "-1" }],
    [{ "status.dueSoonDays": "mười" }],
    [{ "status.dataWindow": "tháng" }],
  ])("are the usual ones where %j says nothing usable", (decisions) =>
    expect(statusSettings(decisions)).toEqual(DEFAULT_STATUS_SETTINGS),
  );
});
