import { directoryForPlan } from "../../../src/engine/bodies/directory-for-plan";
import { HAI_PHONG } from "../../../src/engine/bodies/hai-phong";

describe("directoryForPlan", () => {
  it.each<[string | null, string[]]>([
    ["Ủy ban nhân dân thành phố Hải Phòng", []],
    ["ỦY BAN NHÂN DÂN\nPHƯỜNG AN PHONG", []],
    ["UBND xã Cẩm Giàng", []],
    ["BAN QUAN LY KHU KINH TE HAI PHONG", []],
    [null, ["Ban Quản lý Khu kinh tế Hải Phòng"]],
    [null, ["UBND phường An Phong"]],
  ])("starts from the bodies of Hải Phòng for issuer %j and cells %j", (issuer, cells) =>
    expect(directoryForPlan(issuer, cells)).toBe(HAI_PHONG),
  );

  it.each<[string | null, string[]]>([
    ["Ủy ban nhân dân phường Phú Sơn", ["Công chức VPTK"]],
    ["UBND phường Hồng Bàng, thành phố Hà Nội", ["Sở Tài chính"]],
    ["UBND tỉnh Quảng Ninh", ["Hải quan Hải Phòng"]],
    ["Ủy ban nhân dân phường Phú Sơn", ["UBND phường An Phong"]],
    [null, ["UBND xã Trần Phú", "UBND xã Kỳ Lân"]],
    [null, ["Sở Tài chính"]],
    [null, []],
  ])("does not for issuer %j and cells %j", (issuer, cells) =>
    expect(directoryForPlan(issuer, cells)).not.toBe(HAI_PHONG),
  );

  it("lists the bodies another plan names, each once, by the spelling of every province", () => {
    const cells = [
      "Công chức VPTK",
      "Các công chức; đơn vị có liên quan",
      "Công chức Văn phòng - Thống kê",
      "Công an tỉnh, Sở KH&CN",
    ];
    expect(directoryForPlan("UBND tỉnh Thanh Hóa", cells).map(({ name, kind }) => [name, kind])).toEqual([
      ["Công chức Văn phòng - Thống kê", "ward-unit"],
      ["Các công chức", "group"],
      ["Các đơn vị có liên quan", "group"],
      ["Công an tỉnh", "central-vertical"],
      ["Sở Khoa học và Công nghệ", "department"],
    ]);
  });

  it("knows no members of its collectives", () => {
    const bodies = directoryForPlan("UBND tỉnh Thanh Hóa", ["Các Sở, ban, ngành", "Sở Tài chính"]);
    expect(bodies.flatMap((body) => body.groups)).toEqual([]);
  });

  it("passes over cells that name no body", () => {
    const cells = [
      "Thực hiện thường xuyên",
      "Công khai 100% thủ tục hành chính trên Cổng Dịch vụ công",
      "12",
      "Quý IV/2026",
    ];
    expect(directoryForPlan("UBND tỉnh Thanh Hóa", cells)).toEqual([]);
  });

  it.each([
    ["UBND phường Phú Sơn", "ward"],
    ["UBND xã Hoằng Hóa", "commune"],
    ["Sở Quy hoạch - Kiến trúc", "department"],
    ["Văn phòng UBND tỉnh", "city-office"],
    ["Thuế tỉnh Thanh Hóa", "central-vertical"],
    ["Hội Nông dân tỉnh", "association-or-press"],
    ["Công ty Điện lực Thanh Hóa", "enterprise"],
    ["Trung tâm Khuyến nông", "city-unit"],
    ["Công chức Tài chính", "ward-unit"],
    ["UBND các huyện, thị xã", "group"],
    ["Lãnh đạo Bưu cục", "other"],
  ])("guesses from its head word what %s is", (cell, kind) =>
    expect(directoryForPlan("UBND tỉnh Thanh Hóa", [cell]).map((body) => body.kind)).toEqual([kind]),
  );
});
