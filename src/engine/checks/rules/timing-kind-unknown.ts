import { taskRule } from "../rule";
import { asWordsSay } from "../timing/retimed";
import { KIND } from "../timing/time-columns";

/** A word in `Loại thời hạn` that its list does not have. Pasting goes past the list of Excel. */
export const timingKindUnknown = taskRule({
  id: "timing-kind-unknown",
  severity: "warning",
  clarity: "time",
  title: "Loại thời hạn ngoài danh sách",
  source: "Sổ theo dõi: cột Loại thời hạn",
  fix: "auto",
  find: (view) => {
    const typed = view.odd(KIND);
    if (typed === null) return [];
    const said = view.timing.timing;
    const change = { ...asWordsSay(view), settles: { row: view.task.id, column: KIND } };
    return [
      {
        column: KIND,
        value: typed,
        args: { typed },
        proposals:
          said.kind === "none" ? [] : [{ to: said.milestone ?? said.execution ?? "", confidence: 0.85, change }],
      },
    ];
  },
  message: ({ typed }) => ({
    vi: `“${typed}” không có trong danh sách loại thời hạn. Chọn một loại trong danh sách.`,
    en: `“${typed}” is not in the list of kinds. Choose one of the list.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: {}, odd: [{ table: "tasks", row: "999-I-001", column: "Loại thời hạn", text: "Luôn luôn" }] }],
  },
});
