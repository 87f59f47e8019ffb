import { BODY } from "../answers/answer-columns";
import type { CheckContext } from "../check-context";
import { collectiveOf } from "../names/collective";
import { nameProblem } from "../names/name-problem";
import { answerRule } from "../rule";

/** A lead and, where it is a collective, its members; each lead is looked up once. */
const standingFor = (lead: string, context: CheckContext): readonly string[] => [
  lead,
  ...(collectiveOf(lead, context)?.members ?? []).map((body) => body.name),
];

/** Leads by task code; rows that share a code share their leads. */
const leadsByTask = (context: CheckContext): ReadonlyMap<string, readonly string[]> =>
  context.once("leads by task", () => {
    const leads = new Map<string, readonly string[]>();
    for (const { id, leadBodies } of context.tasks) leads.set(id, [...(leads.get(id) ?? []), ...leadBodies]);
    return leads;
  });

/** Bodies that answer for a task: its leads, and the members of those that are collectives. */
const answering = (id: string, context: CheckContext): ReadonlySet<string> =>
  context.once(
    `who answers for ${id}`,
    () => new Set((leadsByTask(context).get(id) ?? []).flatMap((lead) => standingFor(lead, context))),
  );

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
    const [only = "", ...others] = expected;
    const change = { on: "answer", at, set: { body: only } } as const;
    const lead = proposals.length === 0 && others.length === 0 ? [{ to: only, confidence: 0.4, change }] : [];
    return [
      {
        column: BODY,
        value: answer.body,
        args: { body: answer.body, task: answer.task },
        proposals: [...proposals, ...lead],
      },
    ];
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
