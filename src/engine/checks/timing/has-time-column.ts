import type { CheckContext } from "../check-context";

/** Whether any task of the appendix says when: a table without times cannot be blamed for each row. */
export const hasTimeColumn = (context: CheckContext, appendix: string | null): boolean =>
  context.once(`times in ${appendix ?? ""}`, () =>
    context
      .tasksOf(appendix)
      .some(({ timing }) => timing.execution !== null || timing.milestone !== null || timing.due !== null),
  );
