import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { IndexName } from "../../../../src/engine/model/plan";
import { matchSubIndex } from "../../../../src/engine/reading/sub-indices/match-sub-index";
import { editionOfNames, pciEdition } from "../../../../src/engine/reading/sub-indices/pci-edition";
import { type PciEdition, SUB_INDICES } from "../../../../src/engine/reading/sub-indices/sub-index-list";

const keyOf = (name: string, index: IndexName | null, edition: PciEdition | null = null): string | null =>
  matchSubIndex(name, { index, edition }).key;

describe("matchSubIndex", () => {
  it("knows every sub-index by its own name in its own edition", () => {
    for (const { name, index, edition, key } of SUB_INDICES)
      expect(matchSubIndex(name, { index, edition })).toEqual({ key, confidence: 1, proposal: null, via: "exact" });
  });

  it.each([
    ["Chỉ số Gia nhập thị trường", "pci-2024.market-entry"],
    ["Chỉ số Tiếp cận đất đai", "pci-2024.land-access"],
    ["Chỉ số Tính năng động của chính quyền", "pci-2024.proactive-leadership"],
    ["Chỉ số Chính sách hỗ trợ doanh nghiệp", "pci-2024.business-support"],
    ["tính năng động và tiên phong của lãnh đạo tỉnh", "pci-2024.proactive-leadership"],
    ["3. Tính minh bạch và tiếp cận thông tin", "pci-2024.transparency"],
  ])("reads %s of the old edition as %s", (name, key) => expect(keyOf(name, "PCI", "pci-2024")).toBe(key));

  it.each([
    ["Gia nhập thị trường", "pci-2025.market-entry"],
    ["VII. Thiết chế pháp lý", "pci-2025.legal-institutions"],
    ["Tính năng động và vai trò kiến tạo của chính quyền", "pci-2025.proactive-government"],
    ["Quy mô, hiệu quả & đóng góp của kinh tế tư nhân", "pci-2025.private-sector"],
    ["ĐỘNG LỰC TĂNG TRƯỞNG BỀN VỮNG VÀ ĐỔI MỚI SÁNG TẠO", "pci-2025.sustainable-growth-innovation"],
  ])("reads %s of the new edition as %s", (name, key) => expect(keyOf(name, "PCI", "pci-2025")).toBe(key));

  it("takes heading X of plan 220 for the proactive government, misprint and all", () => {
    const found = matchSubIndex("Sự nỗ lực và vai trò kiên tạo của chính quyền tỉnh", {
      index: "PCI",
      edition: "pci-2025",
    });
    expect(found).toMatchObject({ key: "pci-2025.proactive-government", via: "similar" });
  });

  it("gives heading VIII of plan 220 no key, only a proposal", () => {
    const heading = "Phát triển khoa học công nghệ, thúc đẩy đổi mới sáng tạo và liên kết";
    expect(matchSubIndex(heading, { index: "PCI", edition: "pci-2025" })).toMatchObject({
      key: null,
      proposal: "pci-2025.sustainable-growth-innovation",
      via: "none",
    });
  });

  it.each<[string, IndexName, string]>([
    ["Công tác chỉ đạo, điều hành CCHC", "PAR INDEX", "par.direction"],
    ["Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật tại tỉnh", "PAR INDEX", "par.legal-documents"],
    ["Tác động của CCHC đến người dân, tổ chức và chỉ tiêu phát triển KTXH của phường", "PAR INDEX", "par.impact"],
    [
      "Mức độ hài lòng của người dân đối với việc xây dựng, tổ chức thực hiện chính sách của cơ quan nhà nước",
      "SIPAS",
      "sipas.policy",
    ],
    ["Công khai minh bạch", "PAPI", "papi.transparency"],
    ["Thủ tục hành chính", "PAPI", "papi.admin-procedures"],
    ["Tinh minh bach & ung dung CNTT", "DDCI", "ddci.transparency-it"],
    ["Quy trinh thyc hién TTHC", "DDCI", "ddci.procedures"],
    ["Chi phi khong chinh thirc", "DDCI", "ddci.informal-charges"],
    ["H3 tro san xuét kinh doanh", "DDCI", "ddci.business-support"],
    ["Hiéu luc thiét ché", "DDCI", "ddci.institution-effectiveness"],
  ])("reads %s under %s as %s", (name, index, key) => expect(keyOf(name, index)).toBe(key));

  it("keeps apart what differs in one telling word", () => {
    expect(keyOf("Cải cách hành chính công", "PAR INDEX")).toBeNull();
    expect(keyOf("Chi phí thủ tục", "PCI", "pci-2025")).toBeNull();
    expect(keyOf("Hạ tầng", "PCI", "pci-2025")).toBeNull();
    expect(keyOf("Sở Tài chính", "PCI", "pci-2025")).toBeNull();
  });

  it("lets a name that only the other edition has decide against the plan's years", () => {
    expect(keyOf("Tiếp cận đất đai", "PCI", "pci-2025")).toBe("pci-2024.land-access");
    expect(keyOf("Chi phí tuân thủ", "PCI", "pci-2024")).toBe("pci-2025.compliance-costs");
  });

  it("does not choose an edition for a name both have", () => {
    expect(matchSubIndex("Gia nhập thị trường", { index: "PCI", edition: null })).toMatchObject({
      key: null,
      proposal: "pci-2025.market-entry",
    });
  });

  it("never reads a numeral as evidence", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SUB_INDICES), fc.integer({ min: 1, max: 20 }), (entry, number) => {
        const { index, edition } = entry;
        expect(keyOf(`${number}. ${entry.name}`, index, edition)).toBe(entry.key);
      }),
    );
  });
});

describe("pciEdition", () => {
  it("takes the years where the names do not tell", () => {
    expect(pciEdition({ from: 2025, to: 2026 }, "2025-08-28")).toBe("pci-2025");
    expect(pciEdition({ from: 2023, to: 2025 }, null)).toBe("pci-2024");
    expect(pciEdition({ from: 2024, to: 2025 }, "2024-08-26")).toBe("pci-2024");
    expect(pciEdition({ from: 2026, to: 2026 }, null)).toBe("pci-2025");
    expect(pciEdition(null, null)).toBeNull();
  });

  it("asks the names first", () => {
    expect(editionOfNames(["Gia nhập thị trường", "Chỉ số Tiếp cận đất đai"])).toBe("pci-2024");
    expect(editionOfNames(["I. Gia nhập thị trường", "IV. Chi phí tuân thủ"])).toBe("pci-2025");
    expect(editionOfNames(["Gia nhập thị trường"])).toBeNull();
  });
});

const list = path.resolve(process.cwd(), "../shared/reference/sub-indices.json");
const withShared = existsSync(list) ? describe : describe.skip;
withShared("the list of sub-indices (needs ../shared)", () => {
  it("has every agreed key under its agreed name", () => {
    const agreed: Record<string, string> = JSON.parse(readFileSync(list, "utf8"));
    expect(Object.fromEntries(SUB_INDICES.map(({ key, name }) => [key, name]))).toEqual(agreed);
  });
});
