import { type BodyDirectory, bodyDirectory } from "../bodies/body-directory";
import type { CalendarDate } from "../calendar/calendar-date";
import { gathered } from "../gathered";
import type { OddCell } from "../model/odd-cell";
import type { Section, Task } from "../model/plan";
import type { Register } from "../model/register";
import type { SubIndex } from "../model/sub-index";
import { type SectionView, sectionKey } from "./section-view";
import { sectionViews } from "./section-views";
import type { CheckSurroundings, TimingOpinion, TimingWords } from "./surroundings";
import { TaskView } from "./task-view";
import { timingHeaders } from "./timing-headers";

/** The times under the headers of an appendix that were read already: execution → milestone. */
interface ReadTimings {
  readonly headers: Pick<TimingWords, "executionHeader" | "milestoneHeader">;
  readonly known: Map<string | null, Map<string | null, TimingOpinion>>;
}

/** The register with everything rules look things up in. Prepared once a run; each part only when a rule asks for it. */
export class CheckContext {
  readonly directory: BodyDirectory;
  readonly asOf: CalendarDate;
  readonly issuedOn: CalendarDate | null;
  private readonly kept = new Map<string, unknown>();
  private readonly timings = new Map<string | null, ReadTimings>();
  private readonly views: TaskView[] = [];

  constructor(
    readonly register: Register,
    readonly surroundings: CheckSurroundings,
  ) {
    this.directory = bodyDirectory(register.bodies);
    this.asOf = surroundings.asOf;
    this.issuedOn = register.plan.plan.issuedOn;
  }

  /** Something about the whole register, worked out once; `key` is the name of what is asked. */
  once<T>(key: string, workOut: () => T): T {
    if (!this.kept.has(key)) this.kept.set(key, workOut());
    return this.kept.get(key) as T;
  }

  get tasks(): readonly Task[] {
    return this.register.plan.tasks;
  }

  /** The tasks of one appendix, in order. */
  tasksOf(appendix: string | null): readonly Task[] {
    const byAppendix = this.once("tasks by appendix", () => gathered(this.tasks, (task) => task.appendix));
    return byAppendix.get(appendix) ?? [];
  }

  view(at: number): TaskView | null {
    const task = this.tasks[at];
    if (task === undefined) return null;
    const view = this.views[at] ?? new TaskView(task, at, this);
    this.views[at] = view;
    return view;
  }

  get sections(): readonly SectionView[] {
    return this.once("sections", () => sectionViews(this.register.plan));
  }

  sectionOf(task: Task): Section | undefined {
    const byKey = this.once(
      "sections by key",
      () => new Map(this.register.plan.sections.map((one) => [sectionKey(one), one])),
    );
    return byKey.get(sectionKey({ appendix: task.appendix, id: task.section }));
  }

  remembered(id: string): Task | undefined {
    const byId = this.once(
      "remembered",
      () => new Map(this.register.remembered.tasks.map((task) => [task.id, task] as const)),
    );
    return byId.get(id);
  }

  subIndex(key: string | null): SubIndex | undefined {
    const byKey = this.once("sub-indices", () => new Map(this.register.subIndices.map((one) => [one.key, one])));
    return key === null ? undefined : byKey.get(key);
  }

  odd(table: OddCell["table"], row: string, column: string): string | null {
    const { oddCells } = this.register;
    if (oddCells === undefined) return null;
    const found = oddCells.find((cell) => cell.table === table && cell.row === row && cell.column === column);
    return found?.text ?? null;
  }

  /** The same words under the same headers are read once. */
  timingOf({ appendix, timing: { execution, milestone } }: Task): TimingOpinion {
    const { headers, known } = this.readTimings(appendix);
    const ofExecution = known.get(execution) ?? new Map<string | null, TimingOpinion>();
    known.set(execution, ofExecution);
    const read = ofExecution.get(milestone);
    if (read !== undefined) return read;
    const opinion = this.surroundings.readTiming({ execution, milestone, ...headers }, this.register.plan.plan);
    ofExecution.set(milestone, opinion);
    return opinion;
  }

  /** Appendices with the same headers share what was read. */
  private readTimings(appendix: string | null): ReadTimings {
    const found = this.timings.get(appendix);
    if (found !== undefined) return found;
    const headers = timingHeaders(this.register.plan, appendix);
    const like = [...this.timings.values()].find(
      (one) =>
        one.headers.executionHeader === headers.executionHeader &&
        one.headers.milestoneHeader === headers.milestoneHeader,
    );
    const made = { headers, known: like?.known ?? new Map<string | null, Map<string | null, TimingOpinion>>() };
    this.timings.set(appendix, made);
    return made;
  }
}
