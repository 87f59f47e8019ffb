import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { OutlookLine, ScoreOutlook } from "../../../../application/status/score-outlook";
import type { JudgedGap } from "../../../../application/status/status-view";
import type { SubIndex } from "../../../../engine/model/sub-index";
import { ownEntry } from "../../../../engine/own-entry";
import { whatIf } from "../../../../engine/scores/what-if";
import { useViewStyles } from "../../../components/view.styles";
import { useTexts } from "../../../context/choices";
import { decimal } from "../gap-words";
import { en } from "./outlook.en";
import { useOutlookStyles } from "./outlook.styles";
import { vi } from "./outlook.vi";
import { hopedScores, typedPoints } from "./typed-points";
import { WhatIfResult } from "./WhatIfResult";

export interface WhatIfFormProps {
  readonly outlook: ScoreOutlook;
  readonly gaps: readonly JudgedGap[];
  readonly subIndices: readonly SubIndex[];
}

/** A hoped-for score a sub-index, and at once the total and what is missing to its target. */
export function WhatIfForm({ outlook, gaps, subIndices }: WhatIfFormProps) {
  const texts = useTexts({ vi, en });
  const view = useViewStyles();
  const styles = useOutlookStyles();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const ofIndex = gaps.filter(({ index }) => index === outlook.index);
  const ask = (hoped: Readonly<Record<string, number>>) =>
    whatIf({ edition: outlook.edition, unit: outlook.unit, hoped }, ofIndex, subIndices);
  return (
    <div className={styles.panel}>
      <p className={view.hint}>{texts.whatIfHint}</p>
      <div className={styles.hopes} role="group" aria-label={texts.whatIf}>
        {outlook.lines.map((line) => (
          <HopeField
            key={line.key}
            line={line}
            typed={ownEntry(typed, line.key) ?? ""}
            onType={(text) => setTyped((before) => ({ ...before, [line.key]: text }))}
          />
        ))}
      </div>
      <WhatIfResult then={ask(hopedScores(typed))} now={ask({})} lines={outlook.lines} />
      <div className={view.actions}>
        <Button size="small" onClick={() => setTyped({})}>
          {texts.clear}
        </Button>
      </div>
    </div>
  );
}

interface HopeFieldProps {
  readonly line: OutlookLine;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

function HopeField({ line, typed, onType }: HopeFieldProps) {
  const texts = useTexts({ vi, en });
  const { name, weight, latest } = line;
  const isWrong = typedPoints(typed) === "wrong";
  const facts = [
    latest === null ? texts.noScore : texts.latest(decimal(latest)),
    ...(weight === null ? [] : [texts.weight(decimal(weight))]),
  ];
  return (
    <Field
      label={name}
      hint={facts.join(" · ")}
      {...(isWrong ? { validationMessage: texts.wrongPoints, validationState: "error" as const } : {})}
    >
      <Input
        inputMode="decimal"
        value={typed}
        placeholder={latest === null ? "" : decimal(latest)}
        onChange={(_event, { value }) => onType(value)}
      />
    </Field>
  );
}
