import { bodyDirectory } from "../../../src/engine/bodies/body-directory";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { readBodies } from "../../../src/engine/bodies/read-bodies";

const directory = bodyDirectory(HAI_PHONG);
const names = (cell: string): string[] => readBodies(cell, directory).bodies.map((body) => body.name);
const joined = (cell: string): string[] => readBodies(cell, directory).joined.map((body) => body.name);
const doubts = (cell: string): [string, string][] =>
  readBodies(cell, directory).doubts.map(({ id, value }) => [id, value]);

describe("readBodies — several bodies in one cell", () => {
  it.each<[string, string[]]>([
    ["Sở Tài chính, Sở Nội vụ và Sở Y tế", ["Sở Tài chính", "Sở Nội vụ", "Sở Y tế"]],
    ["Sở Tài chính; Thuế thành phố", ["Sở Tài chính", "Thuế thành phố"]],
    ["- Sở Tài chính\n- Sở Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["+ Sở Tài chính\n• Sở Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["1. Sở Tài chính\n2. Sở Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["Sở Tài chính<br>Sở Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["- Sở Tài chính - Sở Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["Sở Tài chính/Sở Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["Sở Tài chính,\nvà các đơn vị liên quan", ["Sở Tài chính", "Các đơn vị có liên quan"]],
    ["SỞ TÀI CHÍNH, SỞ NỘI VỤ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["Phòng Kinh tế, phòng Văn hóa - Xã hội", ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội"]],
    ["Công chức VPTK và KTNS", ["Công chức Văn phòng - Thống kê", "Công chức Kế toán - Ngân sách"]],
    ["UBND P. An Biên, X. Kiến Thụy", ["UBND phường An Biên", "UBND xã Kiến Thụy"]],
    ["Cac Phong chuyén mon\nVan phong BQL", ["Cac Phong chuyén mon", "Van phong Ban Quản lý"]],
    [
      "Ngân hàng Nhà nước Chi nhánh Khu vực 6, các NHTM",
      ["Ngân hàng Nhà nước chi nhánh khu vực 6", "Các ngân hàng thương mại"],
    ],
    ["Hội Nông dân, Bưu điện", ["Hội Nông dân", "Bưu điện"]],
  ])("%j", (cell, expected) => expect(names(cell)).toEqual(expected));
});

describe("readBodies — a list under one head word", () => {
  it.each<[string, string[]]>([
    ["Các Sở: Tài chính, Nông nghiệp và Môi trường, Y tế", ["Sở Tài chính", "Sở Nông nghiệp và Môi trường", "Sở Y tế"]],
    ["Các Sở: Tài chính; Nội vụ; Công an thành phố", ["Sở Tài chính", "Sở Nội vụ", "Công an thành phố"]],
    ["Sở Tài chính, Nội vụ và Thuế thành phố", ["Sở Tài chính", "Sở Nội vụ", "Thuế thành phố"]],
    ["Các sở Văn hóa, Thể thao và Du lịch và Y tế", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]],
    [
      "UBND các phường An Biên, Lê Chân và xã Kiến Thụy",
      ["UBND phường An Biên", "UBND phường Lê Chân", "UBND xã Kiến Thụy"],
    ],
    ["Các phòng Kinh tế, Văn hóa - Xã hội", ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội"]],
  ])("%j", (cell, expected) => expect(names(cell)).toEqual(expected));

  it("is left as written when one part is not listed", () => {
    expect(names("Sở Tài chính, Ánh sáng")).toEqual(["Sở Tài chính, Ánh sáng"]);
    expect(names("UBND các phường An Biên, Hà Đông")).toEqual(["UBND các phường An Biên, Hà Đông"]);
  });

  it.each(["các phường, xã, đặc khu", "UBND các xã, phường và đặc khu", "UBND phường, xã"])(
    "takes %s for the collective of all units, in whatever order it names them",
    (cell) => expect(names(cell)).toEqual(["UBND các xã, phường, đặc khu"]),
  );
});

describe("readBodies — one body or collective, whatever its name holds", () => {
  it.each<[string, string]>([
    ["Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"],
    ["Báo và Phát thanh, Truyền hình Hải Phòng", "Báo và Phát thanh, Truyền hình Hải Phòng"],
    ["- VCCI - Chi nhánh Duyên hải Bắc Bộ", "VCCI - Chi nhánh Duyên hải Bắc Bộ"],
    ["Sở Nông nghiệp\nvà Môi trường", "Sở Nông nghiệp và Môi trường"],
    ["Văn phòng\nỦy ban nhân dân thành phố", "Văn phòng Ủy ban nhân dân thành phố"],
    ["Các bộ, ngành, địa phương", "Các bộ, ngành, địa phương"],
    ["các phòng, ban chuyên môn", "Các phòng, ban chuyên môn"],
    ["Các Phòng, Trung tâm thuộc Sở", "Các Phòng, Trung tâm thuộc Sở"],
    ["UBND các huyện, thị xã, thành phố", "UBND các huyện, thị xã, thành phố"],
    [
      "Các Hiệp hội Doanh nghiệp, doanh nhân trên địa bàn TP",
      "Các Hiệp hội Doanh nghiệp, doanh nhân trên địa bàn thành phố",
    ],
    ["Ban Quản lý các khu kinh tế và các khu công nghiệp", "Ban Quản lý các khu kinh tế và các khu công nghiệp"],
    ["Các Sở, ban, ngành (trừ Sở Y tế; Sở Ngoại vụ)", "Các Sở, ban, ngành (trừ Sở Y tế, Sở Ngoại vụ)"],
  ])("%j", (cell, expected) => expect(names(cell)).toEqual([expected]));

  it("keeps a narrowed collective apart and tells what it narrows (220/KH-UBND, task 3)", () => {
    const [body] = readBodies("Các Sở, ban, ngành phụ trách những lĩnh vực cấp phép", directory).bodies;
    expect(body).toMatchObject({
      name: "Các Sở, ban, ngành phụ trách những lĩnh vực cấp phép",
      match: "collective",
      directoryName: "Các Sở, ban, ngành",
    });
  });

  it("keeps a bracket, with its abbreviations written out", () => {
    const [body] = readBodies("Văn phòng Ủy ban nhân dân thành phố (Cổng Thông tin điện tử TP)", directory).bodies;
    expect(body?.name).toBe("Văn phòng Ủy ban nhân dân thành phố (Cổng Thông tin điện tử thành phố)");
    expect(body?.directoryName).toBe("Văn phòng Ủy ban nhân dân thành phố");
  });

  it("names a listed part of a body by the body", () => {
    expect(names("Cổng Thông tin điện tử thành phố")).toEqual(
      names("Văn phòng UBND TP (Cổng Thông tin điện tử thành phố)"),
    );
  });
});

describe("readBodies — who leads and who joins", () => {
  it.each<[string, string[], string[]]>([
    ["Sở Nội vụ phối hợp với Thanh tra thành phố", ["Sở Nội vụ"], ["Thanh tra thành phố"]],
    ["Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, Sở Y tế", ["Sở Tài chính"], ["Sở Nội vụ", "Sở Y tế"]],
    ["Chủ trì: Sở Tài chính\nPhối hợp: Sở Nội vụ\nSở Y tế", ["Sở Tài chính"], ["Sở Nội vụ", "Sở Y tế"]],
    ["Sở Tài chính (chủ trì); Sở Y tế (phối hợp); Sở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"], ["Sở Y tế"]],
    ["- Sở A phối hợp với Sở Y tế\n- Sở Xây dựng", ["Sở A", "Sở Xây dựng"], ["Sở Y tế"]],
  ])("%j", (cell, lead, join) => {
    expect(names(cell)).toEqual(lead);
    expect(joined(cell)).toEqual(join);
  });
});

describe("readBodies — what it does not decide alone", () => {
  it("keeps the words of a damaged name and proposes the body", () => {
    const { bodies, doubts: found } = readBodies("So Tai chinh, Sở Nội vu", directory);
    expect(bodies.map(({ name, proposal, directoryName }) => [name, proposal, directoryName])).toEqual([
      ["So Tai chinh", "Sở Tài chính", null],
      ["Sở Nội vu", "Sở Nội vụ", null],
    ]);
    expect(found.map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ["body-spelling-uncertain", "Sở Tài chính"],
      ["body-spelling-uncertain", "Sở Nội vụ"],
    ]);
  });

  it("takes a former name for its successor and says so", () => {
    const { bodies, doubts: found } = readBodies("Sở KH&ĐT", directory);
    expect(bodies[0]).toMatchObject({ name: "Sở Tài chính", match: "alias" });
    expect(found).toEqual([
      expect.objectContaining({ id: "body-renamed", severity: "warning", suggestion: "Sở Tài chính" }),
    ]);
  });

  it("says of two former departments that became one both what they are now and that it is one", () => {
    expect(names("Sở NN&PTNT, Sở TN&MT")).toEqual(["Sở Nông nghiệp và Môi trường"]);
    expect(doubts("Sở NN&PTNT, Sở TN&MT").map(([id]) => id)).toEqual(["body-renamed", "body-renamed", "body-repeated"]);
  });

  it("takes a listed slip of a scan for its body and says so (Phú Sơn, appendix 1, row 1.4)", () => {
    expect(names("Công chức VHXXH")).toEqual(["Công chức Văn hóa - Xã hội"]);
    expect(doubts("Công chức VHXXH")).toEqual([["body-spelling-uncertain", "Công chức VHXXH"]]);
  });

  it("keeps an unknown body as written, with safe abbreviations written out", () => {
    expect(names("hội DN trẻ TP")).toEqual(["Hội doanh nghiệp trẻ thành phố"]);
    expect(doubts("Hội DN trẻ TP")).toEqual([["body-unknown", "Hội DN trẻ TP"]]);
  });

  it("leaves unknown collectives without a doubt: they are entries of their own", () => {
    expect(readBodies("các chi nhánh NHTM", directory)).toEqual({
      bodies: [
        expect.objectContaining({
          name: "Các chi nhánh ngân hàng thương mại",
          match: "collective",
          directoryName: null,
        }),
      ],
      joined: [],
      doubts: [],
    });
  });

  it.each<[string, string[], [string, string][]]>([
    [
      "Theo phân công tại Quyết định số 12/QĐ-UBND",
      ["Theo phân công tại Quyết định số 12/QĐ-UBND"],
      [["body-by-reference", "Theo phân công tại Quyết định số 12/QĐ-UBND"]],
    ],
    ["2/14", [], [["body-not-a-name", "2/14"]]],
    ["Sở Tài chính 2/14", ["Sở Tài chính"], [["body-not-a-name", "2/14"]]],
    ["2/14 Sở Tài chính", ["Sở Tài chính"], [["body-not-a-name", "2/14"]]],
    ["Sở Tài chính\n2/14", ["Sở Tài chính"], [["body-not-a-name", "2/14"]]],
    ["Không có", [], [["body-not-a-name", "Không có"]]],
    ["Sở Y tế, Sở Y tế", ["Sở Y tế"], [["body-repeated", "Sở Y tế"]]],
    ["Sở Tài chính, Sở Y tế,", ["Sở Tài chính", "Sở Y tế"], [["body-trailing-punctuation", "Sở Y tế,"]]],
    ["- Sở Tài chính;\n- Sở Y tế.", ["Sở Tài chính", "Sở Y tế"], []],
  ])("%j", (cell, expected, found) => {
    expect(names(cell)).toEqual(expected);
    expect(doubts(cell)).toEqual(found);
  });

  it.each([null, "", "  ", "-", "…", "- \n -"])("takes %j for nobody, without a doubt", (cell) =>
    expect(readBodies(cell, directory)).toEqual({ bodies: [], joined: [], doubts: [] }),
  );
});
