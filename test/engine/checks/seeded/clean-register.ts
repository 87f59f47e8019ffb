import { checkSurroundings } from "../../../../src/application/checking/check-surroundings";
import type { Answer } from "../../../../src/engine/model/answer";
import type { Section, Task } from "../../../../src/engine/model/plan";
import type { Register } from "../../../../src/engine/model/register";
import type { SubIndex } from "../../../../src/engine/model/sub-index";
import type { Timing } from "../../../../src/engine/model/timing";
import { exampleRegister } from "../../../support/example-register";
import type { Random } from "./random";

export const AS_OF = "2026-02-10";
export const SURROUNDINGS = checkSurroundings(AS_OF);
const ROMAN = ["I", "II", "III", "IV", "V", "VI"];
export const APPENDICES = ["I", "II", "III", "IV"];
const HEADINGS = 5;
const TASKS_A_HEADING = 6;

/** Departments whose names no other body's resembles. */
export const DEPARTMENTS = [
  "Sở Tài chính",
  "Sở Nội vụ",
  "Sở Tư pháp",
  "Sở Y tế",
  "Sở Xây dựng",
  "Sở Công Thương",
  "Sở Khoa học và Công nghệ",
  "Sở Giáo dục và Đào tạo",
  "Sở Nông nghiệp và Môi trường",
];

const VERBS = ["Rà soát", "Công khai", "Đơn giản hóa", "Rút ngắn", "Số hóa", "Theo dõi", "Cải tiến", "Chuẩn hóa"];
const OBJECTS = [
  "thủ tục đăng ký kinh doanh",
  "quy trình cấp phép xây dựng",
  "thời gian giải quyết hồ sơ đất đai",
  "danh mục dự án kêu gọi đầu tư",
  "chính sách hỗ trợ doanh nghiệp nhỏ",
  "công tác thanh tra doanh nghiệp",
  "chất lượng dịch vụ công trực tuyến",
  "hoạt động đối thoại doanh nghiệp",
];
const ENDINGS = ["trên địa bàn thành phố", "theo cơ chế một cửa", "bảo đảm đúng hạn", "phục vụ nhà đầu tư"];

export const headOf = () => exampleRegister({}).plan.plan;

/** Time cells as they are read from a plan: days and kind follow the words. */
export const timingOf = (execution: string | null, milestone: string | null): Timing =>
  SURROUNDINGS.readTiming({ execution, milestone, executionHeader: null, milestoneHeader: null }, headOf()).timing;

const TIMES: readonly (readonly [string, string])[] = [
  ["Thực hiện thường xuyên", "Thực hiện thường xuyên"],
  ["Tháng 11/2025", "Tháng 11/2025"],
  ["Tháng 4/2026", "Tháng 4/2026"],
  ["Năm 2026", "Năm 2026"],
  ["15/11/2025", "15/11/2025"],
  ["2025-2026", "2025-2026"],
  ["Hằng quý", "Hằng quý"],
];

const subIndexKey = (heading: number): string => `a-1.x${heading + 1}`;
export const subIndexName = (heading: number): string =>
  ["Gia nhập thị trường", "Chi phí tuân thủ", "Thiết chế pháp lý", "Cạnh tranh bình đẳng", "Đào tạo lao động"][
    heading
  ] ?? "";

const SUB_INDICES: readonly SubIndex[] = [
  ...Array.from({ length: HEADINGS }, (_, heading) => ({
    key: subIndexKey(heading),
    name: subIndexName(heading),
    index: "PCI",
    edition: "a-1",
    weight: 20,
    aliases: [],
    succeeds: [`a-0.y${heading + 1}`],
  })),
  ...Array.from({ length: HEADINGS }, (_, heading) => ({
    key: `a-0.y${heading + 1}`,
    name: `Tên cũ ${["một", "hai", "ba", "bốn", "năm"][heading]}`,
    index: "PCI",
    edition: "a-0",
    weight: null,
    aliases: [],
    succeeds: [],
  })),
];

function sectionsOf(appendix: string): Section[] {
  const [clean] = exampleRegister({}).plan.sections;
  if (clean === undefined) throw new Error("an example has a heading");
  return Array.from({ length: HEADINGS }, (_, heading) => ({
    ...clean,
    appendix,
    id: ROMAN[heading] ?? "",
    printedNumber: ROMAN[heading] ?? "",
    title: subIndexName(heading),
    subIndex: subIndexKey(heading),
  }));
}

function taskOf(at: number, random: Random): Task {
  const [clean] = exampleRegister({}).plan.tasks;
  if (clean === undefined) throw new Error("an example has a task");
  const perAppendix = HEADINGS * TASKS_A_HEADING;
  const heading = Math.floor((at % perAppendix) / TASKS_A_HEADING);
  const [lead, coordinating = ""] = random.shuffled(DEPARTMENTS);
  const [execution, milestone] = random.of(TIMES);
  return {
    ...clean,
    id: `999-${APPENDICES[Math.floor(at / perAppendix)]}-${String((at % perAppendix) + 1).padStart(3, "0")}`,
    appendix: APPENDICES[Math.floor(at / perAppendix)] ?? "",
    section: ROMAN[heading] ?? "",
    subIndex: subIndexKey(heading),
    printedNumber: String((at % perAppendix) + 1),
    text: `${random.of(VERBS)} ${random.of(OBJECTS)} ${random.of(ENDINGS)} đợt ${at + 1}.`,
    leadBodies: [lead ?? ""],
    coordinatingBodies: random.next() < 0.5 ? [] : [coordinating],
    product: "Báo cáo kết quả",
    timing: timingOf(execution, milestone),
  };
}

function answersOf(task: Task, at: number): Answer[] {
  const [clean] = exampleRegister({ answers: [{}] }).answers;
  if (clean === undefined) throw new Error("an example has an answer");
  const common = { ...clean, task: task.id, body: task.leadBodies[0] ?? "" };
  return [
    {
      ...common,
      period: "2025-Q4",
      percent: 40,
      result: `Đã hoàn thiện dự thảo lần một số ${at}.`,
      sentOn: "2025-12-05",
    },
    {
      ...common,
      period: "2026-Q1",
      percent: 60,
      result: `Đã lấy ý kiến các đơn vị về dự thảo số ${at}.`,
      sentOn: "2026-02-05",
    },
  ];
}

/** Years and units on the clean sheet of scores: one score and one target a sub-index. */
function scoresOf(): Pick<Register["plan"], "scores" | "targets"> {
  const { scores, targets } = exampleRegister({ scores: [{}], targets: [{}] }).plan;
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  const keys = SUB_INDICES.slice(0, HEADINGS).map(({ key }) => key);
  return {
    scores: years.flatMap((year) =>
      keys.flatMap((subIndex) => scores.map((one) => ({ ...one, year, subIndex, score: 7.31, rank: 12 }))),
    ),
    targets: [2025, 2026].flatMap((year) =>
      keys.flatMap((subIndex) => targets.map((one) => ({ ...one, year, subIndex, rankFrom: 5, rankTo: 8 }))),
    ),
  };
}

/** A plan of 120 tasks in four appendices, with scores, targets and two periods of answers, in which nothing is wrong. */
export function cleanRegister(random: Random): Register {
  const tasks = Array.from({ length: APPENDICES.length * HEADINGS * TASKS_A_HEADING }, (_, at) => taskOf(at, random));
  const base = exampleRegister({});
  const [appendix] = base.plan.appendices;
  if (appendix === undefined) throw new Error("an example has an appendix");
  const plan = {
    ...base.plan,
    plan: { ...base.plan.plan, declaredTaskCount: tasks.length },
    appendices: APPENDICES.map((id) => ({ ...appendix, id })),
    sections: APPENDICES.flatMap(sectionsOf),
    tasks,
    ...scoresOf(),
  };
  return {
    ...base,
    plan,
    remembered: plan,
    subIndices: SUB_INDICES,
    answers: tasks.slice(0, 60).flatMap(answersOf),
  };
}
