import type { BodyDirectory } from "../bodies/body-directory";
import type { OddCell } from "../model/odd-cell";
import type { Section, Task } from "../model/plan";
import type { BodySide } from "./names/body-side";
import { type NameProblem, nameProblem } from "./names/name-problem";
import type { TimingOpinion } from "./surroundings";

export interface NamedBody {
  readonly name: string;
  readonly problem: NameProblem | null;
}

/** What a task is looked up in; the context of the run. */
export interface TaskSurroundings {
  readonly directory: BodyDirectory;
  readonly issuedOn: string | null;
  timingOf(task: Task): TimingOpinion;
  sectionOf(task: Task): Section | undefined;
  remembered(id: string): Task | undefined;
  odd(table: OddCell["table"], row: string, column: string): string | null;
}

/** A task with what several rules want to know about it, each worked out at most once. */
export class TaskView {
  private readonly named = new Map<BodySide, readonly NamedBody[]>();
  private readonly wrong = new Map<BodySide, readonly NamedBody[]>();
  private opinion: TimingOpinion | null = null;
  private small: string | null = null;

  constructor(
    readonly task: Task,
    /** Position among the tasks of the register, from 0. */
    readonly at: number,
    private readonly context: TaskSurroundings,
  ) {}

  names(side: BodySide): readonly NamedBody[] {
    const known = this.named.get(side);
    if (known !== undefined) return known;
    const { directory, issuedOn } = this.context;
    const names = side === "lead" ? this.task.leadBodies : this.task.coordinatingBodies;
    const read = names.map((name) => ({ name, problem: nameProblem(name, directory, issuedOn) }));
    this.named.set(side, read);
    return read;
  }

  /** The names with which something is wrong; mostly none. */
  doubtful(side: BodySide): readonly NamedBody[] {
    const known = this.wrong.get(side);
    if (known !== undefined) return known;
    const wrong = this.names(side).filter(({ problem }) => problem !== null);
    this.wrong.set(side, wrong);
    return wrong;
  }

  /** Its words in small letters. */
  get smallText(): string {
    this.small ??= this.task.text.toLowerCase();
    return this.small;
  }

  /** What the words of its time cells say now. */
  get timing(): TimingOpinion {
    this.opinion ??= this.context.timingOf(this.task);
    return this.opinion;
  }

  get section(): Section | undefined {
    return this.context.sectionOf(this.task);
  }

  /** The task as it was last read from the plan; undefined where a person added the row. */
  get before(): Task | undefined {
    return this.context.remembered(this.task.id);
  }

  /** A cell whose words the register cannot hold, as typed; null where there is none. */
  odd(column: string): string | null {
    return this.context.odd("tasks", this.task.id, column);
  }
}
