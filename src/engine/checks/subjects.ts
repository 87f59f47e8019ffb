import type { FindingSubject } from "../model/finding-subject";
import type { CheckContext } from "./check-context";
import type { Scope, Subjects } from "./rule";

/** What a rule is asked about, with the row its findings stand in. */
export interface Asked<S extends Scope> {
  readonly about: Subjects[S];
  readonly subject: FindingSubject;
}

/** Everything the rules of a scope are asked about, in the order of the register. */
export const SUBJECTS: { readonly [S in Scope]: (context: CheckContext) => readonly Asked<S>[] } = {
  "task row": (context) =>
    context.tasks.flatMap((_, at) => {
      const about = context.view(at);
      return about === null ? [] : [{ about, subject: { kind: "task", at } }];
    }),
  section: ({ sections }) =>
    sections.map((about) => ({
      about,
      subject: about.firstTask === null ? { kind: "plan" } : { kind: "task", at: about.firstTask },
    })),
  plan: () => [{ about: null, subject: { kind: "plan" } }],
  answer: ({ register }) =>
    register.answers.map((answer, at) => ({ about: { answer, at }, subject: { kind: "answer", at } })),
  score: ({ register }) =>
    register.plan.scores.map((score, at) => ({ about: { score, at }, subject: { kind: "score", at } })),
  target: ({ register }) =>
    register.plan.targets.map((target, at) => ({ about: { target, at }, subject: { kind: "target", at } })),
};
