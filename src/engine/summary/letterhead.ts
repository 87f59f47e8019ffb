import type { PlanHead } from "../model/plan";
import { periodLabel } from "../periods/period";
import type { Quarter } from "./quarter";
import type { Letterhead } from "./report/report-document";
import { dayText, longDayText } from "./words";

export const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";
/** What a person fills in. */
const OPEN = "…";

const capitals = (text: string | null): string => text?.toLocaleUpperCase("vi") ?? OPEN;

/** "Ủy ban nhân dân thành phố Hải Phòng" → "Hải Phòng"; "…" where the issuer names no place. */
export const placeOf = (issuer: string | null): string =>
  /(?:thành phố|tỉnh|phường|xã|đặc khu|thị trấn|huyện|quận)\s+(.+)$/iu.exec(issuer ?? "")?.[1]?.trim() ?? OPEN;

/** "Sở Tài chính" → "STC": first letters of the words, as offices sign. */
const initialsOf = (body: string): string =>
  body
    .split(/[\s,-]+/)
    .filter((word) => word !== "" && word.toLocaleLowerCase("vi") !== "và")
    .map((word) => word.charAt(0).toLocaleUpperCase("vi"))
    .join("");

/** Head of the report: the body that collects reports writes to the one that issued the plan. */
export function letterheadOf({ plan: { plan }, asOf }: Quarter): Letterhead {
  const from = plan.reportTo;
  return {
    superior: capitals(plan.issuer),
    issuer: capitals(from),
    number: `Số: ${OPEN}/BC-${from === null ? OPEN : initialsOf(from)}`,
    place: placeOf(plan.issuer),
    day: asOf,
  };
}

/** "Kế hoạch số 220/KH-UBND ngày 28 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Hải Phòng". */
export function planCitation({ number, issuedOn, issuer }: PlanHead): string {
  const day = issuedOn === null ? "" : ` ${longDayText(issuedOn)}`;
  return `Kế hoạch số ${number ?? OPEN}${day}${issuer === null ? "" : ` của ${issuer}`}`;
}

/** "quý III năm 2025"; the fourth quarter is the annual report: "năm 2025". */
export const periodWords = ({ period }: Quarter): string =>
  period.quarter === 4 ? `năm ${period.year}` : `${periodLabel(period).replace("/", " năm ").replace("Quý", "quý")}`;

/** Trích yếu. */
export const subjectOf = (quarter: Quarter): string =>
  `Kết quả thực hiện ${planCitation(quarter.plan.plan)} ${periodWords(quarter)}`;

/** Which answers are in the figures. */
export const cutOffText = ({ period, asOf }: Quarter): string =>
  `Kỳ báo cáo: ${periodLabel(period)} (từ ${dayText(period.first)} đến ${dayText(period.last)}). Số liệu gồm các báo cáo đã gửi đến hết ngày ${dayText(asOf)}.`;
