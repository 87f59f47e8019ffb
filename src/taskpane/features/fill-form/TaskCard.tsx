import { Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormInput } from "../../../application/form/form-content";
import { PROGRESSES } from "../../../engine/model/answer";
import { withComma } from "../../../engine/text/decimal-comma";
import { SeverityMark } from "../../components/SeverityMark";
import { StatusMark } from "../../components/StatusMark";
import * as stateWords from "../../components/state-words";
import { useTexts } from "../../context/choices";
import { CompletionDay } from "./CompletionDay";
import { en } from "./fill-form.en";
import { vi } from "./fill-form.vi";
import { type CheckedRow, typedPercent } from "./form-progress";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  verdict: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  short: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

const LONG_FIELDS = ["result", "evidence", "obstacles", "proposals"] as const;

export interface TaskCardProps {
  readonly checked: CheckedRow;
  readonly onChange: (input: FormInput) => void;
}

/** One task of the form: what is asked, what was answered before, the fields, and what is still wrong while typing. */
export function TaskCard({ checked: { row, verdict, isWell }, onChange }: TaskCardProps) {
  const texts = useTexts({ vi, en });
  const { progresses } = useTexts(stateWords);
  const styles = useStyles();
  const { input } = row;
  const change = (part: Partial<FormInput>): void => onChange({ ...input, ...part });
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <h3 className={styles.title}>{texts.task(row.number === "" ? row.task : row.number)}</h3>
        <span className={styles.verdict} role="status">
          {isWell ? <StatusMark status="completed" label={verdict} /> : <Wrong verdict={verdict} />}
        </span>
      </div>
      <p className={styles.text}>{row.text}</p>
      <p className={styles.hint}>{texts.deadline(row.deadline)}</p>
      {row.previous === "" ? null : (
        <p className={styles.hint}>
          {texts.previous}: {row.previous}
        </p>
      )}
      <div className={styles.short}>
        <Field label={texts.fields.progress}>
          <Select
            value={input.progress ?? ""}
            onChange={(_event, { value }) => change({ progress: PROGRESSES.find((one) => one === value) ?? null })}
          >
            <option value="">{texts.noProgress}</option>
            {PROGRESSES.map((one) => (
              <option key={one} value={one}>
                {progresses[one]}
              </option>
            ))}
          </Select>
        </Field>
        <PercentField value={input.percent} onChange={(percent) => change({ percent })} />
        <CompletionDay value={input.completedOn} onChange={(completedOn) => change({ completedOn })} />
        <Field label={texts.fields.reporter}>
          <Input
            value={input.reporter ?? ""}
            autoComplete="name"
            onChange={(_event, { value }) => change({ reporter: orNull(value) })}
          />
        </Field>
      </div>
      {LONG_FIELDS.map((field) => (
        <Field key={field} label={texts.fields[field]}>
          <Textarea
            value={input[field] ?? ""}
            resize="vertical"
            rows={2}
            onChange={(_event, { value }) => change({ [field]: orNull(value) })}
          />
        </Field>
      ))}
    </li>
  );
}

const orNull = (text: string): string | null => (text === "" ? null : text);

const Wrong = ({ verdict }: { readonly verdict: string }) => (
  <>
    <SeverityMark severity="warning" />
    {verdict}
  </>
);

interface PercentFieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function PercentField({ value, onChange }: PercentFieldProps) {
  const texts = useTexts({ vi, en });
  const [typed, setTyped] = useState(value === null ? "" : withComma(value));
  const isWrong = typedPercent(typed) === undefined;
  return (
    <Field
      label={texts.fields.percent}
      {...(isWrong ? { validationMessage: texts.percentForm, validationState: "error" as const } : {})}
    >
      <Input
        value={typed}
        inputMode="decimal"
        onChange={(_event, { value: next }) => {
          setTyped(next);
          const percent = typedPercent(next);
          if (percent !== undefined) onChange(percent);
        }}
      />
    </Field>
  );
}
