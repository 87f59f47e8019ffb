import { Field, Select } from "@fluentui/react-components";
import type { ConsolidationView } from "../../../application/returns/open-consolidation";
import { PROGRESSES } from "../../../engine/model/answer";
import * as stateWords from "../../components/state-words";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";
import type { HeldAnswer, HeldNeeds } from "./held-decisions";

type Chosen = Omit<HeldAnswer, "take">;

export interface HeldRowChoicesProps {
  readonly needs: HeldNeeds;
  readonly answer: Chosen;
  readonly view: Pick<ConsolidationView, "tasks" | "bodies">;
  readonly onChoose: (answer: Chosen) => void;
}

/** What a waiting row lacks: a list for each. */
export function HeldRowChoices({ needs, answer, view, onChoose }: HeldRowChoicesProps) {
  const texts = useTexts({ vi, en });
  const { progresses } = useTexts(stateWords);
  const styles = useViewStyles();
  return (
    <div className={styles.line}>
      {needs.task ? (
        <Choice
          label={texts.task}
          placeholder={texts.chooseTask}
          value={answer.task}
          options={view.tasks.map(({ id, text }) => ({ key: id, label: `${id} ${text}`.slice(0, 90) }))}
          onChoose={(task) => onChoose({ ...answer, task })}
        />
      ) : null}
      {needs.body ? (
        <Choice
          label={texts.body}
          placeholder={texts.chooseBody}
          value={answer.body}
          options={view.bodies.map((body) => ({ key: body, label: body }))}
          onChoose={(body) => onChoose({ ...answer, body })}
        />
      ) : null}
      {needs.progress ? (
        <Choice
          label={texts.progress}
          placeholder={texts.asWritten}
          value={answer.progress}
          options={PROGRESSES.map((key) => ({ key, label: progresses[key] }))}
          onChoose={(key) => onChoose({ ...answer, progress: PROGRESSES.find((one) => one === key) ?? null })}
        />
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string | null;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly onChoose: (key: string | null) => void;
}

const Choice = ({ label, placeholder, value, options, onChoose }: ChoiceProps) => (
  <Field label={label} size="small">
    <Select size="small" value={value ?? ""} onChange={(_event, { value: key }) => onChoose(key === "" ? null : key)}>
      <option value="">{placeholder}</option>
      {options.map(({ key, label: text }) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </Select>
  </Field>
);
