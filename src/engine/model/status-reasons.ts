/**
 * The sentences that answer "vì sao?" for a status, with places for facts: days dd/mm/yyyy, the period as an office calls
 * it. The engine fills them with values, the live formulas of the workbook with cells, so that both say the same.
 *
 * `{sent}` is "gửi ngày 19/09/2025" or "không ghi ngày gửi" of the period's answer, `{latestSent}` of the newest one;
 * `{days}` a whole number of days.
 */
export const STATUS_REASONS = {
  "completed-late": "Hoàn thành ngày {completed}, sau hạn {due}.",
  "completed-in-time": "Hoàn thành ngày {completed}, trong hạn {due}.",
  "completed-without-due": "Hoàn thành ngày {completed}; nhiệm vụ không ghi hạn.",
  "completed-without-day": "Báo cáo “Đã hoàn thành”, không ghi ngày hoàn thành và ngày gửi.",
  suspended: "Báo cáo “Tạm dừng”, {latestSent}.",
  "not-yet-started": "Bắt đầu từ {start}, sau ngày đánh giá {asOf}; chưa có báo cáo.",
  overdue: "Hạn {due} đã qua, đến {asOf} chưa có báo cáo hoàn thành.",
  "undecidable-conditional": "Thời hạn phụ thuộc điều kiện khác, chưa có báo cáo {period}.",
  "undecidable-none": "Không ghi thời hạn, chưa có báo cáo {period}.",
  "undecidable-unreadable": "Không đọc được thời hạn, chưa có báo cáo {period}.",
  unreported: "Đến {asOf} chưa có báo cáo {period}; phải gửi trước ngày {reportDue}.",
  "due-soon": "Còn {days} ngày đến hạn {due}.",
  "due-today": "Ngày đánh giá {asOf} là hạn hoàn thành.",
  "awaiting-report": "Chưa có báo cáo {period}; còn thời gian, phải gửi trước ngày {reportDue}.",
  "not-started": "Báo cáo “Chưa thực hiện”, {sent}.",
  "ongoing-reported": "Có kết quả trong {period}, {sent}.",
  "ongoing-done": "Báo cáo “Đã hoàn thành” trong {period}, {sent}; nhiệm vụ làm thường xuyên nên tính cho kỳ này.",
  "in-progress": "Đã báo cáo trong {period}, {sent}; hạn {due}.",
  "in-progress-without-result": "Đã báo cáo trong {period}, {sent}; chưa ghi kết quả thực hiện.",
} as const;
export type StatusReason = keyof typeof STATUS_REASONS;

export const REASON_FACTS = [
  "completed",
  "due",
  "sent",
  "latestSent",
  "start",
  "asOf",
  "period",
  "reportDue",
  "days",
] as const;
export type ReasonFact = (typeof REASON_FACTS)[number];

export type ReasonPart = { readonly text: string } | { readonly fact: ReasonFact };

const cut = (sentence: string): ReasonPart[] =>
  sentence
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part) => {
      const fact = REASON_FACTS.find((one) => part === `{${one}}`);
      return fact === undefined ? { text: part } : { fact };
    });

const PARTS: ReadonlyMap<string, readonly ReasonPart[]> = new Map(
  Object.entries(STATUS_REASONS).map(([reason, sentence]) => [reason, cut(sentence)]),
);

/** The sentence cut at its places: text and facts in turn. */
export const reasonParts = (reason: StatusReason): readonly ReasonPart[] => PARTS.get(reason) ?? [];
