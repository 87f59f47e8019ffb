import fc from "fast-check";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { formFileName } from "../../../src/engine/returns/form-file-name";

describe("the name of a form's file", () => {
  it("is number, body and period, in the order of the list", () => {
    expect(formFileName(7, 12, "Sở Xây dựng", "2025-Q3")).toBe("07 Sở Xây dựng 2025-Q3.xlsx");
    expect(formFileName(7, 142, "Sở Xây dựng", "2025-Q3")).toBe("007 Sở Xây dựng 2025-Q3.xlsx");
  });

  it("is in composed letters, whatever the directory holds", () => {
    const decomposed = "Sở Nội vụ".normalize("NFD");
    expect(formFileName(1, 1, decomposed, "2025-Q3")).toBe("01 Sở Nội vụ 2025-Q3.xlsx".normalize("NFC"));
  });

  it("holds nothing that Windows forbids, however a body is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (body) => {
        const name = formFileName(1, 9, body, "2025-Q3");
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]/);
        expect(name.length).toBeLessThan(110);
        expect(name).toMatch(/^01 .* ?2025-Q3\.xlsx$/s);
      }),
    );
  });

  it("is given once, also to bodies whose names differ in capitals or forbidden letters only", () => {
    const bodies = ["Ban A/B", "Ban A:B", "BAN A-B", ...HAI_PHONG.map(({ name }) => name)];
    const names = bodies.map((body, at) => formFileName(at + 1, bodies.length, body, "2025-Q4").toLowerCase());
    expect(new Set(names).size).toBe(bodies.length);
    expect([...names].sort()).toEqual(names);
  });
});
