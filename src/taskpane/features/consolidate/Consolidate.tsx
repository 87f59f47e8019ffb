import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { DocumentInput } from "../../../application/ports/document-reader";
import { AsOfBar } from "../../components/AsOfBar";
import { FileDrop } from "../../components/FileDrop";
import { JobBusy } from "../../components/JobBusy";
import { JobFailure } from "../../components/JobFailure";
import { StepHeading } from "../../components/StepHeading";
import { UndoNotice } from "../../components/UndoNotice";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";
import type { ConsolidateFeature } from "./consolidate-feature";
import { ExplainedWords } from "./ExplainedWords";
import { HeldRows } from "./HeldRows";
import type { Decisions } from "./held-decisions";
import { Outcome } from "./Outcome";
import { returnedFiles, withFiles } from "./returned-files";
import { useConsolidation } from "./use-consolidation";

export interface ConsolidateProps {
  readonly feature: ConsolidateFeature;
  readonly onNext: () => void;
}

const ACCEPTED = ".xlsx,.xlsm,.xls,.xlsb,.ods,.zip";

/** The step "Tổng hợp": the returns in, what waits for a person, and the answers into the workbook. */
export function Consolidate({ feature, onNext }: ConsolidateProps) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const [files, setFiles] = useState<readonly DocumentInput[]>([]);
  const [decisions, setDecisions] = useState<Decisions>({});
  const { asOf, reading, writing, view, write, told } = useConsolidation(feature, files, decisions);
  const decide = (next: Decisions): void => setDecisions((before) => ({ ...before, ...next }));
  useEffect(() => {
    if (files.length === 0) setDecisions({});
  }, [files]);
  if (writing.state.step === "running")
    return <JobBusy heading={texts.writing} state={writing.state} onCancel={null} />;
  if (reading.state.step === "running" && view === null)
    return <JobBusy heading={texts.reading} state={reading.state} onCancel={reading.cancel} />;
  return (
    <section className={styles.view}>
      <StepHeading heading={texts.heading} explain={texts.explain} />
      <AsOfBar choices={asOf.choices.state.value} request={asOf.request} reportDue={null} onAsk={asOf.ask} />
      <FileDrop
        title={texts.dropHere}
        titleNow={texts.dropNow}
        chooseLabel={texts.choose}
        folderLabel={texts.chooseFolder}
        accept={ACCEPTED}
        multiple
        onFiles={(chosen) => void returnedFiles(chosen).then((next) => setFiles((before) => withFiles(before, next)))}
      />
      {files.length === 0 ? null : (
        <div className={styles.line}>
          <span className={styles.hint}>{texts.files(files.length)}</span>
          <Button size="small" appearance="subtle" onClick={() => setFiles([])}>
            {texts.clear}
          </Button>
        </div>
      )}
      <JobFailure
        problem={asOf.choices.state.problem ?? reading.state.problem}
        onClose={reading.dismiss}
        onRetry={reading.retry}
      />
      <JobFailure problem={writing.state.problem} onClose={writing.dismiss} onRetry={writing.retry} />
      <UndoNotice sentence={told} canUndo={writing.state.value?.change != null} />
      {view === null || files.length === 0 ? null : (
        <>
          {view.usable ? null : <p className={styles.text}>{texts.nothing}</p>}
          <Outcome view={view}>
            <HeldRows view={view} onApply={decide} />
            <ExplainedWords explained={view.explained} onApply={decide} />
          </Outcome>
          <div className={styles.actions}>
            <Button
              appearance="primary"
              disabledFocusable={!view.usable || reading.state.step === "running"}
              onClick={write}
            >
              {texts.write}
            </Button>
            <Button onClick={onNext}>{texts.next}</Button>
          </div>
        </>
      )}
    </section>
  );
}
