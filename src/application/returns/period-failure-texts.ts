import { periodNotExpectedText, periodUnreadableText } from "../../engine/periods/period-texts";
import type { FailureText } from "../failure-texts";
import type { PeriodFailure } from "./expect-answers";

/** Why nothing is asked or counted for a period, in one sentence with the next step. */
export function periodFailureText(failure: PeriodFailure): FailureText {
  switch (failure.kind) {
    case "period-malformed":
      return periodUnreadableText(failure.text);
    case "period-unexpected":
      return periodNotExpectedText(failure.period, { first: failure.from.key, last: failure.to.key });
    case "periods-unknown":
      return {
        vi: "Sổ chưa ghi ngày ban hành hay giai đoạn của kế hoạch nên chưa biết các kỳ báo cáo. Điền “Ngày ban hành” ở trang Kế hoạch rồi làm lại.",
        en: "The register holds neither the issue day nor the years of the plan, so its periods are unknown. Fill in “Ngày ban hành” on sheet Kế hoạch.",
      };
  }
}
