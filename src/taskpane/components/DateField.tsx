import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { asOfficeDate } from "../../engine/calendar/calendar-date";
import { typedDay } from "../../engine/calendar/typed-day";
import { useTexts } from "../context/choices";
import { en } from "./job.en";
import { vi } from "./job.vi";

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`; "" only where it may be blank. */
  readonly value: string;
  readonly mayBeBlank?: boolean;
  readonly onChange: (value: string) => void;
}

/** A day as offices write it, dd/mm/yyyy, whatever language the browser speaks; told only once it is a day. */
export function DateField({ label, value, mayBeBlank = false, onChange }: DateFieldProps) {
  const texts = useTexts({ vi, en });
  const [typed, setTyped] = useState(shown(value));
  useEffect(() => setTyped((before) => (typedDay(before) === value ? before : shown(value))), [value]);
  const isWrong = typedDay(typed) === null && !(mayBeBlank && typed.trim() === "");
  return (
    <Field label={label} {...(isWrong ? { validationMessage: texts.dateForm, validationState: "error" as const } : {})}>
      <Input
        value={typed}
        inputMode="numeric"
        placeholder="20/09/2025"
        onChange={(_event, { value: next }) => {
          setTyped(next);
          const known = typedDay(next);
          if (known !== null && known !== value) onChange(known);
          if (mayBeBlank && next.trim() === "" && value !== "") onChange("");
        }}
      />
    </Field>
  );
}

const shown = (value: string): string => (value === "" ? "" : asOfficeDate(value));
