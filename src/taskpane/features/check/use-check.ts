import { useEffect, useState } from "react";
import type { CheckDecision, CheckLine } from "../../../application/open-check";
import { useChoices, useTexts } from "../../context/choices";
import { type UsedJob, useJob } from "../../context/use-job";
import { useWorkbook } from "../../context/workbook";
import { en } from "./check.en";
import { vi } from "./check.vi";
import type { CheckFeature } from "./check-feature";

export interface UsedCheck {
  readonly lines: readonly CheckLine[] | null;
  readonly checking: UsedJob<[], readonly CheckLine[]>;
  readonly deciding: UsedJob<[CheckDecision], { readonly label: string } | null>;
  readonly decide: (decision: CheckDecision) => void;
  /** What was just done, to be told with a way back; null: nothing. */
  readonly told: string | null;
}

/** Checks at the start and after every change of the workbook; carries out what a person decides. */
export function useCheck(feature: CheckFeature): UsedCheck {
  const texts = useTexts({ vi, en });
  const { who } = useChoices();
  const { version } = useWorkbook();
  const [told, setTold] = useState<string | null>(null);
  const checking = useJob(feature.check);
  const deciding = useJob((_control, decision: CheckDecision) => feature.decide(decision, who));
  const { start } = checking;
  useEffect(() => {
    void start();
  }, [start, version]);
  const decide = (decision: CheckDecision): void => {
    setTold(null);
    void deciding.start(decision).then((change) => setTold(change === null ? texts.nothing : texts.done(change.label)));
  };
  return { lines: checking.state.value, checking, deciding, decide, told };
}
