import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import type { DistributionPreview } from "../../../application/returns/open-distribution";
import { asOfficeDate } from "../../../engine/calendar/calendar-date";
import { AsOfBar } from "../../components/AsOfBar";
import { Figures } from "../../components/Figures";
import { JobBusy } from "../../components/JobBusy";
import { JobFailure } from "../../components/JobFailure";
import { StepHeading } from "../../components/StepHeading";
import { ToldFindings } from "../../components/ToldFindings";
import { UndoNotice } from "../../components/UndoNotice";
import { useViewStyles } from "../../components/view.styles";
import { useChoices, useTexts } from "../../context/choices";
import { useAsOf } from "../../context/use-as-of";
import { useJob } from "../../context/use-job";
import { useWorkbook } from "../../context/workbook";
import { en } from "./distribute.en";
import { vi } from "./distribute.vi";
import type { DistributeFeature } from "./distribute-feature";
import { FormList } from "./FormList";

export interface DistributeProps {
  readonly feature: DistributeFeature;
  readonly onNext: () => void;
}

/** The step "Giao": who is asked in a period, and one form a body in a zip. */
export function Distribute({ feature, onNext }: DistributeProps) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const { who } = useChoices();
  const { version } = useWorkbook();
  const { choices, request, ask } = useAsOf(feature.choices);
  const planning = useJob(feature.preview);
  const making = useJob((control, period: string) => feature.handOut(control, period, who));
  const { start } = planning;
  const period = request?.period ?? null;
  useEffect(() => {
    if (period !== null) void start(period);
  }, [start, period, version]);
  const preview = planning.state.value;
  const made = making.state.step === "done" ? making.state.value : null;
  if (making.state.step === "running")
    return <JobBusy heading={texts.making} state={making.state} onCancel={making.cancel} />;
  return (
    <section className={styles.view}>
      <StepHeading heading={texts.heading} explain={texts.explain} />
      <AsOfBar choices={choices.state.value} request={request} reportDue={null} withDay={false} onAsk={ask} />
      <JobFailure
        problem={choices.state.problem ?? planning.state.problem}
        onClose={planning.dismiss}
        onRetry={planning.retry}
      />
      <JobFailure problem={making.state.problem} onClose={making.dismiss} onRetry={making.retry} />
      <UndoNotice
        sentence={made === null ? null : texts.made(made.forms, made.name)}
        canUndo={made !== null && made.change !== null}
      />
      {preview === null && planning.state.step === "running" ? (
        <JobBusy heading={texts.planning} state={planning.state} onCancel={null} />
      ) : null}
      {preview === null ? null : (
        <Planned
          preview={preview}
          isCurrent={preview.period === period}
          onMake={() => void making.start(preview.period)}
        />
      )}
      {made === null ? null : (
        <div className={styles.actions}>
          <Button onClick={onNext}>{texts.next}</Button>
        </div>
      )}
    </section>
  );
}

interface PlannedProps {
  readonly preview: DistributionPreview;
  /** False while another period was chosen and is still being planned. */
  readonly isCurrent: boolean;
  readonly onMake: () => void;
}

function Planned({ preview, isCurrent, onMake }: PlannedProps) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const { forms, answers, reportDue, findings } = preview;
  if (forms.length === 0) return <p className={styles.text}>{texts.nobody}</p>;
  return (
    <>
      <Figures
        figures={[
          { label: texts.figures.forms, value: String(forms.length) },
          { label: texts.figures.answers, value: String(answers) },
        ]}
      />
      {reportDue === null ? null : <p className={styles.text}>{texts.due(asOfficeDate(reportDue))}</p>}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!isCurrent} icon={<ArrowDownloadRegular />} onClick={onMake}>
          {texts.make(forms.length)}
        </Button>
      </div>
      <ToldFindings heading={texts.doubts(findings.length)} findings={findings} />
      <FormList forms={forms} />
    </>
  );
}
