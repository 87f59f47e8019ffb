import { fold } from "../../text/fold";
import { taskRule } from "../rule";
import { headingText } from "../section-view";
import { SECTION } from "../sub-index/sub-index-column";

/** A typed heading that the appendix does not have; one whose title or number is the typed one is proposed. */
export const sectionUnknown = taskRule({
  id: "section-unknown",
  severity: "warning",
  clarity: "product",
  title: "Mục không có trong phụ lục",
  source: "Sổ theo dõi: cột Mục",
  fix: "auto",
  find: (view, { register }) => {
    const typed = view.odd(SECTION);
    if (typed === null) return [];
    const { task, at } = view;
    const key = fold(typed);
    const near = register.plan.sections.filter(
      (one) =>
        one.appendix === task.appendix &&
        [headingText(one), one.title, one.printedNumber ?? ""].some((name) => fold(name) === key),
    );
    return [
      {
        column: SECTION,
        value: typed,
        args: { typed },
        proposals: near.map((one) => ({
          to: headingText(one),
          confidence: near.length === 1 ? 0.8 : 0.4,
          change: { on: "task", at, set: { section: one.id }, settles: { row: task.id, column: SECTION } },
        })),
      },
    ];
  },
  message: ({ typed }) => ({
    vi: `Phụ lục không có mục “${typed}”. Chọn một mục đã có, ghi đúng cả số và tên.`,
    en: `The appendix has no heading “${typed}”. Choose one it has, with its number and name.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: { section: null },
        odd: [{ table: "tasks", row: "999-I-001", column: "Mục", text: "Gia nhập thị trường" }],
      },
    ],
  },
});
