import { asOfficeDate, isCalendarDate } from "../../calendar/calendar-date";
import { INDEXES, type IndexName, type PlanHead, type ReportingRule } from "../../model/plan";
import { joinNames, splitNames } from "../labels";

/** A line of `tblKeHoach`: how the head of the plan is shown in it, and how a changed cell goes back. */
export interface PlanField {
  readonly label: string;
  readonly show: (head: PlanHead) => string;
  readonly apply: (head: PlanHead, text: string) => PlanHead;
}

const orNull = (text: string): string | null => (text === "" ? null : text);
const isIndex = (name: string): name is IndexName => INDEXES.some((index) => index === name);

/** "28/08/2025" and "2025-08-28" → the day; anything else → null. */
export function dayOf(text: string): string | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = found ? `${found[3]}-${(found[2] ?? "").padStart(2, "0")}-${(found[1] ?? "").padStart(2, "0")}` : text;
  return isCalendarDate(iso) ? iso : null;
}

function periodOf(text: string): PlanHead["period"] {
  const years = text.match(/\d{4}/g)?.map(Number) ?? [];
  const [from, to = from] = years;
  return from === undefined || to === undefined ? null : { from, to };
}

const quarterly = (head: PlanHead) => head.reporting.find((rule) => rule.kind === "quarterly");
const annual = (head: PlanHead) => head.reporting.find((rule) => rule.kind === "annual");

function withQuarterly(head: PlanHead, beforeDay: number, months: number[]): PlanHead {
  const others = head.reporting.filter((rule) => rule.kind !== "quarterly");
  const rule: ReportingRule = { kind: "quarterly", beforeDay, months };
  return { ...head, reporting: beforeDay > 0 ? [rule, ...others] : others };
}

function withAnnual(head: PlanHead, text: string): PlanHead {
  const others = head.reporting.filter((rule) => rule.kind !== "annual");
  const found = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (!found) return { ...head, reporting: others };
  const before = `${(found[2] ?? "").padStart(2, "0")}-${(found[1] ?? "").padStart(2, "0")}`;
  return { ...head, reporting: [...others, { kind: "annual", before }] };
}

const dayAndMonth = (before: string | undefined): string =>
  before === undefined ? "" : `${before.slice(3)}/${before.slice(0, 2)}`;

/** In the order of DESIGN 3.3. `Kỳ đã chốt` and `Phiên bản mẫu` are the workbook's own and stand beside these. */
export const PLAN_FIELDS: readonly PlanField[] = [
  {
    label: "Số ký hiệu",
    show: (head) => head.number ?? "",
    apply: (head, text) => ({ ...head, number: orNull(text) }),
  },
  {
    label: "Ngày ban hành",
    show: (head) => (head.issuedOn === null ? "" : asOfficeDate(head.issuedOn)),
    apply: (head, text) => ({ ...head, issuedOn: dayOf(text) }),
  },
  {
    label: "Cơ quan ban hành",
    show: (head) => head.issuer ?? "",
    apply: (head, text) => ({ ...head, issuer: orNull(text) }),
  },
  {
    label: "Tên kế hoạch",
    show: (head) => head.title ?? "",
    apply: (head, text) => ({ ...head, title: orNull(text) }),
  },
  {
    label: "Bộ chỉ số",
    show: (head) => joinNames(head.indexes),
    apply: (head, text) => ({ ...head, indexes: splitNames(text).filter(isIndex) }),
  },
  {
    label: "Giai đoạn",
    show: ({ period }) =>
      period === null ? "" : period.from === period.to ? String(period.from) : `${period.from}-${period.to}`,
    apply: (head, text) => ({ ...head, period: periodOf(text) }),
  },
  {
    label: "Căn cứ",
    show: (head) => joinNames(head.basedOn),
    apply: (head, text) => ({ ...head, basedOn: splitNames(text) }),
  },
  {
    label: "Thay thế",
    show: (head) => joinNames(head.replaces),
    apply: (head, text) => ({ ...head, replaces: splitNames(text) }),
  },
  {
    label: "Báo cáo quý trước ngày",
    show: (head) => String(quarterly(head)?.beforeDay ?? ""),
    apply: (head, text) => withQuarterly(head, Number(text) || 0, quarterly(head)?.months ?? [3, 6, 9]),
  },
  {
    label: "Các tháng báo cáo",
    show: (head) => (quarterly(head)?.months ?? []).join(", "),
    apply: (head, text) => withQuarterly(head, quarterly(head)?.beforeDay ?? 0, (text.match(/\d+/g) ?? []).map(Number)),
  },
  { label: "Báo cáo năm trước ngày", show: (head) => dayAndMonth(annual(head)?.before), apply: withAnnual },
  {
    label: "Nơi nhận báo cáo",
    show: (head) => head.reportTo ?? "",
    apply: (head, text) => ({ ...head, reportTo: orNull(text) }),
  },
  {
    label: "Số nhiệm vụ công bố",
    show: (head) => String(head.declaredTaskCount ?? ""),
    apply: (head, text) => ({ ...head, declaredTaskCount: /^\d+$/.test(text) ? Number(text) : null }),
  },
];

export const CLOSED_PERIODS_LABEL = "Kỳ đã chốt";
export const TEMPLATE_VERSION_LABEL = "Phiên bản mẫu";

/** All lines of `tblKeHoach` that are ours. */
export const PLAN_LABELS: readonly string[] = [
  ...PLAN_FIELDS.map(({ label }) => label),
  CLOSED_PERIODS_LABEL,
  TEMPLATE_VERSION_LABEL,
];
