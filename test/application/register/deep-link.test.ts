import * as fc from "fast-check";
import { type DeepLink, deepLinkOf, hashOf } from "../../../src/application/register/deep-link";

describe("a link to a cell or a finding", () => {
  it.each([
    ["#so/Nhiệm vụ!F12", { kind: "cell", place: { sheet: "Nhiệm vụ", cell: "F12" } }],
    ["#so/Nhi%E1%BB%87m%20v%E1%BB%A5!F12", { kind: "cell", place: { sheet: "Nhiệm vụ", cell: "F12" } }],
    ["#so/Điểm số!$e$27", { kind: "cell", place: { sheet: "Điểm số", cell: "E27" } }],
    ["#so/'Nhiệm vụ'!F12", { kind: "cell", place: { sheet: "Nhiệm vụ", cell: "F12" } }],
    ["#loi/lead-body-missing:220-I-007", { kind: "finding", key: "lead-body-missing:220-I-007" }],
  ])("%s leads to %j", (hash, link) => {
    expect(deepLinkOf(hash)).toEqual(link);
  });

  it.each([
    "",
    "#",
    "#so/",
    "#so/Nhiệm vụ",
    "#so/!F12",
    "#so/Nhiệm vụ!F",
    "#so/Nhiệm vụ!F0",
    "#loi/",
    "#%E1%BB",
    "#khac/A1",
  ])("%j leads nowhere", (hash) => {
    expect(deepLinkOf(hash)).toBeNull();
  });

  it("leads back to where it was made, whatever the sheet is called", () => {
    const sheet = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((name) => name.trim() === name && !name.includes("'"));
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 1_000_000 }), (name, row) => {
        const link: DeepLink = { kind: "cell", place: { sheet: name.normalize("NFC"), cell: `AB${row}` } };
        expect(deepLinkOf(hashOf(link))).toEqual(link);
      }),
    );
  });

  it("never fails on what somebody typed behind the address", () => {
    fc.assert(fc.property(fc.string(), (text) => void deepLinkOf(`#${text}`)));
  });
});
