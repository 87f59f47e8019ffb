import { type Status, WORST_FIRST } from "../../../engine/model/status";
import type { StatusCounts } from "../../../engine/status/roll-ups";
import { FigureCard } from "../../components/FigureCard";
import { StatusMark } from "../../components/StatusMark";
import { useTexts } from "../../context/choices";
import { en } from "./status.en";
import { useStatusStyles } from "./status.styles";
import { vi } from "./status.vi";

export interface StateCardsProps {
  readonly counts: StatusCounts;
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
}

/** How many tasks are in each state that occurs, the worst first; a press shows only those. */
export function StateCards({ counts, chosen, onChoose }: StateCardsProps) {
  const texts = useTexts({ vi, en });
  const styles = useStatusStyles();
  return (
    <div className={styles.cards} role="group" aria-label={texts.counts}>
      {WORST_FIRST.filter((status) => counts[status] > 0).map((status) => (
        <FigureCard
          key={status}
          figure={counts[status]}
          state={{ "aria-pressed": chosen === status }}
          onPress={() => onChoose(chosen === status ? null : status)}
        >
          <StatusMark status={status} />
        </FigureCard>
      ))}
    </div>
  );
}
