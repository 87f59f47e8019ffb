import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { StatusRequest } from "../../../application/status/status-view";
import { AsOfBar } from "../../components/AsOfBar";
import { JobBusy } from "../../components/JobBusy";
import { JobFailure } from "../../components/JobFailure";
import { StepHeading } from "../../components/StepHeading";
import { UndoNotice } from "../../components/UndoNotice";
import { useViewStyles } from "../../components/view.styles";
import { useChoices, useTexts } from "../../context/choices";
import { useAsOf } from "../../context/use-as-of";
import { useJob } from "../../context/use-job";
import { useWorkbook } from "../../context/workbook";
import { Judged } from "./Judged";
import { en } from "./status.en";
import { vi } from "./status.vi";
import type { StatusFeature } from "./status-feature";

export interface StatusProps {
  readonly feature: StatusFeature;
  readonly onNext: () => void;
}

/** The step "Trạng thái": as of a day in a period, what stands how and why, and what is missing to the targets. */
export function Status({ feature, onNext }: StatusProps) {
  const texts = useTexts({ vi, en });
  const shared = useViewStyles();
  const { who } = useChoices();
  const { version } = useWorkbook();
  const { choices, request, ask } = useAsOf(feature.choices);
  const [told, setTold] = useState<string | null>(null);
  const judging = useJob(feature.judge);
  const writing = useJob((_control, asked: StatusRequest) => feature.write(asked, who));
  const { start: judge } = judging;
  useEffect(() => {
    if (request !== null) void judge(request);
  }, [judge, request, version]);

  const write = async (): Promise<void> => {
    if (request === null) return;
    setTold(null);
    const written = await writing.start(request);
    setTold(written === null ? texts.same : texts.written);
  };
  const view = judging.state.value;
  const problem = choices.state.problem ?? judging.state.problem ?? writing.state.problem;
  return (
    <section className={shared.view}>
      <StepHeading heading={texts.heading} />
      <AsOfBar choices={choices.state.value} request={request} reportDue={view?.reportDue ?? null} onAsk={ask} />
      <JobFailure
        problem={problem}
        onClose={() => {
          choices.dismiss();
          judging.dismiss();
          writing.dismiss();
        }}
        onRetry={judging.state.problem === null ? writing.retry : judging.retry}
      />
      <UndoNotice sentence={writing.state.step === "done" ? told : null} canUndo={writing.state.value !== null} />
      {view === null && judging.state.step === "running" ? (
        <JobBusy heading={texts.judging} state={judging.state} onCancel={judging.cancel} />
      ) : null}
      {view === null ? null : <Judged view={view} />}
      {view === null ? null : (
        <div className={shared.actions}>
          <Button
            appearance="primary"
            disabledFocusable={judging.state.step === "running"}
            onClick={() => void write()}
          >
            {texts.write}
          </Button>
          <Button onClick={onNext}>{texts.next}</Button>
        </div>
      )}
    </section>
  );
}
