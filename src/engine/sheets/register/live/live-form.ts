import { ownEntry } from "../../../own-entry";
import type { FormBlock } from "../../../workbook/blocks";
import { dateCell, numberCell, textCell } from "../../../workbook/cells";
import { AS_OF_NAME, DUE_SOON_NAME, PERIOD_NAME, REPORT_DUE_NAME } from "./case-cells";
import type { LiveFacts } from "./live-facts";

/** The day and the period everything is computed for: a person changes them here, without the add-in. */
export const liveForm = ({ asOf, period, reportDue, dueSoonDays }: LiveFacts): FormBlock => ({
  kind: "form",
  labelSpan: 3,
  valueSpan: 2,
  fields: [
    { name: AS_OF_NAME, label: "Đánh giá đến ngày", value: dateCell(asOf), input: true },
    {
      name: PERIOD_NAME,
      label: "Kỳ báo cáo",
      value: textCell(period),
      input: true,
      note: "Ví dụ 2025-Q3; Q4 là báo cáo năm. Đổi kỳ thì đổi cả ngày phải báo cáo ở dưới.",
    },
    {
      name: REPORT_DUE_NAME,
      label: "Báo cáo trước ngày",
      value: dateCell(ownEntry(reportDue, period) ?? null),
      input: true,
    },
    { name: DUE_SOON_NAME, label: "Số ngày coi là sắp đến hạn", value: numberCell(dueSoonDays), input: true },
  ],
});
