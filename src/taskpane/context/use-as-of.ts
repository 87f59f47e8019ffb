import { useEffect, useState } from "react";
import type { StatusChoices, StatusRequest } from "../../application/status/status-view";
import type { Result } from "../../engine/result";
import type { JobProblem } from "./job-problem";
import { type FeatureControl, type UsedJob, useJob } from "./use-job";
import { useWorkbook } from "./workbook";

export interface UsedAsOf {
  readonly choices: UsedJob<[], StatusChoices>;
  /** Null until the periods of the plan are known. */
  readonly request: StatusRequest | null;
  readonly ask: (request: StatusRequest) => void;
}

/** The day and the period a step is about: at first today and its period, then what the person chose. */
export function useAsOf(choicesOf: (control: FeatureControl) => Promise<Result<StatusChoices, JobProblem>>): UsedAsOf {
  const { version } = useWorkbook();
  const [request, ask] = useState<StatusRequest | null>(null);
  const choices = useJob(choicesOf);
  const { start } = choices;
  useEffect(() => {
    void start().then((given) => {
      if (given !== null) ask((before) => before ?? { asOf: given.asOf, period: given.period });
    });
  }, [start, version]);
  return { choices, request, ask };
}
