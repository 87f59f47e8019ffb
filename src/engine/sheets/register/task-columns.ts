import type { Plan, Section, Task } from "../../model/plan";
import type { SubIndex } from "../../model/sub-index";
import { ownEntry } from "../../own-entry";
import { dateCell, type PlainValue, textCell } from "../../workbook/cells";
import type { TableColumn } from "../../workbook/table-block";
import { joinNames, splitNames, TIMING_LABEL_LIST, TIMING_LABELS } from "../labels";
import { plainText } from "../plain-text";
import { firstByKey } from "./first-by-key";
import { sourceLabel } from "./source-label";
import { dayOrNull } from "./typed-cells";

/** What the columns of `tblNhiemVu` look things up in. */
export interface TaskFrame {
  readonly sections: readonly Section[];
  /** The section a task stands in, by appendix and id (`sectionKey`). */
  readonly sectionsByKey: ReadonlyMap<string, Section>;
  readonly subIndices: readonly SubIndex[];
  readonly judgementOf: (taskId: string) => { readonly status: string; readonly because: string };
}

/**
 * A column of `tblNhiemVu`: how a task is shown in it, and how a cell that a person changed goes back into the task.
 * A column without `apply` is ours: what people type there is not read back.
 */
export interface TaskColumn {
  readonly column: TableColumn;
  readonly show: (task: Task, frame: TaskFrame) => PlainValue;
  readonly apply?: (task: Task, value: PlainValue, frame: TaskFrame) => Task;
}

const text = (header: string, width: number, more: Partial<TableColumn> = {}): TableColumn => ({
  header,
  width,
  kind: "text",
  ...more,
});
const orNull = (value: PlainValue): string | null => plainText(value) || null;
const timed = (task: Task, change: Partial<Task["timing"]>): Task => ({
  ...task,
  timing: { ...task.timing, ...change },
});

/** "II. Tiếp cận nguồn lực phát triển"; "" where the task stands under no heading. */
export function sectionLabel(section: Section | undefined): string {
  if (section === undefined) return "";
  return section.printedNumber === null ? section.title : `${section.printedNumber}. ${section.title}`;
}

/** Sections are told apart within their appendix: numeral VII stands twice in 220/KH-UBND, its titles differ. */
const sectionOf = (task: Task, { sectionsByKey }: TaskFrame): Section | undefined =>
  sectionsByKey.get(sectionKey(task.appendix, task.section));

const sectionKey = (appendix: string | null, id: string | null): string => JSON.stringify([appendix, id]);

function chooseSection(task: Task, label: string, frame: TaskFrame): Task {
  const chosen = frame.sections.find(
    (section) => section.appendix === task.appendix && sectionLabel(section) === label,
  );
  return { ...task, section: chosen?.id ?? null };
}

const subIndexName = (key: string | null, frame: TaskFrame): string =>
  frame.subIndices.find((one) => one.key === key)?.name ?? "";

/** The name alone may stand in two editions: the edition the task already has wins, then the newest in the list. */
function chooseSubIndex(task: Task, name: string, frame: TaskFrame): Task {
  const named = frame.subIndices.filter((one) => one.name === name);
  const edition = task.subIndex?.split(".")[0];
  return { ...task, subIndex: (named.find((one) => one.edition === edition) ?? named.at(-1))?.key ?? null };
}

export const TASK_COLUMNS: readonly TaskColumn[] = [
  { column: text("Mã nhiệm vụ", 11, { wrap: false }), show: (task) => textCell(task.id) },
  {
    column: text("Phụ lục", 6, { align: "center" }),
    show: (task) => textCell(task.appendix),
    apply: (task, value) => ({ ...task, appendix: orNull(value) }),
  },
  {
    column: text("STT", 5, { align: "center" }),
    show: (task) => textCell(task.printedNumber),
    apply: (task, value) => ({ ...task, printedNumber: orNull(value) }),
  },
  {
    column: text("Mục", 15),
    show: (task, frame) => textCell(sectionLabel(sectionOf(task, frame))),
    apply: (task, value, frame) => chooseSection(task, plainText(value), frame),
  },
  {
    column: text("Chỉ số thành phần", 15, {
      rule: {
        kind: "list-of-column",
        table: "tblChiSo",
        column: "Tên",
        refuse: "warn",
        complaint: "Chọn tên có trong trang Chỉ số, hoặc thêm tên mới vào trang đó trước.",
      },
    }),
    show: (task, frame) => textCell(subIndexName(task.subIndex, frame)),
    apply: (task, value, frame) => chooseSubIndex(task, plainText(value), frame),
  },
  {
    column: text("Nhiệm vụ", 46),
    show: (task) => textCell(task.text),
    apply: (task, value) => ({ ...task, text: plainText(value) }),
  },
  {
    column: text("Cơ quan chủ trì", 19),
    show: (task) => textCell(joinNames(task.leadBodies)),
    apply: (task, value) => ({ ...task, leadBodies: splitNames(plainText(value)) }),
  },
  {
    column: text("Cơ quan phối hợp", 19),
    show: (task) => textCell(joinNames(task.coordinatingBodies)),
    apply: (task, value) => ({ ...task, coordinatingBodies: splitNames(plainText(value)) }),
  },
  {
    column: text("Thời gian thực hiện", 11),
    show: (task) => textCell(task.timing.execution),
    apply: (task, value) => timed(task, { execution: orNull(value) }),
  },
  {
    column: text("Thời gian hoàn thành", 11),
    show: (task) => textCell(task.timing.milestone),
    apply: (task, value) => timed(task, { milestone: orNull(value) }),
  },
  {
    column: text("Loại thời hạn", 10, {
      rule: { kind: "list", values: TIMING_LABEL_LIST, complaint: "Chọn một loại thời hạn trong danh sách." },
    }),
    show: (task) => textCell(TIMING_LABELS.of(task.timing.kind)),
    apply: (task, value) => timed(task, { kind: TIMING_LABELS.keyOf(plainText(value)) ?? task.timing.kind }),
  },
  {
    column: { header: "Bắt đầu", width: 10, kind: "date", align: "center" },
    show: (task) => dateCell(task.timing.start),
    apply: (task, value) => timed(task, { start: dayOrNull(value) }),
  },
  {
    column: { header: "Hạn hoàn thành", width: 10, kind: "date", align: "center" },
    show: (task) => dateCell(task.timing.due),
    apply: (task, value) => timed(task, { due: dayOrNull(value) }),
  },
  {
    column: text("Sản phẩm", 13),
    show: (task) => textCell(task.product),
    apply: (task, value) => ({ ...task, product: orNull(value) }),
  },
  {
    column: text("Trạng thái", 12, { role: "computed" }),
    show: (task, frame) => textCell(frame.judgementOf(task.id).status),
  },
  {
    column: text("Lý do", 22, { role: "computed" }),
    show: (task, frame) => textCell(frame.judgementOf(task.id).because),
  },
  { column: text("Nguồn", 14, { role: "muted" }), show: (task) => textCell(sourceLabel(task.source)) },
];

export const frameOf = (
  plan: Plan,
  subIndices: readonly SubIndex[],
  judgements: Readonly<Record<string, { status: string; because: string }>>,
): TaskFrame => ({
  sections: plan.sections,
  sectionsByKey: firstByKey(plan.sections, ({ appendix, id }) => sectionKey(appendix, id)),
  subIndices,
  judgementOf: (taskId) => ownEntry(judgements, taskId) ?? { status: "", because: "" },
});
