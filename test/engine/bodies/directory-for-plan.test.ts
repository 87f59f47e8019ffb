import { bodyDirectory } from "../../../src/engine/bodies/body-directory";
import { directoryForPlan } from "../../../src/engine/bodies/directory-for-plan";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { readBodies } from "../../../src/engine/bodies/read-bodies";

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

describe("names of bodies and the day of the plan", () => {
  const named = (cell: string, issuedOn: string | null) => {
    const directory = bodyDirectory(directoryForPlan("UBND thành phố Hải Phòng", [cell], issuedOn));
    return readBodies(cell, directory);
  };

  it.each([
    ["Sở Kế hoạch và Đầu tư", "Sở Kế hoạch và Đầu tư"],
    ["Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"],
    ["Sở Giao thông vận tải", "Sở Giao thông vận tải"],
    ["Sở Tài chính", "Sở Tài chính"],
    ["UBND phường Hồng Bàng", "UBND phường Hồng Bàng"],
  ])("before the mergers of 2025 “%s” is %s, without a doubt", (cell, name) => {
    const { bodies, doubts } = named(cell, "2024-08-26");
    expect([bodies.map((body) => body.name), doubts]).toEqual([[name], []]);
  });

  it.each(["2025-03-01", "2025-08-28", null])(
    "from then on (%s) it is the body that took over, and a doubt says so",
    (day) => {
      const { bodies, doubts } = named("Sở Kế hoạch và Đầu tư", day);
      expect([bodies.map((body) => body.name), doubts.map(({ id }) => id)]).toEqual([
        ["Sở Tài chính"],
        ["body-renamed"],
      ]);
    },
  );

  it("holds every name once in the older directory, and no body that takes over from another", () => {
    const old = directoryForPlan("UBND thành phố Hải Phòng", [], "2025-02-28");
    expect(new Set(old.map(({ name }) => name)).size).toBe(old.length);
    expect(old.flatMap(({ succeeds }) => succeeds)).toEqual([]);
  });
});
