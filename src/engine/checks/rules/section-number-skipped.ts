import { headingNumber } from "../numbering/heading-number";
import { sectionRule } from "../rule";
import { headingText } from "../section-view";
import { SECTION } from "../sub-index/sub-index-column";

/** A heading number left out: a heading, with its tasks, may be on a lost page (81/KH-UBND, from I to III). */
export const sectionNumberSkipped = sectionRule({
  id: "section-number-skipped",
  severity: "warning",
  clarity: "work",
  title: "Số đề mục bị nhảy",
  source: "81/KH-UBND, Phụ lục",
  fix: "manual",
  find: ({ section, before }) => {
    const [from, to] = [headingNumber(before?.printedNumber ?? null), headingNumber(section.printedNumber)];
    if (from === null || to === null || from.style !== to.style || to.number <= from.number + 1) return [];
    return [
      {
        column: SECTION,
        value: headingText(section),
        args: { from: before?.printedNumber ?? "", to: section.printedNumber ?? "" },
      },
    ];
  },
  message: ({ from, to }) => ({
    vi: `Số mục nhảy từ ${from} đến ${to}. Kiểm tra xem có thiếu trang hoặc mất đề mục không.`,
    en: `Headings jump from ${from} to ${to}. Check for missing pages or a lost heading.`,
  }),
  examples: {
    accepts: [
      { sections: [{}, { id: "II", printedNumber: "II", title: "Chi phí tuân thủ", subIndex: null }], task: {} },
    ],
    rejects: [
      { sections: [{}, { id: "IV", printedNumber: "IV", title: "Chi phí tuân thủ", subIndex: null }], task: {} },
    ],
  },
});
