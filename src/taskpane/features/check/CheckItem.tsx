import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckDecision, CheckLine } from "../../../application/checking/open-check";
import { CopyLink } from "../../components/CopyLink";
import { useViewStyles } from "../../components/view.styles";
import { useChoices, useTexts } from "../../context/choices";
import type { JobProblem } from "../../context/job-problem";
import { useShowPlace } from "../../context/workbook";
import { en } from "./check.en";
import { useCheckStyles } from "./check.styles";
import { vi } from "./check.vi";
import { WaiveForm } from "./WaiveForm";

export interface CheckItemProps {
  readonly line: CheckLine;
  readonly onDecide: (decision: CheckDecision) => void;
  readonly onProblem: (problem: JobProblem) => void;
}

/** One finding: what is wrong, where, what stands there and what would, and the ways to settle it. */
export function CheckItem({ line, onDecide, onProblem }: CheckItemProps) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  const shared = useViewStyles();
  const styles = useCheckStyles();
  const show = useShowPlace(onProblem);
  const { place, waived } = line;
  return (
    <li className={styles.item}>
      <span>{line.message[language]}</span>
      {place === null ? null : (
        <div className={styles.ways}>
          <Button size="small" appearance="subtle" className={styles.place} onClick={() => show(place)}>
            {line.task === null ? "" : `${line.task} · `}
            {texts.seeCell(`${place.sheet}!${place.cell}`)}
          </Button>
          <CopyLink link={{ kind: "finding", key: line.key }} />
        </div>
      )}
      {waived === null ? (
        <Ways line={line} onDecide={onDecide} />
      ) : (
        <div className={styles.ways}>
          <span className={shared.hint}>{texts.waived(waived)}</span>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onDecide({ kind: "waive", key: line.key, reason: null })}
          >
            {texts.unwaive}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Mend it as proposed or as chosen, with what stands there before and after; or let it stand. */
function Ways({ line, onDecide }: Pick<CheckItemProps, "line" | "onDecide">) {
  const texts = useTexts({ vi, en });
  const styles = useCheckStyles();
  const { proposals, key } = line;
  const [chosen, setChosen] = useState(proposals[0]?.to ?? "");
  const [isWaiving, setWaiving] = useState(false);
  if (isWaiving)
    return (
      <WaiveForm onWaive={(reason) => onDecide({ kind: "waive", key, reason })} onCancel={() => setWaiving(false)} />
    );
  return (
    <>
      {proposals.length === 0 ? null : (
        <dl className={styles.change}>
          <dt>{texts.before}</dt>
          <dd>{line.value === null || line.value === "" ? texts.blank : line.value}</dd>
          <dt>{texts.after}</dt>
          <dd>
            {proposals.length === 1 ? (
              shown(chosen, texts.blank)
            ) : (
              <Select
                size="small"
                aria-label={texts.choose}
                value={chosen}
                onChange={(_event, { value }) => setChosen(value)}
              >
                {proposals.map(({ to }) => (
                  <option key={to} value={to}>
                    {shown(to, texts.blank)}
                  </option>
                ))}
              </Select>
            )}
          </dd>
        </dl>
      )}
      <div className={styles.ways}>
        {proposals.length === 0 ? null : (
          <Button
            size="small"
            onClick={() => onDecide({ kind: "fix", wanted: { what: [key], chosen: { [key]: chosen } } })}
          >
            {texts.fix}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => setWaiving(true)}>
          {texts.waive}
        </Button>
      </div>
    </>
  );
}

const shown = (text: string, blank: string): string => (text === "" ? blank : text);
