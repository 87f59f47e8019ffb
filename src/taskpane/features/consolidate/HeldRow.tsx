import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ConsolidationView, HeldLine } from "../../../application/open-consolidation";
import { PROGRESSES } from "../../../engine/model/answer";
import * as stateWords from "../../components/state-words";
import { useViewStyles } from "../../components/view.styles";
import { useChoices, useTexts } from "../../context/choices";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";
import { canTake, decisionText, type HeldAnswer, likelyAnswer, needsOf } from "./held-decisions";

export interface HeldRowProps {
  readonly line: HeldLine;
  readonly view: Pick<ConsolidationView, "tasks" | "bodies">;
  /** What was decided and not applied yet. */
  readonly decided: string | undefined;
  readonly onDecide: (value: string) => void;
}

/** A row that waits: where it stands, what it says, why it waits, and the choice. */
export function HeldRow({ line, view, decided, onDecide }: HeldRowProps) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  const { progresses } = useTexts(stateWords);
  const styles = useViewStyles();
  const [answer, setAnswer] = useState<Omit<HeldAnswer, "take">>(likelyAnswer(line));
  const needs = needsOf(line);
  return (
    <li className={styles.item}>
      <strong>{line.why[language]}</strong>
      <span>{line.written}</span>
      <span className={styles.hint}>
        {texts.heldPlace(line.file, line.sheet, line.row)}
        {line.body === null ? "" : ` · ${line.body}`}
        {line.task === null ? "" : ` · ${line.task}`}
      </span>
      <div className={styles.line}>
        {needs.task ? (
          <Choice
            label={texts.task}
            placeholder={texts.chooseTask}
            value={answer.task}
            options={view.tasks.map(({ id, text }) => ({ key: id, label: `${id} ${text}`.slice(0, 90) }))}
            onChoose={(task) => setAnswer({ ...answer, task })}
          />
        ) : null}
        {needs.body ? (
          <Choice
            label={texts.body}
            placeholder={texts.chooseBody}
            value={answer.body}
            options={view.bodies.map((body) => ({ key: body, label: body }))}
            onChoose={(body) => setAnswer({ ...answer, body })}
          />
        ) : null}
        {needs.progress ? (
          <Choice
            label={texts.progress}
            placeholder={texts.asWritten}
            value={answer.progress}
            options={PROGRESSES.map((key) => ({ key, label: progresses[key] }))}
            onChoose={(key) => setAnswer({ ...answer, progress: PROGRESSES.find((one) => one === key) ?? null })}
          />
        ) : null}
      </div>
      <div className={styles.line}>
        <Button
          size="small"
          disabled={!canTake(needs, answer)}
          onClick={() => onDecide(decisionText({ ...answer, take: true }, needs))}
        >
          {texts.take}
        </Button>
        <Button size="small" onClick={() => onDecide(decisionText({ ...answer, take: false }, needs))}>
          {texts.leave}
        </Button>
        {decided === undefined ? null : (
          <span role="status" className={styles.hint}>
            {decided === "reject" ? texts.decided.reject : texts.decided.accept}
          </span>
        )}
      </div>
    </li>
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
