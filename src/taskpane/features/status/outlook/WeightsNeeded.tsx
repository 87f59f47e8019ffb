import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ScoreOutlook } from "../../../../application/status/score-outlook";
import type { WeightDoubt } from "../../../../engine/scores/weight-doubts";
import { JobFailure } from "../../../components/JobFailure";
import { useViewStyles } from "../../../components/view.styles";
import { useTexts } from "../../../context/choices";
import type { JobProblem } from "../../../context/job-problem";
import { useShowPlace } from "../../../context/workbook";
import { decimal } from "../gap-words";
import { en } from "./outlook.en";
import { vi } from "./outlook.vi";

export interface WeightsNeededProps {
  readonly outlook: ScoreOutlook;
  readonly doubt: WeightDoubt;
}

/** Why no total can be worked out, and the cell to begin with. */
export function WeightsNeeded({ outlook, doubt }: WeightsNeededProps) {
  const texts = useTexts({ vi, en });
  const view = useViewStyles();
  const [problem, setProblem] = useState<JobProblem | null>(null);
  const show = useShowPlace(setProblem);
  const { edition, weightPlace } = outlook;
  return (
    <>
      <JobFailure problem={problem} onClose={() => setProblem(null)} onRetry={null} />
      <p className={view.text}>
        {doubt.kind === "sum"
          ? texts.weightsSum(edition, decimal(doubt.sum))
          : texts.weightsMissing(
              edition,
              doubt.members.length,
              doubt.of,
              doubt.members.map(({ name }) => name).join("; "),
            )}
      </p>
      {weightPlace === null ? null : (
        <div className={view.actions}>
          <Button onClick={() => show(weightPlace)}>{texts.showWeights}</Button>
        </div>
      )}
    </>
  );
}
