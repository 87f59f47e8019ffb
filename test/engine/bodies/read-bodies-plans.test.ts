import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { bodyDirectory } from "../../../src/engine/bodies/body-directory";
import { directoryForPlan } from "../../../src/engine/bodies/directory-for-plan";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { readBodies } from "../../../src/engine/bodies/read-bodies";

const SHARED = path.resolve(process.cwd(), "../shared");
const TRUTH = path.join(SHARED, "truth/003_86f6d0bf5c124c89.truth.json");
const withTruth = existsSync(TRUTH) ? describe : describe.skip;
const withPlans = existsSync(path.join(SHARED, "plans")) ? describe : describe.skip;

interface TruthTask {
  readonly no: string;
  readonly lead_raw: string;
  readonly coordinating_raw: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly bodies_accept?: readonly { readonly lead: readonly string[]; readonly coordinating: readonly string[] }[];
}
interface TruthBody {
  readonly canonical: string;
  readonly raw: readonly string[];
  readonly also_accept?: readonly string[];
}

withTruth("the body cells of 220/KH-UBND (needs ../shared)", () => {
  const truth = existsSync(TRUTH)
    ? (JSON.parse(readFileSync(TRUTH, "utf8")) as {
        readonly tasks: readonly TruthTask[];
        readonly bodies: readonly TruthBody[];
      })
    : { tasks: [], bodies: [] };
  const directory = bodyDirectory(HAI_PHONG);
  /** Strict: the register must hold exactly one of the spellings the truth names for the body, or its name in the directory. */
  const spellings = (wanted: string): readonly string[] => {
    const body = truth.bodies.find(({ canonical }) => canonical === wanted);
    return [wanted, wanted.replace(/^Ủy ban nhân dân/, "UBND"), ...(body?.also_accept ?? [])];
  };
  const same = (names: readonly string[], wanted: readonly string[]): boolean =>
    names.length === wanted.length && wanted.every((body, i) => spellings(body).includes(names[i] ?? ""));

  it("read as the truth reads them, all of them", () => {
    const misread = truth.tasks.filter((task) => {
      const lead = readBodies(task.lead_raw, directory);
      const coordinating = readBodies(task.coordinating_raw, directory);
      const leads = lead.bodies.map((body) => body.name);
      const others = [...lead.joined, ...coordinating.bodies, ...coordinating.joined].map((body) => body.name);
      const readings = [task, ...(task.bodies_accept ?? [])];
      return !readings.some((each) => same(leads, each.lead) && same(others, each.coordinating));
    });
    expect(truth.tasks).toHaveLength(73);
    expect(misread.map((task) => task.no)).toEqual([]);
  });

  it("leave two doubts: a body named twice, a comma too many", () => {
    const cells = new Set(truth.tasks.flatMap((task) => [task.lead_raw, task.coordinating_raw]));
    const doubts = [...cells].flatMap((cell) => readBodies(cell, directory).doubts);
    expect(doubts.map(({ id, severity, value }) => [id, severity, value])).toEqual([
      ["body-repeated", "note", "UBND các xã, phường, đặc khu"],
      ["body-trailing-punctuation", "note", "Ban quản lý khu kinh tế,"],
    ]);
  });
});

const VPTK = "Công chức Văn phòng - Thống kê";
const VHXH = "Công chức Văn hóa - Xã hội";
const KTHT = "Phòng Kinh tế, Hạ tầng và Đô thị";
const WARD_PARTS = "Các phòng, ban, đơn vị thuộc phường";
const WARD_OFFICE = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân";
const CONCERNED = "Các đơn vị có liên quan";

/** Columns three and four of the rows of a plan's tables: lead and coordinating bodies. */
function bodyCells(plan: string): string[] {
  const file = path.join(SHARED, "plans", plan);
  const rows = (existsSync(file) ? readFileSync(file, "utf8") : "").split("\n").map((line) => line.split("\t"));
  return [...new Set(rows.filter((row) => row.length >= 5).flatMap((row) => row.slice(2, 4)))].filter(
    (cell) => cell !== "",
  );
}

/** Cells a page break has cut, and header cells: the reading of tables joins or drops them before bodies are read. */
const CUT_OR_HEADER =
  /^(?:Cơ quan (?:chủ trì|phối hợp)|Bộ phận (?:chủ trì|phối hợp)|Phân công nhiệm vụ|thị phường|Dương và .*|quan|có liên quan|LĐT&XH|đơn vị(?:, khu phố)? có liên quan|.*(?:,|; đơn vị|có liên|công tác))$/;

withPlans("the body cells of 81/KH-UBND An Phong (needs ../shared)", () => {
  const expected: Record<string, string[]> = {
    "Phòng Kinh tế, Hạ tầng và Đô thị phường": [KTHT],
    "Phòng Kinh tế, Hạ tầng và Đô thị phường.": [KTHT],
    "Phòng Văn hóa – Xã hội phường": ["Phòng Văn hóa - Xã hội"],
    "Phòng Văn hóa - Xã hội phường": ["Phòng Văn hóa - Xã hội"],
    "Các phòng, ban, đơn vị thuộc phường": [WARD_PARTS],
    "Ban Quản lý dự án khu vực An Dương và các đơn vị liên quan": ["Ban Quản lý dự án khu vực An Dương", CONCERNED],
    "Văn phòng HĐND và UBND, các phòng, ban, đơn vị thuộc phường": [WARD_OFFICE, WARD_PARTS],
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, các phòng, ban, đơn vị thuộc phường": [WARD_OFFICE, WARD_PARTS],
    "Các trường học trên địa bàn phường": ["Các trường học trên địa bàn phường"],
  };
  const directory = bodyDirectory(directoryForPlan("Ủy ban nhân dân phường An Phong", []));

  it("are all among the expected ones", () => {
    const cells = bodyCells("000_4c628114856c7b7f.txt").filter((cell) => !CUT_OR_HEADER.test(cell));
    expect(new Set(cells)).toEqual(new Set(Object.keys(expected)));
  });
  it.each(Object.entries(expected))("%j", (cell, names) => {
    const { bodies, doubts } = readBodies(cell, directory);
    expect(bodies.map((body) => body.name)).toEqual(names);
    expect(doubts.map((doubt) => doubt.id)).toEqual(cell.endsWith(".") ? ["body-trailing-punctuation"] : []);
  });
});

withPlans("the body cells of Phú Sơn 2023 (needs ../shared)", () => {
  const ALL = "Các tổ chức, cơ quan, đơn vị, khu phố có liên quan";
  const expected: Record<string, string[]> = {
    "Công chức VPTK": [VPTK],
    "<b>Công chức VPTK</b>": [VPTK],
    "Công chức TPHT": ["Công chức Tư pháp - Hộ tịch"],
    "Công chức KTNS": ["Công chức Kế toán - Ngân sách"],
    "Công chức ĐCXD": ["Công chức Địa chính - Xây dựng"],
    "Công chức ĐCXĐ": ["Công chức Địa chính - Xây dựng"],
    "Công chức VHXH": [VHXH],
    "Công chức VHXXH": [VHXH],
    "Công chức VHXXH phụ trách công tác LĐTBOXH": [`${VHXH} phụ trách công tác LĐTBOXH`],
    "Công an phường": ["Công an phường"],
    "Các công chức": ["Các công chức"],
    "Các công chức có liên quan": ["Các công chức có liên quan"],
    "<b>Các công chức có liên quan</b>": ["Các công chức có liên quan"],
    "Các đơn vị có liên quan": [CONCERNED],
    "Các công chức; đơn vị có liên quan": ["Các công chức", CONCERNED],
    "Các công chức; các tổ chức, đơn vị có liên quan": ["Các công chức", "Các tổ chức, đơn vị có liên quan"],
    "Các tổ chức chính trị - xã hội, các cơ quan, đơn vị, khu phố": [
      "Các tổ chức chính trị - xã hội",
      "Các cơ quan, đơn vị, khu phố",
    ],
    "Các công chức khác; các tổ chức, cơ quan, đơn vị có liên quan": [
      "Các công chức khác",
      "Các tổ chức, cơ quan, đơn vị có liên quan",
    ],
    "Các công chức khác; bưu điện; các tổ chức, cơ quan, đơn vị có liên quan": [
      "Các công chức khác",
      "Bưu điện",
      "Các tổ chức, cơ quan, đơn vị có liên quan",
    ],
    "Các công chức khác; các tổ chức, cơ quan, đơn vị, khu phố có liên quan": ["Các công chức khác", ALL],
    "Các công chức khác; các tổ chức, cơ quan, đơn vị, khu phố có liên quan; Công an phường": [
      "Các công chức khác",
      ALL,
      "Công an phường",
    ],
    "HĐND, MTTQ và các đoàn thể chính trị - xã hội": ["Hội đồng nhân dân, MTTQ và các đoàn thể chính trị - xã hội"],
    "các tổ chức, cơ quan, đơn vị, khu phố có liên quan": [ALL],
    "Các tổ chức, cơ quan, đơn vị có liên quan": ["Các tổ chức, cơ quan, đơn vị có liên quan"],
  };
  const cells = bodyCells("004_20ed74e4e97bd4cb.txt").filter((cell) => !CUT_OR_HEADER.test(cell));
  const directory = bodyDirectory(directoryForPlan("Ủy ban nhân dân phường Phú Sơn", cells));

  it("are all among the expected ones", () => expect(new Set(cells)).toEqual(new Set(Object.keys(expected))));
  it.each(Object.entries(expected))("%j", (cell, names) => {
    expect(readBodies(cell, directory).bodies.map((body) => body.name)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ["Văn phòng - thống kê và Kế toán - ngân sách", [VPTK, "Công chức Kế toán - Ngân sách"]],
    ["Văn hoá - xã hội phụ trách công tác LĐTBXH", [`${VHXH} phụ trách công tác LĐTBXH`]],
    ["Các công chức, các đơn vị có liên quan", ["Các công chức", CONCERNED]],
    ["Các công chức, đơn vị có liên quan", ["Các công chức", CONCERNED]],
    ["Chủ các doanh nghiệp; Cán bộ uỷ nhiệm thu", ["Chủ các doanh nghiệp", "Cán bộ uỷ nhiệm thu"]],
    ["Các nhà trường", ["Các nhà trường"]],
    [
      "Các công chức có liên quan; các ngành, các đơn vị, các doanh nghiệp và công dân",
      ["Các công chức có liên quan", "Các ngành", "Các đơn vị", "Các doanh nghiệp và công dân"],
    ],
  ])("%j (part II)", (cell, names) => {
    expect(readBodies(cell, directory).bodies.map((body) => body.name)).toEqual(names);
  });
});
