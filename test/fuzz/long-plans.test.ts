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

/** How much longer the long plan may take for each of its parts than one of an eighth of it: with the square it takes eight times as long. */
const EIGHTH = 8;
const MOST_FOR_EACH = 3;
/** What every plan takes, milliseconds. */
const ANY_PLAN = 100;

/** Milliseconds of the processor; the best of two, because a machine may clear its memory meanwhile. */
async function workFor({ format, text }: LongPlan, count: number): Promise<number> {
  const plan = text((each, between = "") => Array.from({ length: count }, (_, at) => each(at + 1)).join(between));
  const trials = [await tried({ format }, strToU8(plan)), await tried({ format }, strToU8(plan))];
  expect(trials.map(({ outcome }) => outcome)).toEqual(["read", "read"]);
  return Math.min(...trials.map(({ milliseconds }) => milliseconds));
}

/** What a reader loads and works out when it reads its first plan is not counted. */
beforeAll(() => loadReaders(corpusFiles().filter(({ format }) => format === "html" || format === "txt")));

test.each(LONG_PLANS)("$count $of take no longer each than an eighth of them", async (plan) => {
  // The long one first: what the machine learns of our code meanwhile is then known to both.
  const many = await workFor(plan, plan.count);
  const few = await workFor(plan, Math.round(plan.count / EIGHTH));
  expect(many).toBeLessThan(MOST_FOR_EACH * EIGHTH * few + ANY_PLAN);
});
