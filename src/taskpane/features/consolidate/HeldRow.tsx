import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ConsolidationView, HeldLine } from "../../../application/returns/open-consolidation";
import * as stateWords from "../../components/state-words";
import { useViewStyles } from "../../components/view.styles";
import { useChoices, useTexts } from "../../context/choices";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";
import { HeldRowChoices } from "./HeldRowChoices";
import {
  canTake,
  type Decisions,
  decisionsOn,
  type Explanation,
  explanationsOf,
  type HeldAnswer,
  likelyAnswer,
  needsOf,
} from "./held-decisions";

export interface HeldRowProps {
  readonly line: HeldLine;
  /** The rows one answer does for, this one among them. */
  readonly alike: readonly HeldLine[];
  readonly view: Pick<ConsolidationView, "tasks" | "bodies">;
  /** What was decided and not applied yet. */
  readonly decided: string | undefined;
  readonly onDecide: (decisions: Decisions) => void;
}

const CHOICES = [true, false];

/** A row that waits: where it stands, what it says, why it waits, and the choice. */
export function HeldRow({ line, alike, view, decided, onDecide }: HeldRowProps) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  const { progresses } = useTexts(stateWords);
  const styles = useViewStyles();
  const [answer, setAnswer] = useState<Omit<HeldAnswer, "take">>(likelyAnswer(line, view.bodies));
  const [everywhere, setEverywhere] = useState<Readonly<Partial<Record<Explanation["kind"], boolean>>>>({});
  const needs = needsOf(line);
  const decide = (take: boolean, lines: readonly HeldLine[]): void =>
    onDecide({ ...decisionsOn(lines, { ...answer, take }), ...explained(take) });
  const explanations = explanationsOf(line, answer);
  const explained = (take: boolean): Decisions =>
    Object.fromEntries(
      explanations
        .filter(({ kind }) => take && everywhere[kind] === true)
        .map(({ decision, value }) => [decision, value]),
    );
  return (
    <li className={styles.item}>
      <strong>{line.why[language]}</strong>
      <span>{line.written}</span>
      <span className={styles.hint}>
        {texts.heldPlace(line.file, line.sheet, line.row)}
        {line.body === null ? "" : ` · ${line.body}`}
        {line.task === null ? "" : ` · ${line.task}`}
      </span>
      <HeldRowChoices needs={needs} answer={answer} view={view} onChoose={setAnswer} />
      {explanations.map(({ kind, written, value }) => (
        <Checkbox
          key={kind}
          label={texts.everywhere(
            written,
            kind === "name" || answer.progress === null ? value : progresses[answer.progress],
          )}
          checked={everywhere[kind] === true}
          onChange={(_event, { checked }) => setEverywhere({ ...everywhere, [kind]: checked === true })}
        />
      ))}
      <div className={styles.line}>
        {CHOICES.map((take) => (
          <Button
            key={String(take)}
            size="small"
            disabled={take && !canTake(needs, answer)}
            onClick={() => decide(take, [line])}
          >
            {texts.decide[take ? "take" : "leave"]}
          </Button>
        ))}
        {alike.length === 1
          ? null
          : CHOICES.map((take) => (
              <Button
                key={String(take)}
                size="small"
                appearance="subtle"
                disabled={take && !canTake(needs, answer)}
                onClick={() => decide(take, alike)}
              >
                {texts.decideAlike[take ? "take" : "leave"](alike.length)}
              </Button>
            ))}
        {decided === undefined ? null : (
          <span role="status" className={styles.hint}>
            {decided === "reject" ? texts.decided.reject : texts.decided.accept}
          </span>
        )}
      </div>
    </li>
  );
}
