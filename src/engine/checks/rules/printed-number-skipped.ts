import { lastPart, STT, withLast } from "../numbering/numbered-runs";
import { steps } from "../numbering/steps";
import { planRule } from "../rule";

/** A longer jump is a slip of the pen (1 → 2025), named as a jump and not as so many lost tasks. */
const LONGEST_GAP = 60;

/** Numbers left out: pages may be missing (81/KH-UBND, from 3 to 9). Stands at the number after the gap. */
export const printedNumberSkipped = planRule({
  id: "printed-number-skipped",
  severity: "warning",
  clarity: "work",
  title: "Số thứ tự bị nhảy",
  source: "81/KH-UBND, Phụ lục: 3 → 9, 12 → 17, 19 → 23",
  fix: "manual",
  find: (_, context) =>
    steps(context).flatMap(({ one, before, kind }) => {
      if (kind !== "gap" || one.parts === null || before.parts === null) return [];
      const [from, to] = [lastPart(before.parts), lastPart(one.parts)];
      const parts = one.parts;
      const lost =
        to - from - 1 > LONGEST_GAP
          ? []
          : Array.from({ length: to - from - 1 }, (_gap, at) => withLast(parts, from + 1 + at));
      if (isBlankBetween(context.tasks, before.at, one.at) && lost.length <= one.at - before.at - 1) return [];
      return [
        {
          subject: { kind: "task", at: one.at } as const,
          column: STT,
          value: one.task.printedNumber,
          args: { from: before.task.printedNumber ?? "", to: one.task.printedNumber ?? "", missing: lost.join(", ") },
        },
      ];
    }),
  message: ({ from, to, missing }) => ({
    vi: `Số thứ tự nhảy từ ${from} đến ${to}${missing === "" ? "" : `, thiếu ${missing}`}: kiểm tra xem văn bản có thiếu trang không.`,
    en: `Numbering jumps from ${from} to ${to}${missing === "" ? "" : `, missing ${missing}`}: check whether pages are missing.`,
  }),
  examples: {
    accepts: [{ tasks: [{ printedNumber: "1" }, { printedNumber: "2" }] }],
    rejects: [{ tasks: [{ printedNumber: "3" }, { printedNumber: "9" }] }],
  },
});

/** The left-out numbers are the rows without a number in between: that is told as missing numbers. */
const isBlankBetween = (
  tasks: readonly { readonly printedNumber: string | null }[],
  from: number,
  to: number,
): boolean => to - from > 1 && tasks.slice(from + 1, to).every((task) => task.printedNumber === null);
