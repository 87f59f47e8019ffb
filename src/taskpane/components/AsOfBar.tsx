import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { StatusChoices, StatusRequest } from "../../application/status/status-view";
import { asOfficeDate } from "../../engine/calendar/calendar-date";
import { useChoices, useTexts } from "../context/choices";
import { DateField } from "./DateField";
import { en } from "./job.en";
import { vi } from "./job.vi";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalM },
  hint: { alignSelf: "flex-end", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface AsOfBarProps {
  readonly choices: StatusChoices | null;
  readonly request: StatusRequest | null;
  /** First day on which a report of the period is late; null where it is not known yet. */
  readonly reportDue: string | null;
  /** False where only the period matters. */
  readonly withDay?: boolean;
  readonly onAsk: (request: StatusRequest) => void;
}

/** The day and the period that are asked about. */
export function AsOfBar({ choices, request, reportDue, withDay = true, onAsk }: AsOfBarProps) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  const styles = useStyles();
  if (choices === null || request === null) return null;
  return (
    <div className={styles.bar}>
      {withDay ? (
        <DateField label={texts.asOf} value={request.asOf} onChange={(asOf) => onAsk({ ...request, asOf })} />
      ) : null}
      <Field label={texts.period}>
        <Select value={request.period} onChange={(_event, { value }) => onAsk({ ...request, period: value })}>
          {choices.periods.map(({ key, label }) => (
            <option key={key} value={key}>
              {language === "vi" ? label : key}
            </option>
          ))}
        </Select>
      </Field>
      {reportDue === null ? null : <span className={styles.hint}>{texts.reportDue(asOfficeDate(reportDue))}</span>}
    </div>
  );
}
