import { bodyDirectory } from "../../../src/engine/bodies/body-directory";
import { isCollective } from "../../../src/engine/bodies/collective-words";
import { expandCollective } from "../../../src/engine/bodies/collectives";
import { GENERAL } from "../../../src/engine/bodies/listed/general";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { listed } from "../../../src/engine/bodies/listed/listed-body";

const directory = bodyDirectory(HAI_PHONG);
const expanded = (name: string): [number, boolean, boolean] => {
  const { members, restricted, known } = expandCollective(name, directory, null);
  return [members.length, restricted, known];
};

describe("expandCollective", () => {
  it.each<[string, number, boolean]>([
    ["Các Sở, ban, ngành", 15, false],
    ["các sở, ngành", 15, false],
    ["Các Sở, ban, ngành của thành phố", 15, false],
    ["UBND các xã, phường, đặc khu", 114, false],
    ["Ủy ban nhân dân cấp xã", 114, false],
    ["Các Sở, ban, ngành phụ trách những lĩnh vực cấp phép kinh doanh có điều kiện", 15, true],
    ["Các Sở, ban, ngành có liên quan", 15, true],
    ["UBND các xã, phường, đặc khu có khu công nghiệp", 114, true],
    ["UBND các phường", 45, false],
    ["UBND các xã", 67, false],
    ["Các Sở", 12, false],
  ])("expands %s to %i bodies (narrowed: %s)", (name, count, restricted) =>
    expect(expanded(name)).toEqual([count, restricted, true]),
  );

  it.each([
    "Các chi nhánh ngân hàng thương mại",
    "Các Hiệp hội doanh nghiệp",
    "Các đơn vị có liên quan",
    "Các Sở, ban, ngành, đoàn thể thành phố",
    "Sở Tài chính",
    "Cac So, ban, nganh",
  ])("knows no members of %s", (name) => expect(expanded(name)).toEqual([0, false, false]));

  it("knows no members in a plan of another province, where only some bodies are named", () => {
    expect(expandCollective("Các Sở, ban, ngành", bodyDirectory(GENERAL), null).known).toBe(false);
  });

  it("counts the bodies that exist on the day", () => {
    const merged = bodyDirectory([
      { ...listed("Sở A", "department"), validTo: "2025-02-28" },
      { ...listed("Sở B", "department"), validFrom: "2025-03-01" },
      listed("Các Sở, ban, ngành", "group"),
    ]);
    const on = (day: string): string[] =>
      expandCollective("Các Sở, ban, ngành", merged, day).members.map((body) => body.name);
    expect([on("2025-02-28"), on("2025-03-01")]).toEqual([["Sở A"], ["Sở B"]]);
  });

  it("follows a group a person wrote into “Nhóm”, without a row of its own", () => {
    const own = bodyDirectory([{ ...listed("Sở A", "department"), groups: ["Khối thi đua số 1"] }]);
    expect(expandCollective("khối thi đua số 1", own, null)).toMatchObject({ restricted: false, known: true });
  });
});

describe("isCollective", () => {
  it.each([
    "Các Sở, ban, ngành",
    "Sở, ban, ngành",
    "UBND xã, phường",
    "UBND cấp xã",
    "Ủy ban nhân dân các huyện, thành phố",
    "Thủ trưởng các đơn vị",
    "Hội Doanh nghiệp - Doanh nhân trên địa bàn thành phố",
    "HĐND, MTTQ và các đoàn thể chính trị - xã hội",
    "Cac don vi",
  ])("takes %s for several bodies", (name) => expect(isCollective(name)).toBe(true));

  it.each(["Sở Tài chính", "Ban Quản lý các khu công nghiệp", "UBND phường An Phong", "Công an xã", ""])(
    "takes %s for one body",
    (name) => expect(isCollective(name)).toBe(false),
  );
});
