import type { TimePoint } from "./time-point";

/** Words that only introduce a time: "chậm nhất là ngày", "hoàn thành trước", "từ". Longest first. */
const INTRODUCING =
  "hoan thanh|bat dau|trien khai|thuc hien|chinh thuc|ap dung|van hanh|khoi dong|cham nhat|muon nhat|thoi diem|thoi han|thoi gian|khong qua|giai doan|" +
  "ke tu|tuan thu|nhiem ky|han cuoi|truoc|trong|ngay|vao|den|toi|het|cuoi|dau|giua|khoang|xong|tu|sau|nam|la|cho|cua|qua|han|cac|tuan|thu|moc|ky|[1-5]|som nhat|nua";
const LEAD = new RegExp(String.raw`(?:\b(?:${INTRODUCING})\b[\s,:(]*){1,30}$`);

/** In characters: no introduction of a time is longer. */
const LONGEST_LEAD = 80;

/** How a point is introduced; false everywhere for a point that stands bare. */
export interface Lead {
  /** "từ", "kể từ", "bắt đầu": a start. */
  readonly from: boolean;
  /** "đến", "tới": the work runs until then. */
  readonly until: boolean;
  /** "trước". */
  readonly before: boolean;
  /** "sau". */
  readonly after: boolean;
  /** "trước", "chậm nhất", "hoàn thành", "xong", "không quá": stated as a deadline. */
  readonly deadline: boolean;
  /** "đầu tháng", "giữa quý", "tuần 2 của": only a part of the unit is meant. */
  readonly part: boolean;
}

/** The run of introducing words before the point, looked for behind `from` (the end of the point before it). */
export function leadOf(text: string, point: TimePoint, from: number): Lead {
  const words = LEAD.exec(text.slice(Math.max(from, point.at - LONGEST_LEAD), point.at))?.[0] ?? "";
  return {
    from: /\b(?:tu|bat dau|khoi dong)\b/.test(words),
    until: /\b(?:den|toi)\b/.test(words) && !/\b(?:cham|muon) nhat\b/.test(words),
    before: /\btruoc\b/.test(words),
    after: /\bsau\b/.test(words) && !/\btruoc\b/.test(words),
    deadline: /\b(?:truoc|cham nhat|muon nhat|hoan thanh|xong|khong qua|thoi han|han|han cuoi)\b/.test(words),
    part: /(?<!bat )\b(?:dau|giua|nua|tuan)\b/.test(words) && point.unit !== "day",
  };
}
