import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckLine } from "../../../application/checking/open-check";
import { CopyTable } from "../../components/CopyTable";
import { JobBusy } from "../../components/JobBusy";
import { JobFailure } from "../../components/JobFailure";
import { StepHeading } from "../../components/StepHeading";
import { UndoNotice } from "../../components/UndoNotice";
import { useViewStyles } from "../../components/view.styles";
import { useChoices, useTexts } from "../../context/choices";
import type { JobProblem } from "../../context/job-problem";
import { CheckFilters } from "./CheckFilters";
import { CheckList } from "./CheckList";
import { en } from "./check.en";
import { useCheckStyles } from "./check.styles";
import { vi } from "./check.vi";
import type { CheckFeature } from "./check-feature";
import { type CheckFilter, filteredLines, lineCells, NO_FILTER, safeLines } from "./check-groups";
import { type UsedCheck, useCheck } from "./use-check";

export interface CheckProps {
  readonly feature: CheckFeature;
  readonly onNext: () => void;
}

/** The step "Kiểm tra": what to look at, grouped by the six "rõ", each with a way to mend it or to let it stand. */
export function Check({ feature, onNext }: CheckProps) {
  const texts = useTexts({ vi, en });
  const shared = useViewStyles();
  const used = useCheck(feature);
  const { liveCheck, setLiveCheck } = useChoices();
  const { checking, deciding, lines, told, live } = used;
  const isBusy = deciding.state.step === "running";
  return (
    <section className={shared.view}>
      <StepHeading heading={texts.heading} explain={texts.explain} />
      <JobFailure problem={checking.state.problem} onClose={checking.dismiss} onRetry={checking.retry} />
      <JobFailure problem={deciding.state.problem} onClose={deciding.dismiss} onRetry={deciding.retry} />
      <JobFailure problem={live.problem} onClose={() => setLiveCheck(false)} onRetry={null} />
      <UndoNotice sentence={deciding.state.step === "done" ? told : null} canUndo={deciding.state.value !== null} />
      {lines === null && checking.state.step === "running" ? (
        <JobBusy heading={texts.checking} state={checking.state} onCancel={checking.cancel} />
      ) : null}
      {isBusy ? <p role="status">{texts.working}</p> : null}
      <Checkbox
        label={texts.liveCheck}
        checked={liveCheck}
        onChange={(_event, { checked }) => setLiveCheck(checked === true)}
      />
      <p role="status" className={shared.hint}>
        {live.elsewhere ? texts.elsewhere : liveCheck ? texts.liveHint : ""}
      </p>
      {lines === null ? null : <Found lines={lines} used={used} />}
      {lines === null ? null : (
        <div className={shared.actions}>
          <Button onClick={() => void checking.start()}>{texts.again}</Button>
          <Button appearance="primary" onClick={onNext}>
            {texts.next}
          </Button>
        </div>
      )}
    </section>
  );
}

function Found({ lines, used }: { readonly lines: readonly CheckLine[]; readonly used: UsedCheck }) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  const shared = useViewStyles();
  const styles = useCheckStyles();
  const [filter, setFilter] = useState<CheckFilter>(NO_FILTER);
  const [problem, setProblem] = useState<JobProblem | null>(null);
  const shown = useMemo(() => filteredLines(lines, filter), [lines, filter]);
  const safe = safeLines(shown);
  const standing = lines.filter(({ waived }) => waived === null);
  return (
    <>
      <JobFailure problem={problem} onClose={() => setProblem(null)} onRetry={null} />
      <CheckFilters lines={lines} filter={filter} onChange={setFilter} />
      {safe.length === 0 ? null : (
        <div className={styles.safe}>
          <Button
            appearance="primary"
            onClick={() => used.decide({ kind: "fix", wanted: { what: safe.map(({ key }) => key) } })}
          >
            {texts.fixSafe(safe.length)}
          </Button>
          <span className={shared.hint}>{texts.fixSafeHint}</span>
        </div>
      )}
      <div className={shared.line}>
        <span role="status" className={shared.hint}>
          {texts.shown(shown.length, filter.waivedToo ? lines.length : standing.length)}
        </span>
        <CopyTable headers={texts.copyColumns} rows={shown.map((line) => lineCells(line, language))} />
      </div>
      {standing.length === 0 ? <p className={shared.text}>{texts.clean}</p> : null}
      {shown.length === 0 && standing.length > 0 ? <p className={shared.hint}>{texts.noMatch}</p> : null}
      <CheckList lines={shown} onDecide={used.decide} onProblem={setProblem} />
    </>
  );
}
