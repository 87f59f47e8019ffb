import { resultsByBody } from "../../../../src/engine/summary/sections/results-by-body";
import { anExpected } from "../../../support/answer-builders";
import { anAnswer, aQuarter, aStatus } from "../../../support/quarter-builders";

describe("results by body", () => {
  test("count what is expected in the period, in the order of the directory", () => {
    const quarter = aQuarter({
      expected: [
        anExpected({ task: "999-I-002", body: "Sở Nội vụ" }),
        anExpected(),
        anExpected({ period: "2025-Q3", body: "UBND xã Vĩnh Bảo" }),
      ],
      statuses: [
        aStatus("999-I-001", "completed", { "Sở Tài chính": "completed" }),
        aStatus("999-I-002", "overdue", { "Sở Nội vụ": "overdue" }),
      ],
    });
    const { rows } = resultsByBody.figures(quarter);
    expect(rows.map(({ body, counts }) => [body, counts.completed, counts.overdue])).toEqual([
      ["Sở Tài chính", 1, 0],
      ["Sở Nội vụ", 0, 1],
    ]);
  });

  test("a report on the day R(P) itself has come, but not in time", () => {
    const quarter = aQuarter({ answers: [anAnswer({ sentOn: "2025-12-10" })] });
    expect(resultsByBody.figures(quarter).rows[0]).toMatchObject({ reported: 1, onTime: 0, missing: 0 });
  });

  test("a report sent after the day of the summary has not come", () => {
    const quarter = aQuarter({ answers: [anAnswer({ sentOn: "2025-12-13" })] });
    expect(resultsByBody.figures(quarter).rows[0]).toMatchObject({ reported: 0, missing: 1 });
  });
});
