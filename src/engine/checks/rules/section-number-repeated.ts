import { sectionRule } from "../rule";
import { headingText } from "../section-view";
import { SECTION } from "../sub-index/sub-index-column";

/** A heading number used twice in an appendix (VII in 220/KH-UBND): the number alone names no heading. */
export const sectionNumberRepeated = sectionRule({
  id: "section-number-repeated",
  severity: "warning",
  clarity: "work",
  title: "Số đề mục bị trùng",
  source: "220/KH-UBND, Phụ lục I: hai mục VII",
  fix: "manual",
  find: ({ section, at }, { register }) => {
    const before = register.plan.sections
      .slice(0, at)
      .find(
        (one) =>
          one.appendix === section.appendix &&
          one.printedNumber !== null &&
          one.printedNumber === section.printedNumber,
      );
    if (before === undefined) return [];
    return [
      {
        column: SECTION,
        value: headingText(section),
        args: { number: section.printedNumber ?? "", title: section.title, other: before.title },
      },
    ];
  },
  message: ({ number, title, other }) => ({
    vi: `Số mục ${number} đã dùng cho mục “${other}”; mục “${title}” được giữ riêng. Kiểm tra lại cách đánh số.`,
    en: `Heading number ${number} was used for “${other}”; “${title}” is kept as a heading of its own. Check the numbering.`,
  }),
  examples: {
    accepts: [
      { sections: [{}, { id: "II", printedNumber: "II", title: "Chi phí tuân thủ", subIndex: null }], task: {} },
    ],
    rejects: [
      { sections: [{}, { id: "I#2", printedNumber: "I", title: "Chi phí tuân thủ", subIndex: null }], task: {} },
    ],
  },
});
