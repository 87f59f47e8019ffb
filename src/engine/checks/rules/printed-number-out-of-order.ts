import { STT } from "../numbering/numbered-runs";
import { steps } from "../numbering/steps";
import { planRule } from "../rule";

/** A number smaller than the one before it, not seen so far: rows were moved, or a figure was misread. */
export const printedNumberOutOfOrder = planRule({
  id: "printed-number-out-of-order",
  severity: "warning",
  clarity: "work",
  title: "Số thứ tự đi lùi",
  source: "220/KH-UBND, mục II.2: rõ việc",
  fix: "manual",
  find: (_, context) =>
    steps(context).flatMap(({ one, before, kind }) =>
      kind === "back"
        ? [
            {
              subject: { kind: "task", at: one.at } as const,
              column: STT,
              value: one.task.printedNumber,
              args: { number: one.task.printedNumber ?? "", before: before.task.printedNumber ?? "" },
            },
          ]
        : [],
    ),
  message: ({ number, before }) => ({
    vi: `Số thứ tự ${number} đứng sau số ${before}. Kiểm tra lại thứ tự dòng.`,
    en: `Number ${number} stands after ${before}. Check the order of the rows.`,
  }),
  examples: {
    accepts: [{ tasks: [{ printedNumber: "1" }, { printedNumber: "2" }] }],
    rejects: [{ tasks: [{ printedNumber: "5" }, { printedNumber: "6" }, { printedNumber: "4" }] }],
  },
});
