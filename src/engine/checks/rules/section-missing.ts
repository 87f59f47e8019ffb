import type { CheckContext } from "../check-context";
import { taskRule } from "../rule";
import { SECTION, SUB_INDEX } from "../sub-index/sub-index-column";

/** More than half of the tasks of the appendix stand under a heading. */
const isUnderHeadings = (context: CheckContext, appendix: string | null): boolean =>
  context.once(`tasks of ${appendix ?? ""} stand under headings`, () => {
    const tasks = context.tasks.filter((task) => task.appendix === appendix);
    return tasks.filter((task) => task.section !== null).length * 2 > tasks.length;
  });

/** No heading and no sub-index among tasks that have both (81/KH-UBND, tasks 9, 10, 23, 24: the heading's page is lost). */
export const sectionMissing = taskRule({
  id: "section-missing",
  severity: "warning",
  clarity: "product",
  title: "Nhiệm vụ không thuộc mục nào",
  source: "81/KH-UBND, Phụ lục, nhiệm vụ 9, 10, 23, 24",
  fix: "manual",
  find: (view, context) => {
    const { task, section } = view;
    const isPlaced = section !== undefined || task.subIndex !== null || view.odd(SECTION) !== null;
    if (isPlaced || view.odd(SUB_INDEX) !== null || !isUnderHeadings(context, task.appendix)) return [];
    return [{ column: SECTION, value: null, args: {} }];
  },
  message: () => ({
    vi: "Nhiệm vụ không đứng dưới đề mục nào nên chưa rõ chỉ số thành phần. Chọn mục hoặc chỉ số.",
    en: "The task stands under no heading, so its sub-index is unknown. Choose a heading or a sub-index.",
  }),
  examples: {
    accepts: [{ tasks: [{}, { section: null }] }],
    rejects: [{ tasks: [{}, {}, { section: null, subIndex: null }] }],
  },
});
