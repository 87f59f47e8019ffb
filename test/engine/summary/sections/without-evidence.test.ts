import { evidenceSection } from "../../../../src/engine/summary/sections/without-evidence";
import { anAnswer, aQuarter } from "../../../support/quarter-builders";

const bare = { evidence: null };

describe("results without evidence", () => {
  test("are answers that say something was done and name no paper", () => {
    const quarter = aQuarter({
      answers: [
        anAnswer({ ...bare }),
        anAnswer({ ...bare, body: "Sở Nội vụ", progress: "done", result: null }),
        anAnswer({ ...bare, body: "UBND xã Vĩnh Bảo", progress: "not-started", result: null }),
        anAnswer(),
      ],
    });
    expect(evidenceSection.figures(quarter)).toMatchObject({
      answers: 2,
      tasks: [{ id: "999-I-001", row: 1, answers: 2, bodies: ["Sở Tài chính", "Sở Nội vụ"] }],
    });
  });

  test("of another period are not counted", () => {
    expect(evidenceSection.figures(aQuarter({ answers: [anAnswer({ ...bare, period: "2025-Q3" })] })).answers).toBe(0);
  });
});
