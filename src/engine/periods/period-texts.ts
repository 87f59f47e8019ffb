import type { Sentence } from "../text/language";
import { type Period, periodLabel } from "./period";

/** What was typed is no period at all. The same words whoever asks: status, forms, returns. */
export const periodUnreadableText = (text: string): Sentence => ({
  vi: `“${text}” không phải kỳ báo cáo. Ghi theo dạng 2025-Q3 (Q4 là báo cáo năm).`,
  en: `“${text}” is no reporting period. Write it as 2025-Q3 (Q4 is the annual report).`,
});

/** What was typed is no day. The same words whoever asks. */
export const dayUnreadableText = (text: string): Sentence => ({
  vi: `“${text}” không phải một ngày. Viết theo dạng 20/09/2025 hoặc 2025-09-20.`,
  en: `“${text}” is no day. Write it as 20/09/2025 or 2025-09-20.`,
});

/** The plan expects no report of the period; null where it expects none at all. The same words whoever asks. */
export function periodNotExpectedText(period: Period, span: { first: string; last: string } | null): Sentence {
  const vi = `Kế hoạch không yêu cầu báo cáo ${periodLabel(period)} (${period.key})`;
  const en = `The plan expects no report of ${period.key}`;
  if (span === null) return { vi: `${vi}.`, en: `${en}.` };
  return {
    vi: `${vi}; chọn một kỳ từ ${span.first} đến ${span.last}.`,
    en: `${en}; choose a period from ${span.first} to ${span.last}.`,
  };
}
