import { strToU8 } from "fflate";
import { corpusFiles } from "./corpus";
import { loadReaders, tried } from "./trial";

/** A plan within every limit that repeats one thing as often as it may, or thousands of times. */
interface LongPlan {
  readonly of: string;
  readonly format: "txt" | "html";
  readonly count: number;
  readonly text: (repeated: (each: (number: number) => string, between?: string) => string) => string;
}

const cells = (texts: readonly string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;
const TITLES = cells(["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm"]);
const table = (rows: string): string => `<html><body><p>KẾ HOẠCH</p><table>${TITLES}${rows}</table></body></html>`;
const HEAD =
  "ỦY BAN NHÂN DÂN PHƯỜNG AN PHONG\nSố: 12/KH-UBND\nAn Phong, ngày 15 tháng 8 năm 2025\nKẾ HOẠCH\nCải thiện chỉ số năm 2025";

const LONG_PLANS: readonly LongPlan[] = [
  {
    of: "sections, each with a name of its own",
    format: "html",
    count: 700,
    text: (repeated) =>
      table(repeated((number) => `<tr><td>1.${number}</td><td colspan="5"><b>Phần ${number}</b></td></tr>`)),
  },
  {
    of: "times in one cell",
    format: "html",
    count: 8_000,
    text: (repeated) =>
      table(cells(["1", "Đối thoại", "Sở Tài chính", "", repeated(() => "Quý I/2026", ", "), "Báo cáo"])),
  },
  {
    of: "bodies in one cell",
    format: "html",
    count: 6_000,
    text: (repeated) =>
      table(cells(["1", "Đối thoại", repeated(() => "Sở Tài chính", ", "), "", "Quý I/2026", "Báo cáo"])),
  },
  {
    of: "paragraphs before anything of a plan is said",
    format: "html",
    count: 9_000,
    text: (repeated) =>
      `<html><body>${repeated((number) => `<p>${number}. Việc số ${number} do Sở Tài chính chủ trì</p>`)}</body></html>`,
  },
  {
    of: "duties in one paragraph",
    format: "txt",
    count: 1_300,
    text: (repeated) =>
      `${HEAD}\nIII. TỔ CHỨC THỰC HIỆN\n${repeated((number) => `Sở Tài chính tham mưu việc ${number}, báo cáo trước ngày 30/9/2025`, "; ")}`,
  },
  {
    of: "targets",
    format: "txt",
    count: 4_000,
    text: (repeated) =>
      `${HEAD}\nI. MỤC TIÊU\n${repeated((number) => `- Chỉ số Tính minh bạch ${number} phấn đấu đạt 7,5 điểm;`, "\n")}`,
  },
];

/** What a reader loads and works out when it reads its first plan is not counted. */
beforeAll(() => loadReaders(corpusFiles().filter(({ format }) => format === "html" || format === "txt")));

test.each(LONG_PLANS)("$count $of are read within two seconds of the processor", async ({ format, count, text }) => {
  const plan = text((each, between = "") => Array.from({ length: count }, (_, at) => each(at + 1)).join(between));
  expect(await tried({ format }, strToU8(plan))).toMatchObject({ fault: null, outcome: "read" });
});
