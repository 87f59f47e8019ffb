import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckDecision } from "../../../application/checking/open-check";
import { lowerSeverities } from "../../../engine/checks/check-decisions";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { en } from "./check.en";
import { useCheckStyles } from "./check.styles";
import { vi } from "./check.vi";
import type { RuleGroup } from "./check-groups";

export interface RuleLevelProps {
  readonly rule: RuleGroup;
  readonly onDecide: (decision: CheckDecision) => void;
}

/** How serious a rule is in this workbook: a person may lower it and put it back, never raise it. */
export function RuleLevel({ rule, onDecide }: RuleLevelProps) {
  const texts = useTexts({ vi, en });
  const shared = useViewStyles();
  const styles = useCheckStyles();
  const [isOpen, setOpen] = useState(false);
  const { id, title, severity, ownSeverity } = rule;
  const levels = lowerSeverities(ownSeverity).filter((level) => level !== severity);
  const isLowered = severity !== ownSeverity;
  if (levels.length === 0 && !isLowered) return null;
  return (
    <div className={styles.ways} role="group" aria-label={texts.lowerOf(title)}>
      {isLowered ? (
        <>
          <span className={shared.hint}>
            {texts.lowered(texts.severities[ownSeverity], texts.severities[severity])}
          </span>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onDecide({ kind: "severity", rule: id, severity: null })}
          >
            {texts.putBack(texts.severities[ownSeverity])}
          </Button>
        </>
      ) : null}
      {levels.length === 0 ? null : (
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {texts.lower}
        </Button>
      )}
      {isOpen
        ? levels.map((level) => (
            <Button key={level} size="small" onClick={() => onDecide({ kind: "severity", rule: id, severity: level })}>
              {texts.lowerTo(texts.severities[level])}
            </Button>
          ))
        : null}
    </div>
  );
}
