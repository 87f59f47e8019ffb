import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { JudgedTask, StatusChoices, StatusRequest, StatusView } from "../../../application/status/status-view";
import { asOfficeDate } from "../../../engine/calendar/calendar-date";
import type { Result } from "../../../engine/result";
import { AsOfBar } from "../../components/AsOfBar";
import { FigureCard } from "../../components/FigureCard";
import { JobBusy } from "../../components/JobBusy";
import { JobFailure } from "../../components/JobFailure";
import { StepHeading } from "../../components/StepHeading";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import type { JobProblem } from "../../context/job-problem";
import { useAsOf } from "../../context/use-as-of";
import { type FeatureControl, useJob } from "../../context/use-job";
import { useWorkbook } from "../../context/workbook";
import { en } from "./leader.en";
import { useLeaderStyles } from "./leader.styles";
import { vi } from "./leader.vi";
import { TaskSources } from "./TaskSources";
import { GROUPS, type Group, heaps, lateBodies, widestGaps } from "./three-answers";

/** What this feature needs from the shell that runs it. */
export interface LeaderFeature {
  readonly choices: (control: FeatureControl) => Promise<Result<StatusChoices, JobProblem>>;
  readonly judge: (control: FeatureControl, request: StatusRequest) => Promise<Result<StatusView, JobProblem>>;
}

/** The leader's page: three answers, each leading to the rows it comes from. */
export function Leader({ feature }: { readonly feature: LeaderFeature }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const { version } = useWorkbook();
  const { choices, request, ask } = useAsOf(feature.choices);
  const judging = useJob(feature.judge);
  const { start } = judging;
  useEffect(() => {
    if (request !== null) void start(request);
  }, [start, request, version]);
  const view = judging.state.value;
  return (
    <section className={styles.view}>
      <StepHeading heading={texts.heading} />
      <AsOfBar choices={choices.state.value} request={request} reportDue={view?.reportDue ?? null} onAsk={ask} />
      <JobFailure
        problem={choices.state.problem ?? judging.state.problem}
        onClose={judging.dismiss}
        onRetry={judging.retry}
      />
      {view === null && judging.state.step === "running" ? (
        <JobBusy heading={texts.judging} state={judging.state} onCancel={null} />
      ) : null}
      {view === null ? null : <Answers view={view} />}
    </section>
  );
}

function Answers({ view }: { readonly view: StatusView }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  return (
    <>
      <section className={styles.block}>
        <h3 className={styles.blockTitle}>{texts.how}</h3>
        <Heaps view={view} />
      </section>
      <section className={styles.block}>
        <h3 className={styles.blockTitle}>{texts.whoNot}</h3>
        <LateBodies view={view} />
      </section>
      <section className={styles.block}>
        <h3 className={styles.blockTitle}>{texts.furthest}</h3>
        <Furthest view={view} />
      </section>
    </>
  );
}

function Heaps({ view }: { readonly view: StatusView }) {
  const texts = useTexts({ vi, en });
  const styles = useLeaderStyles();
  const hints = useViewStyles();
  const [opened, setOpened] = useState<Group | null>(null);
  const all = heaps(view);
  return (
    <>
      <div className={styles.cards}>
        {GROUPS.map((group) => (
          <FigureCard
            key={group}
            figure={all[group].length}
            state={{ "aria-expanded": opened === group }}
            onPress={() => setOpened(opened === group ? null : group)}
          >
            <span>{texts.groups[group]}</span>
            <span className={hints.hint}>{texts.ofTasks(view.tasks.length)}</span>
          </FigureCard>
        ))}
      </div>
      {opened === null ? null : <TaskSources tasks={all[opened]} />}
    </>
  );
}

function LateBodies({ view }: { readonly view: StatusView }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const late = lateBodies(view);
  if (late.length === 0)
    return (
      <p className={styles.text}>
        {view.asOf < view.reportDue ? texts.notYet(asOfficeDate(view.reportDue)) : texts.everyone}
      </p>
    );
  return (
    <>
      <p className={styles.text}>{texts.bodies(late.length)}</p>
      <ul className={styles.list}>
        {late.slice(0, 15).map(({ body, tasks }) => (
          <li key={body} className={styles.item}>
            <Expandable
              label={`${body} · ${texts.bodyTasks(tasks.length)}`}
              tasks={tasks}
              isOpen={opened === body}
              onToggle={() => setOpened(opened === body ? null : body)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ExpandableProps {
  readonly label: string;
  readonly tasks: readonly JudgedTask[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Expandable({ label, tasks, isOpen, onToggle }: ExpandableProps) {
  const styles = useLeaderStyles();
  return (
    <>
      <Button
        className={styles.opener}
        appearance="subtle"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {label}
      </Button>
      {isOpen ? <TaskSources tasks={tasks} /> : null}
    </>
  );
}

function Furthest({ view }: { readonly view: StatusView }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const gaps = widestGaps(view.gaps);
  if (gaps.length === 0)
    return (
      <p className={styles.text}>{view.gaps.some(({ computable }) => computable) ? texts.reached : texts.noGap}</p>
    );
  return (
    <ol className={styles.list}>
      {gaps.map(({ index, subIndex, unit, name, sentence }) => (
        <li key={`${index} ${subIndex} ${unit}`} className={styles.item}>
          <strong>
            <span aria-hidden="true">▼ </span>
            {name}
          </strong>
          <span>{sentence}</span>
          <span className={styles.hint}>{unit}</span>
        </li>
      ))}
    </ol>
  );
}
