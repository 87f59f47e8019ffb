import type { CheckContext } from "../check-context";
import { sectionRule } from "../rule";
import { SECTION } from "../sub-index/sub-index-column";

/** An appendix arranged by sub-indices: more than half of its headings name one. Elsewhere a heading need not. */
const isBySubIndex = (context: CheckContext, appendix: string | null): boolean =>
  context.once(`headings of ${appendix ?? ""} name sub-indices`, () => {
    const headings = context.register.plan.sections.filter((one) => one.appendix === appendix);
    return headings.filter((one) => one.subIndex !== null).length * 2 > headings.length;
  });

/** A heading that is no sub-index among headings that are (220/KH-UBND, heading VIII). Its tasks are not blamed again. */
export const sectionWithoutSubIndex = sectionRule({
  id: "section-without-sub-index",
  severity: "note",
  clarity: "product",
  title: "Đề mục không phải chỉ số thành phần",
  source: "220/KH-UBND, Phụ lục I, mục VIII",
  fix: "manual",
  find: ({ section, taskCount }, context) => {
    if (section.subIndex !== null || taskCount === 0 || !isBySubIndex(context, section.appendix)) return [];
    if (!tasksLackOne(context, section)) return [];
    const { proposal } = context.surroundings.subIndexNamed(section.title, null);
    const near = context.subIndex(proposal)?.name ?? "";
    return [{ column: SECTION, value: section.title, args: { title: section.title, count: taskCount, near } }];
  },
  message: ({ title, count, near }) => ({
    vi: `Mục “${title}” không trùng tên chỉ số thành phần nào nên ${count} nhiệm vụ chưa gắn chỉ số. Chọn chỉ số cho các nhiệm vụ đó nếu cần${near === "" ? "" : ` (gần nhất: “${near}”)`}.`,
    en: `Heading “${title}” names no sub-index, so its ${count} tasks have none. Choose one for them if needed${near === "" ? "" : ` (nearest: “${near}”)`}.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        sections: [
          {},
          { id: "II", title: "Chi phí tuân thủ", subIndex: "pci-2025.compliance-costs" },
          { id: "III", title: "Liên kết vùng", subIndex: null },
        ],
        tasks: [{}, { section: "III", subIndex: null }],
      },
    ],
  },
});

/** A person may have chosen sub-indices for the tasks of the heading: then nothing is left to do. */
const tasksLackOne = (
  context: CheckContext,
  section: { readonly id: string; readonly appendix: string | null },
): boolean =>
  context.tasks.some(
    (task) => task.section === section.id && task.appendix === section.appendix && task.subIndex === null,
  );
