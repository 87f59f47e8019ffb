import type { FindingSubject } from "../model/finding-subject";
import type { Register } from "../model/register";

type NameOf = (register: Register, at: number) => string | undefined;

const scoreName = (one: Register["plan"]["scores"][number] | Register["plan"]["targets"][number] | undefined) =>
  one === undefined ? undefined : [one.index, one.subIndex, one.unit ?? "", one.year].join("/");

/** What people know the rows of each table by. */
const NAMES: Readonly<Record<Exclude<FindingSubject["kind"], "plan" | "plan-field">, NameOf>> = {
  task: ({ plan }, at) => plan.tasks[at]?.id,
  answer: ({ answers }, at) => {
    const one = answers[at];
    return one === undefined ? undefined : [one.period, one.task, one.body].join("/");
  },
  score: ({ plan }, at) => scoreName(plan.scores[at]),
  target: ({ plan }, at) => scoreName(plan.targets[at]),
  body: ({ bodies }, at) => bodies[at]?.name,
  "sub-index": ({ subIndices }, at) => subIndices[at]?.key,
};

/** A name of the row for keys: a key lives as long as its row, wherever the row is moved. */
export function subjectKey(register: Register, subject: FindingSubject): string {
  if (subject.kind === "plan") return "plan";
  if (subject.kind === "plan-field") return subject.label;
  return NAMES[subject.kind](register, subject.at) ?? String(subject.at);
}
