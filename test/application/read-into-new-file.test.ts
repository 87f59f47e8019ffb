import { registerFileName } from "../../src/application/read-into-new-file";
import { EMPTY_PLAN } from "../../src/engine/sheets/register/new-task";
import { aPlan } from "../support/plan-builders";

const named = (number: string | null): string => registerFileName(aPlan({ plan: { ...aPlan().plan, number } }));

describe("the name of a new register", () => {
  test("carries the plan's number, without signs that file systems refuse", () => {
    expect(named("220/KH-UBND")).toBe("Sổ theo dõi 220-KH-UBND.xlsx");
    expect(named("81 / KH-UBND")).toBe("Sổ theo dõi 81-KH-UBND.xlsx");
    expect(named('/a:b*"')).toBe("Sổ theo dõi a-b.xlsx");
  });

  test("does without a number where the plan has none", () => {
    expect(registerFileName(EMPTY_PLAN)).toBe("Sổ theo dõi kế hoạch.xlsx");
    expect(named("//")).toBe("Sổ theo dõi kế hoạch.xlsx");
  });
});
