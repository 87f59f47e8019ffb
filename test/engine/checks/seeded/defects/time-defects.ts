import type { Timing } from "../../../../../src/engine/model/timing";
import { timingOf } from "../clean-register";
import { type DefectKind, inTask, printed, taskAt, typed } from "../defect";
import type { Random } from "../random";

const [EXECUTION, MILESTONE, KIND, START, DUE] = [
  "Thời gian thực hiện",
  "Thời gian hoàn thành",
  "Loại thời hạn",
  "Bắt đầu",
  "Hạn hoàn thành",
];

/** The plan printed these words; both cells, unless a second is given. */
const words = (
  name: string,
  rule: string,
  column: string,
  choose: (random: Random) => string | readonly [string, string],
): DefectKind => ({
  name,
  rule,
  parts: ["time"],
  spoil: (draft, at, random) => {
    const chosen = choose(random);
    const [execution, milestone] = typeof chosen === "string" ? [chosen, chosen] : chosen;
    printed(draft, at, (task) => ({ ...task, timing: timingOf(execution, milestone) }));
    return inTask(at, column);
  },
});

/** A person typed something else over what was read from "Tháng 11/2025". */
const overtyped = (
  name: string,
  rule: string,
  column: string,
  change: Partial<Timing>,
  of = "Tháng 11/2025",
): DefectKind => ({
  name,
  rule,
  parts: ["time"],
  spoil: (draft, at) => {
    printed(draft, at, (task) => ({ ...task, timing: timingOf(of, of) }));
    typed(draft, at, (task) => ({ ...task, timing: { ...task.timing, ...change } }));
    return inTask(at, column);
  },
});

const odd = (name: string, rule: string, column: string, text: string): DefectKind => ({
  name,
  rule,
  parts: ["time"],
  spoil: (draft, at) => {
    draft.oddCells.push({ table: "tasks", row: taskAt(draft, at).id, column, text });
    return inTask(at, column);
  },
});

/** Defects of the time cells. */
export const TIME_DEFECTS: readonly DefectKind[] = [
  {
    name: "no time",
    rule: "timing-missing",
    parts: ["time"],
    spoil: (draft, at) => {
      printed(draft, at, (task) => ({ ...task, timing: timingOf(null, null) }));
      return inTask(at, EXECUTION);
    },
  },
  words("a month that is none", "timing-unreadable", EXECUTION, (random) => `Tháng ${random.of([13, 14, 20])}/2025`),
  words("words that say no time", "timing-unreadable", EXECUTION, (random) =>
    random.of(["Theo tinh thần chung", "xyz", "thời điểm phù hợp"].slice(1)),
  ),
  words("a time in another document", "timing-by-reference", DUE, (random) =>
    random.of(["Theo mốc thời gian được giao", "Theo kế hoạch của Trung ương"]),
  ),
  words("a time that waits", "timing-conditional", DUE, () => "Sau khi Trung ương ban hành hướng dẫn"),
  words("no year", "timing-year-missing", EXECUTION, (random) => `Tháng ${random.of([2, 3, 5, 6])}`),
  words("two figures of a year", "timing-two-digit-year", EXECUTION, (random) => `${random.of([15, 18, 20])}/11/25`),
  words("a day that is none", "timing-no-such-day", EXECUTION, (random) =>
    random.of(["31/11/2025", "30/02/2026", "31/04/2026"]),
  ),
  words("two cells that disagree", "timing-cells-disagree", MILESTONE, () => [
    "Thực hiện thường xuyên",
    "Tháng 11/2025",
  ]),
  words("a status for a time", "timing-remark", EXECUTION, (random) => random.of(["Đã hoàn thành", "Đang triển khai"])),
  words("a bare unit", "timing-frequency-assumed", EXECUTION, () => "Năm"),
  words("two deadlines", "timing-several-deadlines", EXECUTION, () => "Trước 30/10/2025; trước 15/11/2025"),
  words(
    "a duration without start",
    "timing-duration-without-start",
    EXECUTION,
    (random) => `Trong ${random.of([20, 30, 45])} ngày`,
  ),
  words("how often is not said", "recurrence-without-rule", MILESTONE, () => "Định kỳ"),
  words("past when issued", "due-before-issue", DUE, (random) => `Tháng ${random.of([2, 5, 8])}/2025`),
  words("after the plan's end", "due-outside-plan", DUE, (random) => `Năm ${random.of([2028, 2030, 2031])}`),
  words("completed before it begins", "due-before-start", MILESTONE, () => ["Tháng 5/2026", "Tháng 11/2025"]),
  overtyped("days in the wrong order", "due-before-start", DUE, { start: "2026-05-01", due: "2025-11-30" }),
  overtyped("new words, old days", "timing-days-outdated", DUE, {
    execution: "Tháng 4/2026",
    milestone: "Tháng 4/2026",
  }),
  overtyped("a day unlike the words", "due-differs-from-words", DUE, { due: "2025-11-21" }),
  overtyped(
    "day and month swapped",
    "due-day-month-swapped",
    DUE,
    { due: "2025-05-11", start: null },
    "Ngày 05/11/2025",
  ),
  overtyped("ongoing with a due day", "timing-kind-disagrees", KIND, { kind: "ongoing" }),
  odd("a kind out of the list", "timing-kind-unknown", KIND, "Luôn luôn"),
  odd("a day as text", "task-day-unreadable", DUE, "31/12/2025"),
  odd("no day at all", "task-day-unreadable", START, "cuối năm"),
];
