import { expandCollective } from "../../bodies/collectives";
import { BODY } from "../answers/answer-columns";
import type { CheckContext } from "../check-context";
import { nameProblem } from "../names/name-problem";
import { answerRule } from "../rule";

/** Bodies that answer for a task: its leads, and the members of those that are collectives. */
const answering = (task: string, context: CheckContext): ReadonlySet<string> =>
  context.once(`who answers for ${task}`, () => {
    const leads = context.tasks.find((one) => one.id === task)?.leadBodies ?? [];
    const members = leads.flatMap((lead) => expandCollective(lead, context.directory, context.issuedOn).members);
    return new Set([...leads, ...members.map((body) => body.name)]);
  });

/** A body that answers for a task it does not lead: a slip in its name, or a report nobody asked for. */
export const answerBodyUnexpected = answerRule({
  id: "answer-body-unexpected",
  severity: "warning",
  clarity: "person",
  title: "Đơn vị báo cáo không được giao nhiệm vụ",
  source: "Sổ theo dõi: trang Theo dõi, chỉ cơ quan chủ trì phải báo cáo",
  fix: "auto",
  find: ({ answer, at }, context) => {
    const expected = answering(answer.task, context);
    if (expected.size === 0 || expected.has(answer.body)) return [];
    const near = nameProblem(answer.body, context.directory, context.issuedOn)?.candidates.flat() ?? [];
    const proposals = near
      .filter((name) => expected.has(name))
      .map((name) => ({ to: name, confidence: 0.8, change: { on: "answer", at, set: { body: name } } as const }));
    return [{ column: BODY, value: answer.body, args: { body: answer.body, task: answer.task }, proposals }];
  },
  message: ({ body, task }) => ({
    vi: `“${body}” không phải cơ quan chủ trì nhiệm vụ ${task}. Sửa tên đơn vị, hoặc chuyển nội dung cho đúng đơn vị.`,
    en: `“${body}” does not lead task ${task}. Correct the name, or give the answer to the right body.`,
  }),
  examples: {
    accepts: [{ answers: [{ body: "Sở Tài chính" }] }],
    rejects: [{ answers: [{ body: "Sở Y tế" }] }],
  },
});
