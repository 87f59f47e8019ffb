import { useEffect, useState } from "react";
import type { CheckDecision, CheckLine } from "../../../application/checking/open-check";
import { useChoices, useTexts } from "../../context/choices";
import { type UsedJob, useJob } from "../../context/use-job";
import { useWorkbook } from "../../context/workbook";
import { en } from "./check.en";
import { vi } from "./check.vi";
import type { CheckFeature } from "./check-feature";
import { type LiveCheck, useLiveCheck } from "./use-live-check";

export interface UsedCheck {
  readonly lines: readonly CheckLine[] | null;
  readonly checking: UsedJob<[], readonly CheckLine[]>;
  readonly live: LiveCheck;
  readonly deciding: UsedJob<[CheckDecision], { readonly label: string } | null>;
  readonly decide: (decision: CheckDecision) => void;
  /** What was just done, to be told with a way back; null: nothing. */
  readonly told: string | null;
}

/**
 * Checks at the start and after every change of the workbook; with the live check on, what a person types costs only its row.
 * Carries out what a person decides.
 */
export function useCheck(feature: CheckFeature): UsedCheck {
  const texts = useTexts({ vi, en });
  const { who, liveCheck } = useChoices();
  const { version, cellEdits } = useWorkbook();
  const [told, setTold] = useState<string | null>(null);
  const checking = useJob(feature.check);
  const deciding = useJob((_control, decision: CheckDecision) => feature.decide(decision, who));
  const { start, state } = checking;
  const live = useLiveCheck(feature, { isOn: liveCheck, lines: state.value, checkAll: () => void start() });
  const { forget } = live;
  const changes = liveCheck ? version - cellEdits : version;
  useEffect(() => {
    forget();
    void start();
    // Switched on, it begins from the workbook as it is now.
  }, [start, changes, liveCheck]);
  const decide = (decision: CheckDecision): void => {
    setTold(null);
    void deciding.start(decision).then((change) => setTold(change === null ? texts.nothing : texts.done(change.label)));
  };
  return { lines: live.lines, checking, live, deciding, decide, told };
}
