import type { CheckContext } from "../check-context";
import { type Proposal, taskRule } from "../rule";
import { headingText } from "../section-view";
import { SECTION, SUB_INDEX } from "../sub-index/sub-index-column";
import type { TaskView } from "../task-view";

/** More than half of the tasks of the appendix stand under a heading. */
const isUnderHeadings = (context: CheckContext, appendix: string | null): boolean =>
  context.once(`tasks of ${appendix ?? ""} stand under headings`, () => {
    const tasks = context.tasksOf(appendix);
    return tasks.filter((task) => task.section !== null).length * 2 > tasks.length;
  });

/** The heading that the rows above and below share. */
function sharedByNeighbours({ at, task }: TaskView, context: CheckContext): Proposal[] {
  const [above, below] = [context.tasks[at - 1], context.tasks[at + 1]];
  if (above === undefined || below === undefined || above.section !== below.section) return [];
  const heading = above.appendix === task.appendix ? context.sectionOf(above) : undefined;
  if (heading === undefined) return [];
  const set = { section: heading.id, subIndex: heading.subIndex };
  return [{ to: headingText(heading), confidence: 0.7, change: { on: "task", at, set } }];
}

/** No heading and no sub-index among tasks that have both (81/KH-UBND, tasks 9, 10, 23, 24: the heading's page is lost). */
export const sectionMissing = taskRule({
  id: "section-missing",
  severity: "warning",
  clarity: "product",
  title: "Nhiệm vụ không thuộc mục nào",
  source: "81/KH-UBND, Phụ lục, nhiệm vụ 9, 10, 23, 24",
  fix: "choose",
  find: (view, context) => {
    const { task, section } = view;
    const isPlaced = section !== undefined || task.subIndex !== null || view.odd(SECTION) !== null;
    if (isPlaced || view.odd(SUB_INDEX) !== null || !isUnderHeadings(context, task.appendix)) return [];
    return [{ column: SECTION, value: null, args: {}, proposals: sharedByNeighbours(view, context) }];
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
