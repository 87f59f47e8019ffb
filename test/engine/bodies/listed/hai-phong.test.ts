import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { bodyDirectory } from "../../../../src/engine/bodies/body-directory";
import { BODY_KINDS } from "../../../../src/engine/bodies/body-kinds";
import { GENERAL } from "../../../../src/engine/bodies/listed/general";
import { HAI_PHONG } from "../../../../src/engine/bodies/listed/hai-phong";
import { publicBodySchema } from "../../../../src/engine/model/public-body";

const AGENCIES = path.resolve(process.cwd(), "../shared/reference/agencies.tsv");
const withShared = existsSync(AGENCIES) ? describe : describe.skip;

describe("the directory of Hải Phòng", () => {
  it("lists 174 bodies, each once, in composed letters", () => {
    expect(HAI_PHONG).toHaveLength(174);
    expect(new Set(HAI_PHONG.map((body) => body.name)).size).toBe(174);
    for (const body of HAI_PHONG) {
      expect(publicBodySchema.parse(body)).toEqual(body);
      expect(JSON.stringify(body).normalize("NFC")).toBe(JSON.stringify(body));
      expect(BODY_KINDS).toContain(body.kind);
    }
  });

  it("has 45 wards, 67 communes and 2 special zones", () => {
    const count = (kind: string): number => HAI_PHONG.filter((body) => body.kind === kind).length;
    expect([count("ward"), count("commune"), count("special-zone")]).toEqual([45, 67, 2]);
  });

  it("keeps former names apart from the other spellings", () => {
    const finance = HAI_PHONG.find((body) => body.name === "Sở Tài chính");
    expect(finance?.succeeds).toEqual(["Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", "SKHĐT"]);
    expect(HAI_PHONG.flatMap((body) => [...body.aliases, ...body.succeeds]).join()).not.toContain("tên cũ");
  });

  it("gives no spelling to two bodies", () => {
    const shared = [...bodyDirectory(HAI_PHONG).keys].filter(
      ([, spellings]) => new Set(spellings.map(({ body }) => body.name)).size > 1,
    );
    expect(shared.map(([key]) => key)).toEqual([]);
  });
});

describe("the directory of other provinces", () => {
  it("holds departments, ward offices and collectives, but no member of a collective and no former name", () => {
    expect(GENERAL.map((body) => body.name)).toEqual(
      expect.arrayContaining(["Sở Tài chính", "Công chức Văn phòng - Thống kê", "Các Sở, ban, ngành"]),
    );
    expect(GENERAL.flatMap((body) => [...body.groups, ...body.succeeds])).toEqual([]);
    expect(GENERAL.map((body) => body.name).join()).not.toContain("Hải Phòng");
  });
});

withShared("agencies.tsv (needs ../shared)", () => {
  it("holds the same bodies, kinds, spellings and former names in the same order", () => {
    const [, ...rows] = readFileSync(AGENCIES, "utf8").trim().split("\n");
    const printed = rows.map((row) => {
      const [name = "", kind = "", aliases = ""] = row.split("\t");
      const spellings = aliases.split(";").filter((alias) => alias !== "");
      const former = spellings.filter((alias) => alias.endsWith("(tên cũ)"));
      return {
        name,
        kind,
        aliases: spellings.filter((alias) => !former.includes(alias)),
        succeeds: former.map((alias) => alias.replace(" (tên cũ)", "")),
      };
    });
    expect(HAI_PHONG.map(({ name, kind, aliases, succeeds }) => ({ name, kind, aliases, succeeds }))).toEqual(printed);
  });
});
