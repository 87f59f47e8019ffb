import { resultsBySubIndex } from "../../../../src/engine/summary/sections/results-by-sub-index";
import { aPlan, aTask } from "../../../support/plan-builders";
import { aQuarter, aStatus } from "../../../support/quarter-builders";

describe("results by sub-index", () => {
  test("count a task once, in the group of its own state", () => {
    const quarter = aQuarter({
      statuses: [aStatus("999-I-001", "ongoing-reported"), aStatus("999-I-002", "completed-late")],
    });
    const { rows, total } = resultsBySubIndex.figures(quarter);
    expect(rows.map(({ subIndex, assigned, resultRate }) => [subIndex, assigned, resultRate])).toEqual([
      ["Gia nhập thị trường", 1, 1],
      ["Chi phí tuân thủ", 1, 1],
    ]);
    expect(total).toMatchObject({
      assigned: 2,
      completionRate: 0.5,
      counts: { ongoingWithResult: 1, completedLate: 1 },
    });
  });

  test("tell an ongoing task without a result from one that still has time", () => {
    const quarter = aQuarter({ statuses: [aStatus("999-I-001", "in-progress"), aStatus("999-I-002", "in-progress")] });
    const { counts } = resultsBySubIndex.figures(quarter).total;
    expect(counts).toMatchObject({ ongoingWithoutResult: 1, inTime: 1 });
  });

  test("keep tasks without a sub-index in a row of their own", () => {
    const plan = aPlan({ tasks: [aTask({ subIndex: null })] });
    const { rows } = resultsBySubIndex.figures(aQuarter({ plan }));
    expect(rows).toMatchObject([{ subIndex: "", assigned: 1 }]);
  });

  test("say in one sentence that there are no tasks", () => {
    const quarter = aQuarter({ plan: aPlan({ tasks: [] }), statuses: [] });
    const figures = resultsBySubIndex.figures(quarter);
    expect(resultsBySubIndex.describe(figures, quarter)).toEqual([
      { kind: "note", text: "Kế hoạch chưa có nhiệm vụ nào trong sổ." },
    ]);
  });
});
