import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useState } from "react";
import type { StatusRequest } from "../../../application/status/status-view";
import type { SummaryOptions } from "../../../application/summary/open-summary";
import type { SummaryPreview } from "../../../application/summary/preview-summary";
import { AsOfBar } from "../../components/AsOfBar";
import { JobBusy } from "../../components/JobBusy";
import { JobFailure } from "../../components/JobFailure";
import { StepHeading } from "../../components/StepHeading";
import { UndoNotice } from "../../components/UndoNotice";
import { useViewStyles } from "../../components/view.styles";
import { useChoices, useTexts } from "../../context/choices";
import type { JobProblem } from "../../context/job-problem";
import { useAsOf } from "../../context/use-as-of";
import { type JobState, useJob } from "../../context/use-job";
import { useShowPlace, useWorkbook } from "../../context/workbook";
import { Part } from "./Part";
import { en } from "./summarise.en";
import { vi } from "./summarise.vi";
import type { SummariseFeature } from "./summarise-feature";

/** The figures come when they have been worked out. */
const SummaryFigures = lazy(() => import(/* webpackChunkName: "summary-figures" */ "./SummaryFigures"));

const LEADERS_SHEET = { sheet: "Lãnh đạo", cell: "A1" };

/** The step "Báo cáo": the summary sheets, the draft report, and signing the period off. */
export function Summarise({ feature }: { readonly feature: SummariseFeature }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const { who } = useChoices();
  const [problem, setProblem] = useState<JobProblem | null>(null);
  const show = useShowPlace(setProblem);
  const { choices, request, ask } = useAsOf(feature.choices);
  const { version } = useWorkbook();
  const previewing = useJob(feature.preview);
  const { start: preview } = previewing;
  useEffect(() => {
    if (request !== null) void preview(request);
  }, [preview, request, version]);
  const writing = useJob((control, options: SummaryOptions) => feature.write(control, options, who));
  const reporting = useJob((control, asked: StatusRequest) => feature.report(control, asked, who));
  const [closes, setCloses] = useState(false);
  const write = (close: boolean): void => {
    setCloses(close);
    if (request !== null) void writing.start({ ...request, close });
  };
  if (writing.state.step === "running")
    return <JobBusy heading={texts.writing} state={writing.state} onCancel={null} />;
  if (reporting.state.step === "running")
    return <JobBusy heading={texts.making} state={reporting.state} onCancel={reporting.cancel} />;
  const done = writing.state.step === "done";
  const isSame = writing.state.value === null;
  return (
    <section className={styles.view}>
      <StepHeading heading={texts.heading} explain={texts.explain} />
      <AsOfBar choices={choices.state.value} request={request} reportDue={null} onAsk={ask} />
      <JobFailure problem={problem ?? choices.state.problem} onClose={() => setProblem(null)} onRetry={null} />
      <JobFailure problem={writing.state.problem} onClose={writing.dismiss} onRetry={writing.retry} />
      <JobFailure problem={reporting.state.problem} onClose={reporting.dismiss} onRetry={reporting.retry} />
      <UndoNotice
        sentence={done ? (isSame ? texts.same : closes ? texts.closed : texts.written) : null}
        canUndo={!isSame}
      />
      <JobFailure problem={previewing.state.problem} onClose={previewing.dismiss} onRetry={previewing.retry} />
      <Previewed state={previewing.state} />
      <Part heading={texts.sheetsHeading} text={texts.sheetsText}>
        <Button appearance="primary" onClick={() => write(false)}>
          {texts.write}
        </Button>
        {done ? <Button onClick={() => show(LEADERS_SHEET)}>{texts.show}</Button> : null}
      </Part>
      <Part heading={texts.reportHeading} text={texts.reportText}>
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() => {
            if (request !== null) void reporting.start(request);
          }}
        >
          {texts.report}
        </Button>
        <span role="status" className={styles.hint}>
          {reporting.state.value === null ? "" : texts.made(reporting.state.value)}
        </span>
      </Part>
      <Part heading={texts.closeHeading} text={texts.closeText}>
        <Button onClick={() => write(true)}>{texts.close}</Button>
      </Part>
    </section>
  );
}

function Previewed({ state }: { readonly state: JobState<SummaryPreview> }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const waiting = (
    <p role="status" className={styles.hint}>
      {texts.previewing}
    </p>
  );
  if (state.value === null) return state.step === "running" ? waiting : null;
  return (
    <Suspense fallback={waiting}>
      <SummaryFigures preview={state.value} />
    </Suspense>
  );
}
