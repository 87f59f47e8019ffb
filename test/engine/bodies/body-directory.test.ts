import { activeOn, bodyDirectory } from "../../../src/engine/bodies/body-directory";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { listed } from "../../../src/engine/bodies/listed/listed-body";

describe("activeOn", () => {
  const merged = { ...listed("Sở Du lịch", "department"), validFrom: "2015-01-01", validTo: "2025-02-28" };

  it.each([
    ["2014-12-31", false],
    ["2015-01-01", true],
    ["2025-02-28", true],
    ["2025-03-01", false],
  ])("takes both ends of the validity in: %s is %s", (day, active) => expect(activeOn(merged, day)).toBe(active));

  it("knows no end where none is given, and no day where none is asked for", () => {
    expect(activeOn(listed("Sở Tài chính", "department"), "1900-01-01")).toBe(true);
    expect(activeOn(merged, null)).toBe(true);
  });
});

describe("bodyDirectory", () => {
  it("learns from its names which city “thành phố” is", () => {
    expect(bodyDirectory(HAI_PHONG).places).toEqual(["hải phòng"]);
  });
  it("is empty for no bodies and still keeps the commas of general collectives together", () => {
    const empty = bodyDirectory([]);
    expect(empty.bodies).toEqual([]);
    expect(empty.phrases.next.has("các")).toBe(true);
  });
});
