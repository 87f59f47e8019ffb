import { answerRow } from "../../model/odd-cell";
import { BODY } from "../answers/answer-columns";
import { removal } from "../removal";
import { answerRule } from "../rule";

/** Two answers of one body about one task in one period: only one can stand in the summary. */
export const answerRepeated = answerRule({
  id: "answer-repeated",
  severity: "error",
  clarity: "responsibility",
  title: "Một đơn vị báo cáo hai lần trong kỳ",
  source: "Sổ theo dõi: trang Báo cáo, mỗi đơn vị một dòng một nhiệm vụ một kỳ",
  fix: "choose",
  find: ({ answer, at }, context) => {
    const first = context.once("first answers", () => {
      const rows = new Map<string, number>();
      context.register.answers.forEach((one, row) => {
        if (!rows.has(answerRow(one))) rows.set(answerRow(one), row);
      });
      return rows;
    });
    if ((first.get(answerRow(answer)) ?? at) === at) return [];
    const { body, period, task } = answer;
    return [{ column: BODY, value: body, args: { body, period, task }, proposals: [removal("answer", at, 0.5)] }];
  },
  message: ({ body, period, task }) => ({
    vi: `“${body}” có hai dòng cho nhiệm vụ ${task}, kỳ ${period}. Giữ một dòng.`,
    en: `“${body}” has two rows for task ${task} in ${period}. Keep one.`,
  }),
  examples: {
    accepts: [{ answers: [{ period: "2025-Q3", percent: 10, result: "Đã lấy ý kiến." }, {}] }],
    rejects: [{ answers: [{}, {}] }],
  },
});
