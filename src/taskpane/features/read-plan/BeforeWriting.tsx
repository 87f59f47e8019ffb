import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useChoices, useTexts } from "../../context/choices";
import { usePreviewStyles } from "./preview.styles";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";

export interface BeforeWritingProps {
  readonly narrativeCount: number;
  readonly takeNarrative: boolean;
  readonly onChooseNarrative: (take: boolean) => void;
}

/** What only a person can decide before the plan is written. */
export function BeforeWriting({ narrativeCount, takeNarrative, onChooseNarrative }: BeforeWritingProps) {
  const texts = useTexts({ vi, en }).preview;
  const styles = usePreviewStyles();
  const { who, setWho } = useChoices();
  return (
    <div className={styles.before}>
      {narrativeCount === 0 ? null : (
        <Field hint={texts.narrativeHint}>
          <Checkbox
            label={texts.narrative(narrativeCount)}
            checked={takeNarrative}
            onChange={(_event, { checked }) => onChooseNarrative(checked === true)}
          />
        </Field>
      )}
      <Field label={texts.who} hint={texts.whoHint}>
        <Input value={who} autoComplete="name" onChange={(_event, { value }) => setWho(value)} />
      </Field>
    </div>
  );
}
