import { sectionRule } from "../rule";
import { headingText } from "../section-view";
import { SECTION } from "../sub-index/sub-index-column";

/** Two headings of one appendix mean the same sub-index: one of the two was probably read or numbered wrongly. */
export const subIndexInTwoSections = sectionRule({
  id: "sub-index-in-two-sections",
  severity: "note",
  clarity: "product",
  title: "Hai đề mục cùng một chỉ số",
  source: "220/KH-UBND, mục I.2, I.3: một chỉ số nhiều tên",
  fix: "manual",
  find: ({ section, at }, context) => {
    if (section.subIndex === null) return [];
    const before = context.register.plan.sections
      .slice(0, at)
      .find((one) => one.subIndex === section.subIndex && one.appendix === section.appendix);
    if (before === undefined) return [];
    return [
      {
        column: SECTION,
        value: headingText(section),
        args: { heading: headingText(section), other: headingText(before) },
      },
    ];
  },
  message: ({ heading, other }) => ({
    vi: `“${heading}” và “${other}” cùng là một chỉ số thành phần. Kiểm tra lại tên đề mục.`,
    en: `“${heading}” and “${other}” are the same sub-index. Check the headings.`,
  }),
  examples: {
    accepts: [
      { sections: [{}, { id: "II", title: "Chi phí tuân thủ", subIndex: "pci-2025.compliance-costs" }], task: {} },
    ],
    rejects: [{ sections: [{}, { id: "II", printedNumber: "II", title: "Gia nhập thị trường" }], task: {} }],
  },
});
