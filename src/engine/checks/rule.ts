import type { Answer } from "../model/answer";
import type { Severity } from "../model/finding";
import type { FindingSubject } from "../model/finding-subject";
import type { Target } from "../model/plan";
import type { Sentence } from "../text/language";
import type { Change } from "./change";
import type { CheckContext } from "./check-context";
import type { Clarity } from "./clarity";
import type { Examples } from "./examples";
import type { ScoreView } from "./score-view";
import type { SectionView } from "./section-view";
import type { TaskView } from "./task-view";

export type FactArgs = Readonly<Record<string, string | number>>;

/** What could be written instead, as a person reads it. `confidence` 0–1; `change` is null where only words are proposed. */
export interface Proposal {
  readonly to: string;
  readonly confidence: number;
  readonly change: Change | null;
}

/** What a rule found, as data. `about` tells two findings of one rule in one cell apart (the name of a body). */
export interface Fact {
  /** Header of the column the finding stands in. */
  readonly column: string | null;
  readonly value: string | null;
  readonly about?: string;
  readonly args?: FactArgs;
  readonly proposals?: readonly Proposal[];
  /** Where it stands, when that is not the row the rule was given. */
  readonly subject?: FindingSubject;
}

/** auto: the only sensible repair; choose: candidates for a person; manual: only a person knows. */
export type FixKind = "auto" | "choose" | "manual";

/** Needs nothing but its arguments: sentences are made late. Vietnamese says what is wrong and what to do. */
export type RuleMessage = (args: FactArgs) => Sentence;

export interface RuleHead {
  /** Also the name of its file: the thing, then the failing state. */
  readonly id: string;
  readonly severity: Severity;
  readonly clarity: Clarity;
  /** What is wrong, in a few words, for lists and documents. */
  readonly title: string;
  /** The clause it rests on, or the plan that taught it. */
  readonly source: string;
  readonly fix: FixKind;
  /** Rules whose finding in the same cell is the root cause of this one: then this one is silent. */
  readonly yieldsTo?: readonly string[];
  readonly message: RuleMessage;
  readonly examples: Examples;
}

/** An answer with its position among the answers. */
export interface AnswerView {
  readonly answer: Answer;
  readonly at: number;
}
export interface TargetView {
  readonly target: Target;
  readonly at: number;
}

/** What a rule is given decides how often it is asked and whether it can be asked about one row alone. */
export interface Subjects {
  readonly "task row": TaskView;
  readonly section: SectionView;
  readonly plan: null;
  readonly answer: AnswerView;
  readonly score: ScoreView;
  readonly target: TargetView;
}
export type Scope = keyof Subjects;

export interface ScopedRule<S extends Scope> extends RuleHead {
  readonly scope: S;
  /** Pure: never throws, never makes a sentence. */
  find(subject: Subjects[S], context: CheckContext): readonly Fact[];
}

/** A check of what is written. What was done is judged elsewhere. */
export type Rule = { [S in Scope]: ScopedRule<S> }[Scope];

export const taskRule = (rule: Omit<ScopedRule<"task row">, "scope">): Rule => ({ ...rule, scope: "task row" });
export const sectionRule = (rule: Omit<ScopedRule<"section">, "scope">): Rule => ({ ...rule, scope: "section" });
export const planRule = (rule: Omit<ScopedRule<"plan">, "scope">): Rule => ({ ...rule, scope: "plan" });
export const answerRule = (rule: Omit<ScopedRule<"answer">, "scope">): Rule => ({ ...rule, scope: "answer" });
export const scoreRule = (rule: Omit<ScopedRule<"score">, "scope">): Rule => ({ ...rule, scope: "score" });
export const targetRule = (rule: Omit<ScopedRule<"target">, "scope">): Rule => ({ ...rule, scope: "target" });
