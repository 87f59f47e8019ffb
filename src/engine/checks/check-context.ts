import { type BodyDirectory, bodyDirectory } from "../bodies/body-directory";
import type { CalendarDate } from "../calendar/calendar-date";
import type { OddCell } from "../model/odd-cell";
import type { Section, Task } from "../model/plan";
import type { Register } from "../model/register";
import type { SubIndex } from "../model/sub-index";
import type { SectionView } from "./section-view";
import { sectionViews } from "./section-views";
import type { CheckSurroundings, TimingOpinion, TimingWords } from "./surroundings";
import { TaskView } from "./task-view";
import { timingHeaders } from "./timing-headers";

const sectionKey = (appendix: string | null, id: string | null): string => `${appendix ?? ""}\u0000${id ?? ""}`;

/** The register with everything rules look things up in. Prepared once a run; each part only when a rule asks for it. */
export class CheckContext {
  readonly directory: BodyDirectory;
  readonly asOf: CalendarDate;
  readonly issuedOn: CalendarDate | null;
  private readonly kept = new Map<string, unknown>();
  private readonly timings = new Map<string, TimingOpinion>();
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
    const byAppendix = this.once("tasks by appendix", () => {
      const groups = new Map<string | null, Task[]>();
      for (const task of this.tasks) {
        const group = groups.get(task.appendix);
        if (group === undefined) groups.set(task.appendix, [task]);
        else group.push(task);
      }
      return groups;
    });
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
      () => new Map(this.register.plan.sections.map((one) => [sectionKey(one.appendix, one.id), one])),
    );
    return byKey.get(sectionKey(task.appendix, task.section));
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
  timingOf(task: Task): TimingOpinion {
    const headers = this.once(`timing headers of ${task.appendix ?? ""}`, () =>
      timingHeaders(this.register.plan, task.appendix),
    );
    const { execution, milestone } = task.timing;
    const above = `${headers.executionHeader ?? ""}\u0000${headers.milestoneHeader ?? ""}`;
    const key = `${execution ?? ""}\u0000${milestone ?? ""}\u0000${above}`;
    const known = this.timings.get(key);
    if (known !== undefined) return known;
    const words: TimingWords = { execution, milestone, ...headers };
    const opinion = this.surroundings.readTiming(words, this.register.plan.plan);
    this.timings.set(key, opinion);
    return opinion;
  }
}
