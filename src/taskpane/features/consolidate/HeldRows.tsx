import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ConsolidationView } from "../../../application/returns/open-consolidation";
import { gathered } from "../../../engine/gathered";
import { useGrowing } from "../../components/use-growing";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";
import { HeldRow } from "./HeldRow";
import { alikeRows, type Decisions, kindOf } from "./held-decisions";

export interface HeldRowsProps {
  readonly view: ConsolidationView;
  readonly onApply: (decisions: Decisions) => void;
}

/** How many held rows are shown at once; the rest come as these are decided. */
const SHOWN = 20;
/** How many are drawn in one piece: each offers every task and every body. */
const AT_ONCE = 3;

/** Rows that wait for a person; decisions are applied together. */
export function HeldRows({ view, onApply }: HeldRowsProps) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const [decided, setDecided] = useState<Decisions>({});
  const byKind = useMemo(() => gathered(view.held, kindOf), [view.held]);
  const count = Object.keys(decided).length;
  const drawn = useGrowing(Math.min(SHOWN, view.held.length), AT_ONCE);
  if (view.held.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{texts.held(view.held.length)}</h3>
      <ul className={styles.list}>
        {view.held.slice(0, drawn).map((line) => (
          <HeldRow
            key={line.key}
            line={line}
            alike={alikeRows(line, byKind)}
            view={view}
            decided={decided[line.decision]}
            onDecide={(next) => setDecided((before) => ({ ...before, ...next }))}
          />
        ))}
      </ul>
      {count === 0 ? null : (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            onClick={() => {
              onApply(decided);
              setDecided({});
            }}
          >
            {texts.apply(count)}
          </Button>
        </div>
      )}
    </section>
  );
}
