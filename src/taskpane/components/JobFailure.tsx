import { Button } from "@fluentui/react-components";
import { useChoices, useTexts } from "../context/choices";
import type { JobProblem } from "../context/job-problem";
import { CopyButton } from "./CopyButton";
import { FailureBar } from "./FailureBar";
import { en } from "./job.en";
import { vi } from "./job.vi";

export interface JobFailureProps {
  readonly problem: JobProblem | null;
  readonly onClose: () => void;
  readonly onRetry: (() => void) | null;
}

/** The failure of a job as one sentence with what helps; nothing where there is none. */
export function JobFailure({ problem, onClose, onRetry }: JobFailureProps) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  if (problem === null) return null;
  const mayPass = problem.kind === "told" ? problem.mayPass : true;
  return (
    <FailureBar
      sentence={sentenceOf(problem, texts, language)}
      closeLabel={texts.close}
      onClose={onClose}
      actions={
        <>
          {onRetry === null || !mayPass ? null : (
            <Button size="small" onClick={onRetry}>
              {texts.retry}
            </Button>
          )}
          {problem.kind === "broken" ? (
            <CopyButton text={problem.detail} label={texts.copyDetails} doneLabel={texts.copied} />
          ) : null}
        </>
      }
    />
  );
}

function sentenceOf(problem: JobProblem, texts: typeof vi, language: "vi" | "en"): string {
  if (problem.kind === "told") return problem.text[language];
  return problem.kind === "broken" ? texts.broken : texts.tooSlow;
}
