import { STT } from "../numbering/numbered-runs";
import { steps } from "../numbering/steps";
import { planRule } from "../rule";

/** Numbering begins again at 1 in the middle: a table of its own was appended, or a heading is lost. */
export const printedNumberRestarted = planRule({
  id: "printed-number-restarted",
  severity: "warning",
  clarity: "work",
  title: "Số thứ tự bắt đầu lại từ 1",
  source: "81/KH-UBND, Phụ lục",
  fix: "manual",
  find: (_, context) =>
    steps(context).flatMap(({ one, before, kind }) =>
      kind === "restart"
        ? [
            {
              subject: { kind: "task", at: one.at } as const,
              column: STT,
              value: one.task.printedNumber,
              args: { before: before.task.printedNumber ?? "" },
            },
          ]
        : [],
    ),
  message: ({ before }) => ({
    vi: `Số thứ tự bắt đầu lại từ 1 sau số ${before}. Kiểm tra xem có mất đề mục hoặc ghép nhầm bảng không.`,
    en: `Numbering begins again at 1 after ${before}. Check for a lost heading or two tables put together.`,
  }),
  examples: {
    accepts: [{ tasks: [{ printedNumber: "1" }, { printedNumber: "2" }] }],
    rejects: [{ tasks: [{ printedNumber: "1" }, { printedNumber: "2" }, { printedNumber: "1" }] }],
  },
});
