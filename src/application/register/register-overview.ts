import type { Severity } from "../../engine/model/finding";
import type { Register } from "../../engine/model/register";
import { fail, type Result, succeed } from "../../engine/result";
import { readRegister } from "../../engine/sheets/register/read-register";
import type { HostFailure, OpenWorkbook } from "../ports/open-workbook";
import type { Verb } from "../quarter-verbs";

/** A line of `Nhật ký`, as far as a person wants to see it in the pane. */
export interface RecentChange {
  readonly at: string;
  readonly who: string;
  readonly what: string;
}

/** What the open workbook holds, in a few figures: enough to say what is done and what comes next. */
export interface RegisterOverview {
  readonly planNumber: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly tasks: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Tasks with a state in `Nhiệm vụ`. */
  readonly judged: number;
  /** Rows of `Theo dõi` and `Báo cáo`. */
  readonly expected: number;
  readonly answers: number;
  /** Bodies that lead a task or answer for one, in the order of the workbook. */
  readonly bodies: readonly string[];
  /** Periods in `Theo dõi` and `Báo cáo`, first to last. */
  readonly periods: readonly string[];
  readonly done: Readonly<Record<Verb, boolean>>;
  /** Newest first, at most ten. */
  readonly recent: readonly RecentChange[];
}

/** Null where the open workbook holds no register. */
export async function registerOverview(workbook: OpenWorkbook): Promise<Result<RegisterOverview | null, HostFailure>> {
  const content = await workbook.readContent();
  if (!content.ok) return fail(content.failure);
  const register = readRegister(content.value);
  return succeed(register.ok ? overviewOf(register.value) : null);
}

function overviewOf(register: Register): RegisterOverview {
  const { plan, expected, answers, judgements, journal } = register;
  const judged = Object.values(judgements).filter(({ status }) => status !== "").length;
  return {
    planNumber: plan.plan.number,
    title: plan.plan.title,
    issuer: plan.plan.issuer,
    tasks: plan.tasks.length,
    findings: countsOf(register),
    judged,
    expected: expected.length,
    answers: answers.length,
    bodies: [...new Set([...expected.map(({ body }) => body), ...plan.tasks.flatMap(({ leadBodies }) => leadBodies)])],
    periods: [...new Set([...expected, ...answers].map(({ period }) => period))].sort(),
    done: doneVerbs(register, judged),
    recent: journal
      .slice(-10)
      .reverse()
      .map(({ at, who, what }) => ({ at, who, what })),
  };
}

function countsOf({ plan }: Register): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of plan.findings) counts[severity] += 1;
  return counts;
}

/** `Nhật ký` says what people did; what stands in the sheets says it too where the journal was emptied. */
function doneVerbs({ expected, answers, journal }: Register, judged: number): Record<Verb, boolean> {
  const told = (words: RegExp): boolean => journal.some(({ what }) => words.test(what));
  return {
    read: true,
    check: told(/kiểm tra|sửa lỗi|bỏ qua/i),
    status: judged > 0,
    distribute: expected.length > 0 || told(/giao|phiếu/i),
    consolidate: answers.length > 0,
    summarise: told(/tổng hợp quý|báo cáo quý|lãnh đạo/i),
  };
}
