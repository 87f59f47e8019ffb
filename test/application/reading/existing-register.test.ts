import { existingRegister } from "../../../src/application/reading/existing-register";
import { writeReading } from "../../../src/application/reading/read-into-workbook";
import { fileBackedWorkbook } from "../../support/file-backed-workbook";
import { aPlan } from "../../support/plan-builders";

const occasion = { at: "2025-10-06T08:00:00Z", who: "Nguyễn Văn A" };

describe("the register that stands in the open workbook", () => {
  test("is told by its plan and its tasks", async () => {
    const preview = { plan: aPlan(), findings: [], narrativeCount: 0 };
    const workbook = await fileBackedWorkbook();
    await writeReading(preview, workbook, { takeNarrative: "no", occasion });
    expect(await existingRegister(workbook)).toEqual({ ok: true, value: { planNumber: "999/KH-UBND", tasks: 2 } });
  });

  test("is none in a workbook of other things", async () => {
    expect(await existingRegister(await fileBackedWorkbook())).toEqual({ ok: true, value: null });
  });

  test("stays unknown where Excel does not answer", async () => {
    const workbook = await fileBackedWorkbook();
    workbook.refuse({ kind: "host-busy" });
    expect(await existingRegister(workbook)).toEqual({ ok: false, failure: { kind: "host-busy" } });
  });
});
