import { bodyDirectory } from "../../../src/engine/bodies/body-directory";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { listed } from "../../../src/engine/bodies/listed/listed-body";
import { matchBody } from "../../../src/engine/bodies/match-body";

const directory = bodyDirectory(HAI_PHONG);
const matched = (name: string): [string, string | null] => {
  const { match, body } = matchBody(name, directory);
  return [match, body?.name ?? null];
};

describe("matchBody — names that are surely known", () => {
  it.each([
    ["Sở Tài chính", "exact", "Sở Tài chính"],
    ["SỞ TÀI CHÍNH", "normalised", "Sở Tài chính"],
    ["Toà án nhân dân thành phố", "normalised", "Tòa án nhân dân thành phố"],
    ["Phòng Văn hoá – Xã hội", "normalised", "Phòng Văn hóa - Xã hội"],
    ["Uỷ ban nhân dân phường An Phong", "normalised", "UBND phường An Phong"],
    ["Văn phòng UBND thành phố", "normalised", "Văn phòng Ủy ban nhân dân thành phố"],
    ["Văn phòng HĐND và UBND", "normalised", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"],
    ["Sở Nông nghiệp và Môi trường".normalize("NFD"), "exact", "Sở Nông nghiệp và Môi trường"],
    ["Sở KH&CN", "abbreviation", "Sở Khoa học và Công nghệ"],
    ["Liên minh HTX TP", "abbreviation", "Liên minh Hợp tác xã thành phố"],
    ["VCCI CN Duyên hải Bắc Bộ", "abbreviation", "VCCI - Chi nhánh Duyên hải Bắc Bộ"],
    ["Viện KSND TP", "abbreviation", "Viện Kiểm sát nhân dân thành phố"],
    ["Ban QLDA khu vực An Dương", "abbreviation", "Ban Quản lý dự án khu vực An Dương"],
    ["P.An Biên", "alias", "UBND phường An Biên"],
    ["Ban quản lý khu kinh tế", "alias", "Ban Quản lý Khu kinh tế Hải Phòng"],
    ["Các sở, ban, ngành", "collective", "Các Sở, ban, ngành"],
    ["Ủy ban nhân dân cấp xã", "collective", "UBND các xã, phường, đặc khu"],
  ])("reads %s as %s of %s", (name, match, body) => expect(matched(name)).toEqual([match, body]));

  it.each([
    ["Phòng Kinh tế, Hạ tầng và Đô thị phường", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["Văn phòng HĐND và UBND phường", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"],
    ["Sở Tài chính thành phố Hải Phòng", "Sở Tài chính"],
    ["Sở Công Thương Hải Phòng", "Sở Công Thương"],
    ["UBND các xã, phường, đặc khu trên địa bàn thành phố", "UBND các xã, phường, đặc khu"],
    ["UBND các xã, phường, đặc khu trên địa bàn", "UBND các xã, phường, đặc khu"],
    ["Các Sở, ban, ngành của thành phố", "Các Sở, ban, ngành"],
  ])("looks past the level %s adds", (name, body) => expect(matchBody(name, directory).body?.name).toBe(body));

  it("knows the body behind a bracket, a qualifier and a post", () => {
    expect(matched("Văn phòng Ủy ban nhân dân thành phố (Cổng TTĐT)")[1]).toBe("Văn phòng Ủy ban nhân dân thành phố");
    expect(matched("Công chức VHXH phụ trách công tác LĐTB&XH")[1]).toBe("Công chức Văn hóa - Xã hội");
    expect(matched("Lãnh đạo Sở Tài chính")[1]).toBe("Sở Tài chính");
  });
});

describe("matchBody — names that are not surely known", () => {
  it.each([
    ["So Tai chinh", "folded", "Sở Tài chính"],
    ["Sở Tái chính", "folded", "Sở Tài chính"],
    ["Sở Tài chnh", "fuzzy", "Sở Tài chính"],
    ["Các Sở, ban, nghành", "fuzzy", "Các Sở, ban, ngành"],
    ["Trung tâm Dịch vụ công", "fuzzy", "Trung tâm Cung ứng dịch vụ công"],
    ["Thanh tra", "fuzzy", "Thanh tra thành phố"],
    [
      "Trung tâm Xúc tiến đầu tư, thương mại và du lịch thành phố",
      "fuzzy",
      "Trung tâm Xúc tiến đầu tư, thương mại, du lịch thành phố",
    ],
  ])("proposes for %s by a %s match %s", (name, match, body) => expect(matched(name)).toEqual([match, body]));

  it("names both communes that one spelling without marks may mean", () => {
    const { body, runnersUp, confidence } = matchBody("UBND xa Cam Giang", directory);
    expect([body, ...runnersUp].map((each) => each?.name)).toEqual(["UBND xã Cẩm Giang", "UBND xã Cẩm Giàng"]);
    expect(confidence).toBeLessThan(0.6);
  });

  it("does not choose between two bodies a directory lists under one spelling", () => {
    const twins = bodyDirectory([listed("Hội A", "other", ["Hội"]), listed("Hội B", "other", ["Hội"])]);
    const { match, runnersUp } = matchBody("Hội", twins);
    expect([match, runnersUp.map((body) => body.name)]).toEqual(["fuzzy", ["Hội B"]]);
  });

  it.each([
    "Sở Tài chính Hà Nội",
    "Sở Tài chính tỉnh Quảng Ninh",
    "Sở Tài chính của tỉnh Quảng Ninh",
    "Ngân hàng Nhà nước chi nhánh khu vực 7",
    "UBND phường An Lạc",
    "Hội Doanh nghiệp trẻ",
    "Bưu điện",
  ])("takes %s for a body of its own", (name) => expect(matched(name)).toEqual(["unknown", null]));

  it.each(["Các Hiệp hội doanh nghiệp", "Các chi nhánh ngân hàng thương mại", "UBND các phường"])(
    "takes %s for a collective the directory does not list",
    (name) => expect(matched(name)).toEqual(["collective", null]),
  );

  it("spells a body of any province well, and says that this directory does not list it", () => {
    const { match, body } = matchBody("Công chức VPTK", bodyDirectory([]));
    expect([match, body]).toEqual(["abbreviation", null]);
  });

  it("is surer of a listed spelling than of any proposal", () => {
    const sure = ["Sở Tài chính", "sở tài chính", "Sở KHCN", "STC", "UBND xã, phường"];
    const unsure = ["So Tai chinh", "Sở Tài chnh", "Thanh tra", "Bưu điện"];
    const confidence = (name: string): number => matchBody(name, directory).confidence;
    expect(Math.min(...sure.map(confidence))).toBeGreaterThan(Math.max(...unsure.map(confidence)));
  });
});
