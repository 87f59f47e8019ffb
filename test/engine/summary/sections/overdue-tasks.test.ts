import { overdueSection } from "../../../../src/engine/summary/sections/overdue-tasks";
import { aPlan, aTask, aTiming } from "../../../support/plan-builders";
import { aQuarter, aStatus } from "../../../support/quarter-builders";

const dueOn = (id: string, due: string | null) => aTask({ id, timing: aTiming({ kind: "date", due }) });

describe("overdue tasks", () => {
  const plan = aPlan({
    tasks: [dueOn("A", "2025-12-11"), dueOn("B", "2025-09-12"), dueOn("C", "2025-11-12"), dueOn("D", null)],
  });
  const statuses = ["A", "B", "C", "D"].map((id) => aStatus(id, "overdue", { "Sở Tài chính": "overdue" }));

  test("are listed from the latest, with whole days since their day", () => {
    const { tasks } = overdueSection.figures(aQuarter({ plan, statuses }));
    expect(tasks.map(({ id, daysLate }) => [id, daysLate])).toEqual([
      ["B", 91],
      ["C", 30],
      ["A", 1],
      ["D", null],
    ]);
  });

  test("fall into buckets whose both ends count", () => {
    const { buckets } = overdueSection.figures(aQuarter({ plan, statuses }));
    expect(buckets.map(({ count }) => count)).toEqual([2, 0, 0, 1, 1]);
  });

  test("name the bodies that are late, not all that lead", () => {
    const late = [aStatus("A", "overdue", { "Sở Tài chính": "completed", "Sở Nội vụ": "overdue" })];
    const { tasks } = overdueSection.figures(
      aQuarter({ plan: aPlan({ tasks: [dueOn("A", "2025-12-01")] }), statuses: late }),
    );
    expect(tasks[0]?.bodies).toEqual(["Sở Nội vụ"]);
  });

  test("none: one sentence", () => {
    const quarter = aQuarter();
    expect(overdueSection.report(overdueSection.figures(quarter), quarter)).toEqual([
      { kind: "paragraph", text: "Không có nhiệm vụ nào quá hạn." },
    ]);
  });
});
