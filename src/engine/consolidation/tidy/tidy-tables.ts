import { PROGRESSES } from "../../model/answer";
import type { Register } from "../../model/register";
import { TIMING_KINDS } from "../../model/timing";
import type { TidyField, TidyTable } from "./tidy-table";

const text = (name: string, description: string): TidyField => ({ name, type: "string", description });
const key = (name: string, description: string): TidyField => ({ ...text(name, description), required: true });
const day = (name: string, description: string): TidyField => ({ name, type: "date", description });

const planNumber = ({ plan }: Register): string => plan.plan.number ?? "";
const PLAN = key("plan", "Số ký hiệu kế hoạch");
const PERIOD = key("period", "Kỳ, dạng 2025-Q4 (Q4 là báo cáo năm)");
const TASK = key("task", "Mã nhiệm vụ");
const BODY = key("body", "Đơn vị");

const PLANS: TidyTable = {
  name: "plans",
  title: "Kế hoạch",
  fields: [
    PLAN,
    text("issuer", "Cơ quan ban hành: số ký hiệu chỉ là duy nhất trong một cơ quan"),
    day("issued_on", "Ngày ban hành"),
    text("title", "Tên kế hoạch"),
    text("indexes", "Bộ chỉ số, cách nhau bằng “; ”"),
    { name: "from_year", type: "integer", description: "Năm đầu của giai đoạn" },
    { name: "to_year", type: "integer", description: "Năm cuối của giai đoạn" },
  ],
  primaryKey: ["plan"],
  foreignKeys: [],
  rows: (register) => {
    const { issuer, issuedOn, title, indexes, period } = register.plan.plan;
    return [
      [planNumber(register), issuer, issuedOn, title, indexes.join("; "), period?.from ?? null, period?.to ?? null],
    ];
  },
};

const TASKS: TidyTable = {
  name: "tasks",
  title: "Nhiệm vụ",
  fields: [
    PLAN,
    TASK,
    text("appendix", "Phụ lục"),
    text("printed_number", "STT in trong văn bản"),
    text("section", "Mục"),
    text("sub_index", "Khóa chỉ số thành phần"),
    text("text", "Nội dung"),
    { ...text("timing_kind", "Loại thời hạn"), values: TIMING_KINDS },
    day("start", "Bắt đầu"),
    day("due", "Hạn hoàn thành"),
    text("product", "Sản phẩm"),
  ],
  primaryKey: ["plan", "task"],
  foreignKeys: [],
  rows: (register) =>
    register.plan.tasks.map((task) => [
      planNumber(register),
      task.id,
      task.appendix,
      task.printedNumber,
      task.section,
      task.subIndex,
      task.text,
      task.timing.kind,
      task.timing.start,
      task.timing.due,
      task.product,
    ]),
};

const TASK_BODIES: TidyTable = {
  name: "task_bodies",
  title: "Cơ quan chủ trì và phối hợp",
  fields: [
    PLAN,
    TASK,
    BODY,
    { ...key("role", "lead: chủ trì; coordinating: phối hợp"), values: ["lead", "coordinating"] },
  ],
  primaryKey: ["plan", "task", "body", "role"],
  foreignKeys: [{ fields: "task", table: "tasks", reference: "task" }],
  rows: (register) =>
    register.plan.tasks.flatMap((task) => {
      const as = (role: string, names: readonly string[]) =>
        [...new Set(names)].map((name) => [planNumber(register), task.id, name, role]);
      return [...as("lead", task.leadBodies), ...as("coordinating", task.coordinatingBodies)];
    }),
};

const BODIES: TidyTable = {
  name: "bodies",
  title: "Đơn vị",
  fields: [
    BODY,
    text("kind", "Loại"),
    text("groups", "Nhóm, cách nhau bằng “; ”"),
    day("valid_from", "Hiệu lực từ"),
    day("valid_to", "Hiệu lực đến"),
  ],
  primaryKey: ["body"],
  foreignKeys: [],
  rows: ({ bodies }) => bodies.map((one) => [one.name, one.kind, one.groups.join("; "), one.validFrom, one.validTo]),
};

const EXPECTED: TidyTable = {
  name: "expected",
  title: "Báo cáo phải có",
  fields: [
    PLAN,
    PERIOD,
    TASK,
    BODY,
    text("basis", "Căn cứ giao"),
    day("report_due", "Gửi từ ngày này là chậm"),
    text("status", "Trạng thái"),
  ],
  primaryKey: ["plan", "period", "task", "body"],
  foreignKeys: [{ fields: "task", table: "tasks", reference: "task" }],
  rows: (register) =>
    register.expected.map((one) => [
      planNumber(register),
      one.period,
      one.task,
      one.body,
      one.basis,
      one.reportDue,
      one.status === "" ? null : one.status,
    ]),
};

const ANSWERS: TidyTable = {
  name: "answers",
  title: "Báo cáo của các đơn vị",
  fields: [
    PLAN,
    PERIOD,
    TASK,
    BODY,
    { ...text("progress", "Tiến độ"), values: PROGRESSES },
    { name: "percent", type: "number", description: "Tỷ lệ, 0–100" },
    text("result", "Kết quả thực hiện"),
    day("completed_on", "Ngày hoàn thành"),
    text("evidence", "Minh chứng"),
    text("obstacles", "Khó khăn và vướng mắc"),
    text("proposals", "Đề xuất và kiến nghị"),
    text("reporter", "Người báo cáo"),
    day("sent_on", "Ngày gửi"),
    text("source_file", "Tệp"),
    text("source_sheet", "Trang"),
    text("source_cell", "Ô"),
  ],
  primaryKey: ["plan", "period", "task", "body"],
  foreignKeys: [{ fields: "task", table: "tasks", reference: "task" }],
  rows: (register) =>
    register.answers.map((one) => [
      planNumber(register),
      one.period,
      one.task,
      one.body,
      one.progress,
      one.percent,
      one.result,
      one.completedOn,
      one.evidence,
      one.obstacles,
      one.proposals,
      one.reporter,
      one.sentOn,
      one.source?.file ?? null,
      one.source?.sheet ?? null,
      one.source?.cell ?? null,
    ]),
};

const SCORES: TidyTable = {
  name: "scores",
  title: "Điểm số",
  fields: [
    key("index", "Bộ chỉ số"),
    key("sub_index", "Khóa chỉ số thành phần; total là cả bộ"),
    text("unit", "Đơn vị hành chính"),
    { name: "year", type: "integer", description: "Năm", required: true },
    { name: "score", type: "number", description: "Điểm" },
    { name: "rank", type: "integer", description: "Hạng" },
  ],
  primaryKey: [],
  foreignKeys: [],
  rows: ({ plan }) => plan.scores.map((one) => [one.index, one.subIndex, one.unit, one.year, one.score, one.rank]),
};

/** The register as tables any database loads; what people wrote is never shortened. */
export const TIDY_TABLES: readonly TidyTable[] = [PLANS, TASKS, TASK_BODIES, BODIES, EXPECTED, ANSWERS, SCORES];
