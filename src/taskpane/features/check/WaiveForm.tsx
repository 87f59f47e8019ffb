import { Button, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { useTexts } from "../../context/choices";
import { en } from "./check.en";
import { useCheckStyles } from "./check.styles";
import { vi } from "./check.vi";

export interface WaiveFormProps {
  readonly onWaive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Lets a finding stand only with a reason, which the workbook keeps. */
export function WaiveForm({ onWaive, onCancel }: WaiveFormProps) {
  const texts = useTexts({ vi, en });
  const styles = useCheckStyles();
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== "") onWaive(reason.trim());
  };
  return (
    <form className={styles.waive} onSubmit={submit}>
      <Field label={texts.waiveReason}>
        <Input size="small" value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.ways}>
        <Button size="small" type="submit" disabled={reason.trim() === ""}>
          {texts.waiveConfirm}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.waiveCancel}
        </Button>
      </div>
    </form>
  );
}
