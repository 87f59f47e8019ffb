import { DateField } from "../../components/DateField";
import { useTexts } from "../../context/choices";
import { en } from "./fill-form.en";
import { vi } from "./fill-form.vi";

export interface CompletionDayProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** The day a task was completed; blank as long as it is not. */
export function CompletionDay({ value, onChange }: CompletionDayProps) {
  const texts = useTexts({ vi, en });
  return (
    <DateField
      label={texts.fields.completedOn}
      value={value ?? ""}
      mayBeBlank
      onChange={(day) => onChange(day === "" ? null : day)}
    />
  );
}
