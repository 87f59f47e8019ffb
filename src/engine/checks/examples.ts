import type { Answer } from "../model/answer";
import type { JournalEntry } from "../model/journal";
import type { OddCell } from "../model/odd-cell";
import type { Appendix, PlanHead, Score, Section, Target } from "../model/plan";
import type { PublicBody } from "../model/public-body";
import type { SubIndex } from "../model/sub-index";
import type { TaskParts } from "./change";

export type ExampleTask = TaskParts & { readonly id?: string };

/** A register in a line or two: what is not said is clean. `task` is the only task, `tasks` are several. */
export interface Example {
  readonly task?: ExampleTask;
  readonly tasks?: readonly ExampleTask[];
  readonly head?: Partial<PlanHead>;
  readonly appendix?: Partial<Appendix>;
  readonly sections?: readonly Partial<Section>[];
  readonly scores?: readonly Partial<Score>[];
  readonly targets?: readonly Partial<Target>[];
  readonly answers?: readonly Partial<Answer>[];
  readonly bodies?: readonly Partial<PublicBody>[];
  readonly subIndices?: readonly Partial<SubIndex>[];
  readonly odd?: readonly OddCell[];
  readonly journal?: readonly JournalEntry[];
  readonly status?: string;
  /** What reading had found in the only task, where a person has changed it since. */
  readonly remembered?: ExampleTask;
}

/** At least one of each: the catalogue's own test runs them all. */
export interface Examples {
  readonly accepts: readonly [Example, ...Example[]];
  readonly rejects: readonly [Example, ...Example[]];
}
