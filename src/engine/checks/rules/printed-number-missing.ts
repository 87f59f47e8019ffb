import { isSameLevel, lastPart, numberedRuns, STT, withLast } from "../numbering/numbered-runs";
import { planRule } from "../rule";

/** A task without a number among numbered ones; where exactly one number is left out there, it is proposed. */
export const printedNumberMissing = planRule({
  id: "printed-number-missing",
  severity: "note",
  clarity: "work",
  title: "Thiếu số thứ tự",
  source: "4032/KH-UBND (Phú Sơn), Phụ lục 2: nhiệm vụ không có số",
  fix: "auto",
  find: (_, context) =>
    numberedRuns(context).flatMap((run) => {
      const numbered = run.filter(({ parts }) => parts !== null).length;
      if (numbered * 2 <= run.length) return [];
      return run.flatMap(({ at, task }, position) => {
        if (task.printedNumber !== null) return [];
        const [before, after] = [run[position - 1]?.parts ?? null, run[position + 1]?.parts ?? null];
        const fits =
          before !== null && after !== null && isSameLevel(before, after) && lastPart(after) === lastPart(before) + 2;
        const to = fits ? withLast(before, lastPart(before) + 1) : null;
        const change = { on: "task", at, set: { printedNumber: to } } as const;
        return [
          {
            subject: { kind: "task", at } as const,
            column: STT,
            value: null,
            args: { to: to ?? "" },
            proposals: to === null ? [] : [{ to, confidence: 0.9, change }],
          },
        ];
      });
    }),
  message: ({ to }) => ({
    vi: `Nhiệm vụ không có số thứ tự${to === "" ? "" : `; theo các dòng bên cạnh là ${to}`}.`,
    en: `The task has no number${to === "" ? "" : `; by its neighbours it is ${to}`}.`,
  }),
  examples: {
    accepts: [{ tasks: [{ printedNumber: "1" }, { printedNumber: "2" }] }],
    rejects: [{ tasks: [{ printedNumber: "1" }, { printedNumber: null }, { printedNumber: "3" }] }],
  },
});
