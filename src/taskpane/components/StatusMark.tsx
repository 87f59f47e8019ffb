import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  AlertFilled,
  CheckmarkCircleFilled,
  CircleHalfFillRegular,
  CircleRegular,
  ClockRegular,
  ErrorCircleFilled,
  PauseCircleRegular,
  QuestionCircleRegular,
  WarningFilled,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { Status } from "../../engine/model/status";
import { useTexts } from "../context/choices";
import { en, vi } from "./state-words";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  shape: { display: "inline-flex", fontSize: "18px", flexShrink: 0 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  heed: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  calm: { color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type Tone = "bad" | "heed" | "good" | "calm" | "quiet";

const LOOKS: Readonly<Record<Status, { readonly shape: ComponentType; readonly tone: Tone }>> = {
  overdue: { shape: ErrorCircleFilled, tone: "bad" },
  unreported: { shape: AlertFilled, tone: "bad" },
  "not-started": { shape: CircleRegular, tone: "heed" },
  "due-soon": { shape: WarningFilled, tone: "heed" },
  suspended: { shape: PauseCircleRegular, tone: "heed" },
  undecidable: { shape: QuestionCircleRegular, tone: "quiet" },
  "in-progress": { shape: CircleHalfFillRegular, tone: "calm" },
  "awaiting-report": { shape: ClockRegular, tone: "calm" },
  "completed-late": { shape: CheckmarkCircleFilled, tone: "heed" },
  "ongoing-reported": { shape: CheckmarkCircleFilled, tone: "good" },
  completed: { shape: CheckmarkCircleFilled, tone: "good" },
  "not-yet-started": { shape: ClockRegular, tone: "quiet" },
};

export interface StatusMarkProps {
  readonly status: Status;
  /** Other words than the state's own. */
  readonly label?: string;
}

/** A state by its shape, its colour and its word. */
export function StatusMark({ status, label }: StatusMarkProps) {
  const words = useTexts({ vi, en }).statuses;
  const styles = useStyles();
  const { shape: Shape, tone } = LOOKS[status];
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.shape, styles[tone])} aria-hidden="true">
        <Shape />
      </span>
      {label ?? words[status]}
    </span>
  );
}
