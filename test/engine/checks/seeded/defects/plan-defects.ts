import type { PlanHead, Section, Task } from "../../../../../src/engine/model/plan";
import { APPENDICES } from "../clean-register";
import { type Draft, type Expected, inTask } from "../defect";
import type { Random } from "../random";

/** A defect that can stand once in a plan, or once in each of its appendices. */
export interface PlanDefect {
  readonly name: string;
  readonly rule: string;
  readonly spoil: (draft: Draft, random: Random, appendix: string) => Omit<Expected, "id">;
}

const PER_APPENDIX = 30;
const firstOf = (appendix: string): number => APPENDICES.indexOf(appendix) * PER_APPENDIX;

const renumber = (draft: Draft, appendix: string, number: (position: number) => string | null): void => {
  const changed = (tasks: readonly Task[]): Task[] =>
    tasks.map((task, at) =>
      task.appendix === appendix ? { ...task, printedNumber: number(at - firstOf(appendix) + 1) } : task,
    );
  draft.plan = { ...draft.plan, tasks: changed(draft.plan.tasks) };
  draft.remembered = { ...draft.remembered, tasks: changed(draft.remembered.tasks) };
};

/** One defect of numbering an appendix: whatever follows counts on from there. */
export const NUMBERING_DEFECTS: readonly PlanDefect[] = [
  {
    name: "numbers left out",
    rule: "printed-number-skipped",
    spoil: (draft, random, appendix) => {
      const [from, lost] = [2 + random.below(26), 1 + random.below(5)];
      renumber(draft, appendix, (position) => String(position < from ? position : position + lost));
      return inTask(firstOf(appendix) + from - 1, "STT");
    },
  },
  {
    name: "a number twice",
    rule: "printed-number-repeated",
    spoil: (draft, random, appendix) => {
      const from = 3 + random.below(25);
      renumber(draft, appendix, (position) => String(position < from ? position : position - 1));
      return inTask(firstOf(appendix) + from - 1, "STT");
    },
  },
  {
    name: "numbering begins again",
    rule: "printed-number-restarted",
    spoil: (draft, random, appendix) => {
      const from = 4 + random.below(22);
      renumber(draft, appendix, (position) => String(position < from ? position : position - from + 1));
      return inTask(firstOf(appendix) + from - 1, "STT");
    },
  },
  {
    name: "no number",
    rule: "printed-number-missing",
    spoil: (draft, random, appendix) => {
      const where = 2 + random.below(27);
      renumber(draft, appendix, (position) => (position === where ? null : String(position)));
      return inTask(firstOf(appendix) + where - 1, "STT");
    },
  },
];

const changeSection = (draft: Draft, appendix: string, position: number, set: Partial<Section>): void => {
  const inAppendix = draft.plan.sections.filter((one) => one.appendix === appendix);
  const sections = draft.plan.sections.map((one) => (one === inAppendix[position] ? { ...one, ...set } : one));
  draft.plan = { ...draft.plan, sections };
  draft.remembered = { ...draft.remembered, sections };
};

const heading = (
  name: string,
  rule: string,
  position: number,
  set: Partial<Section>,
  tasks: Partial<Task> = {},
): PlanDefect => ({
  name,
  rule,
  spoil: (draft, _, appendix) => {
    changeSection(draft, appendix, position, set);
    const id = ["I", "II", "III", "IV", "V"][position];
    const changed = (all: readonly Task[]): Task[] =>
      all.map((task) => (task.appendix === appendix && task.section === id ? { ...task, ...tasks } : task));
    draft.plan = { ...draft.plan, tasks: changed(draft.plan.tasks) };
    draft.remembered = { ...draft.remembered, tasks: changed(draft.remembered.tasks) };
    return inTask(firstOf(appendix) + position * 6, "Mục");
  },
});

/** One defect of the headings of an appendix. */
export const HEADING_DEFECTS: readonly PlanDefect[] = [
  heading("a heading number twice", "section-number-repeated", 4, { printedNumber: "IV" }),
  heading("a heading number left out", "section-number-skipped", 4, { printedNumber: "VI" }),
  heading(
    "a heading that is no sub-index",
    "section-without-sub-index",
    3,
    { title: "Liên kết vùng", subIndex: null },
    { subIndex: null },
  ),
  heading("a heading under another name", "section-name-differs", 1, { title: "Những khoản doanh nghiệp phải trả" }),
  heading(
    "the sub-index of the first heading",
    "sub-index-in-two-sections",
    2,
    { title: "Gia nhập thị trường", subIndex: "a-1.x1" },
    { subIndex: "a-1.x1" },
  ),
];

const field = (label: string): Omit<Expected, "id"> => ({ subject: { kind: "plan-field", label }, column: "Giá trị" });
const head = (name: string, rule: string, label: string, set: Partial<PlanHead>): PlanDefect => ({
  name,
  rule,
  spoil: (draft) => {
    draft.plan = { ...draft.plan, plan: { ...draft.plan.plan, ...set } };
    return field(label);
  },
});

/** One defect of the head, the directory or the list of sub-indices a plan. */
export const HEAD_DEFECTS: readonly PlanDefect[] = [
  head("no number", "plan-number-missing", "Số ký hiệu", { number: null }),
  head("no issuer", "issuer-missing", "Cơ quan ban hành", { issuer: null }),
  head("no reporting days", "reporting-days-missing", "Báo cáo quý trước ngày", { reporting: [] }),
  head("a count that differs", "declared-count-differs", "Số nhiệm vụ công bố", { declaredTaskCount: 131 }),
  {
    name: "a body listed twice",
    rule: "body-listed-twice",
    spoil: (draft) => {
      const first = draft.bodies.find((body) => body.name === "Sở Dân tộc và Tôn giáo");
      if (first === undefined) throw new Error("the directory has changed");
      draft.bodies = [...draft.bodies, { ...first, aliases: [], succeeds: [] }];
      return { subject: { kind: "body", at: draft.bodies.length - 1 }, column: "Tên" };
    },
  },
  {
    name: "a validity upside down",
    rule: "body-validity-reversed",
    spoil: (draft) => {
      const at = draft.bodies.findIndex((body) => body.name === "Sở Dân tộc và Tôn giáo");
      draft.bodies = draft.bodies.map((body, row) =>
        row === at ? { ...body, validFrom: "2026-01-01", validTo: "2020-01-01" } : body,
      );
      return { subject: { kind: "body", at }, column: "Hiệu lực đến" };
    },
  },
  {
    name: "weights that do not make 100",
    rule: "sub-index-weights-sum",
    spoil: (draft) => {
      draft.subIndices = draft.subIndices.map((one, at) => (at === 0 ? { ...one, weight: 35 } : one));
      return { subject: { kind: "sub-index", at: 0 }, column: "Trọng số" };
    },
  },
  {
    name: "a code twice",
    rule: "task-code-repeated",
    spoil: (draft) => {
      const [first] = draft.plan.tasks;
      if (first === undefined) throw new Error("a plan has tasks");
      const last = draft.plan.tasks.length - 1;
      draft.plan = {
        ...draft.plan,
        tasks: draft.plan.tasks.map((task, at) => (at === last ? { ...task, id: first.id } : task)),
      };
      return inTask(last, "Mã nhiệm vụ");
    },
  },
];
