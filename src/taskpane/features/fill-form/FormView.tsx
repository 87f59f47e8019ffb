import { Button, Checkbox, Title3 } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { asOfficeDate } from "../../../engine/calendar/calendar-date";
import { periodName } from "../../../engine/periods/period";
import { DateField } from "../../components/DateField";
import { JobFailure } from "../../components/JobFailure";
import { useGrowing } from "../../components/use-growing";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { useJob } from "../../context/use-job";
import { en } from "./fill-form.en";
import { vi } from "./fill-form.vi";
import type { Draft, FillFormFeature } from "./fill-form-feature";
import { checkedRows, withInput } from "./form-progress";
import { TaskCard } from "./TaskCard";

export interface FormViewProps {
  readonly feature: FillFormFeature;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onClose: () => void;
}

/** More than a window shows; one card is drawn in a few milliseconds. */
const CARDS_AT_ONCE = 4;

/** The open form: what is missing, a card a task, and the file to send. */
export function FormView({ feature, draft, onChange, onClose }: FormViewProps) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const saving = useJob(feature.save);
  const { name, form } = draft;
  const rows = checkedRows(form);
  const well = rows.filter(({ isWell }) => isWell).length;
  const shown = onlyOpen ? rows.filter(({ isWell }) => !isWell) : rows;
  const drawn = useGrowing(shown.length, CARDS_AT_ONCE);
  return (
    <section className={styles.view}>
      <div>
        <Title3 as="h2" className={styles.heading} tabIndex={-1} data-step-focus="">
          {texts.head(form.body, periodName(form.period))}
        </Title3>
        <p className={styles.hint}>
          {form.planNumber === null ? "" : `${texts.plan(form.planNumber)}. `}
          {form.reportDue === null ? "" : texts.due(asOfficeDate(form.reportDue))}
        </p>
      </div>
      <p role="status" className={styles.text}>
        <strong>{texts.done(well, rows.length)}.</strong>{" "}
        {well === rows.length ? texts.allWell : texts.unfinished(rows.length - well)}
      </p>
      <Checkbox
        label={texts.onlyOpen}
        checked={onlyOpen}
        onChange={(_event, { checked }) => setOnlyOpen(checked === true)}
      />
      <ul className={styles.list}>
        {shown.slice(0, drawn).map((row) => (
          <TaskCard
            key={row.row.task}
            checked={row}
            onChange={(input) => onChange({ name, form: withInput(form, row.at, input) })}
          />
        ))}
      </ul>
      <JobFailure problem={saving.state.problem} onClose={saving.dismiss} onRetry={saving.retry} />
      <DateField
        label={texts.sentOn}
        value={form.sentOn ?? feature.today()}
        onChange={(sentOn) => onChange({ name, form: { ...form, sentOn } })}
      />
      <div className={styles.actions}>
        <Button appearance="primary" icon={<ArrowDownloadRegular />} onClick={() => void saving.start(name, form)}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.another}</Button>
      </div>
      <p role="status" className={styles.hint}>
        {saving.state.step === "done" && saving.state.value !== null ? texts.saved(saving.state.value) : ""}
      </p>
    </section>
  );
}
