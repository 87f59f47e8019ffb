import { periodLabel } from "../engine/periods/period";
import type { PeriodFailure } from "./expect-answers";
import type { FailureText } from "./failure-texts";

/** Why nothing is asked or counted for a period, in one sentence with the next step. */
export function periodFailureText(failure: PeriodFailure): FailureText {
  switch (failure.kind) {
    case "period-malformed":
      return {
        vi: `“${failure.text}” không phải kỳ báo cáo. Ghi theo dạng 2025-Q3 (Q4 là báo cáo năm).`,
        en: `“${failure.text}” is no reporting period. Write it as 2025-Q3 (Q4 is the annual report).`,
      };
    case "period-unexpected": {
      const { period, from, to } = failure;
      return {
        vi: `Kế hoạch không yêu cầu báo cáo ${periodLabel(period)} (${period.key}); chọn một kỳ từ ${from.key} đến ${to.key}.`,
        en: `The plan expects no report of ${period.key}; choose a period from ${from.key} to ${to.key}.`,
      };
    }
    case "periods-unknown":
      return {
        vi: "Sổ chưa ghi ngày ban hành hay giai đoạn của kế hoạch nên chưa biết các kỳ báo cáo. Điền “Ngày ban hành” ở trang Kế hoạch rồi làm lại.",
        en: "The register holds neither the issue day nor the years of the plan, so its periods are unknown. Fill in “Ngày ban hành” on sheet Kế hoạch.",
      };
  }
}
