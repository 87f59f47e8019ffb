import { STT } from "../numbering/numbered-runs";
import { steps } from "../numbering/steps";
import { planRule } from "../rule";

/** Two tasks under one number: which of them a report means cannot be told. */
export const printedNumberRepeated = planRule({
  id: "printed-number-repeated",
  severity: "warning",
  clarity: "work",
  title: "Số thứ tự bị trùng",
  source: "220/KH-UBND, mục II.2: rõ việc",
  fix: "manual",
  find: (_, context) =>
    steps(context).flatMap(({ one, kind }) =>
      kind === "repeat"
        ? [
            {
              subject: { kind: "task", at: one.at } as const,
              column: STT,
              value: one.task.printedNumber,
              args: { number: one.task.printedNumber ?? "" },
            },
          ]
        : [],
    ),
  message: ({ number }) => ({
    vi: `Số thứ tự ${number} đã dùng cho nhiệm vụ khác. Đánh lại số, hoặc dùng mã nhiệm vụ khi trao đổi.`,
    en: `Number ${number} is used by another task. Number it anew, or speak of its code.`,
  }),
  examples: {
    accepts: [{ tasks: [{ printedNumber: "1" }, { printedNumber: "2" }] }],
    rejects: [{ tasks: [{ printedNumber: "1" }, { printedNumber: "2" }, { printedNumber: "2" }] }],
  },
});
