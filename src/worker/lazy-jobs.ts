import type { PaneJobs } from "./pane-jobs";

/**
 * The jobs, loaded when the first is asked for: the worker listens at once, so that no request gets lost, and a script that
 * cannot be loaded is the failure of the job that needed it, not a silence.
 */
export function lazyJobs(load: () => Promise<PaneJobs>): PaneJobs {
  let loading: Promise<PaneJobs> | null = null;
  const jobs = (): Promise<PaneJobs> => {
    loading ??= load();
    return loading;
  };
  // Every name answers with a function that waits for the jobs: a new job needs no line here.
  return new Proxy({} as PaneJobs, {
    get:
      (_none, name) =>
      async (...given: unknown[]): Promise<unknown> =>
        Reflect.apply(functionNamed(await jobs(), name), undefined, given),
  });
}

function functionNamed(jobs: PaneJobs, name: string | symbol): (...given: unknown[]) => unknown {
  const found: unknown = Reflect.get(jobs, name);
  if (typeof found !== "function") throw new Error(`there is no job ${String(name)}`);
  return found as (...given: unknown[]) => unknown;
}
