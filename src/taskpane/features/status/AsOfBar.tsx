import { Field, Input, Select } from "@fluentui/react-components";
import type { StatusChoices, StatusRequest, StatusView } from "../../../application/status-view";
import { asOfficeDate } from "../../../engine/calendar/calendar-date";
import { useTexts } from "../../context/choices";
import { en } from "./status.en";
import { useStatusStyles } from "./status.styles";
import { vi } from "./status.vi";

export interface AsOfBarProps {
  readonly choices: StatusChoices | null;
  readonly request: StatusRequest | null;
  readonly view: StatusView | null;
  readonly onAsk: (request: StatusRequest) => void;
}

/** The day and the period that are asked about. */
export function AsOfBar({ choices, request, view, onAsk }: AsOfBarProps) {
  const texts = useTexts({ vi, en });
  const styles = useStatusStyles();
  if (choices === null || request === null) return null;
  return (
    <div className={styles.asOf}>
      <Field label={texts.asOf}>
        <Input
          type="date"
          value={request.asOf}
          onChange={(_event, { value }) => {
            if (value !== "") onAsk({ ...request, asOf: value });
          }}
        />
      </Field>
      <Field label={texts.period}>
        <Select value={request.period} onChange={(_event, { value }) => onAsk({ ...request, period: value })}>
          {choices.periods.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {view === null ? null : <span className={styles.hint}>{texts.reportDue(asOfficeDate(view.reportDue))}</span>}
    </div>
  );
}
