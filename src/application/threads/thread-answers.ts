import type { ThreadMessage } from "./pool-thread";

/** The side of a thread: answers job after job, and tells a bug it meets. */
export function answersTo<Job, Answer>(
  answerOf: (job: Job) => Promise<Answer>,
  say: (message: ThreadMessage<Answer>) => void,
): (job: Job) => void {
  return (job) =>
    void answerOf(job).then(
      (answer) => say({ kind: "answer", answer }),
      (problem: unknown) => say({ kind: "bug", problem: problem instanceof Error ? problem.message : String(problem) }),
    );
}
