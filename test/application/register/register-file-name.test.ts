import { registerFileName } from "../../../src/application/register/register-file-name";

describe("the name of a new register", () => {
  test("carries the plan's number, without signs that file systems refuse", () => {
    expect(registerFileName("220/KH-UBND")).toBe("Sổ theo dõi 220-KH-UBND.xlsx");
    expect(registerFileName("81 / KH-UBND")).toBe("Sổ theo dõi 81-KH-UBND.xlsx");
    expect(registerFileName('/a:b*"')).toBe("Sổ theo dõi a-b.xlsx");
  });

  test("does without a number where the plan has none", () => {
    expect(registerFileName(null)).toBe("Sổ theo dõi kế hoạch.xlsx");
    expect(registerFileName("//")).toBe("Sổ theo dõi kế hoạch.xlsx");
  });
});
