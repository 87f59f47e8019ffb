import { Button } from "@fluentui/react-components";
import type { ConsolidationView } from "../../../application/returns/open-consolidation";
import { Fold } from "../../components/Fold";
import * as stateWords from "../../components/state-words";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";
import type { Decisions } from "./held-decisions";

export interface ExplainedWordsProps {
  readonly explained: ConsolidationView["explained"];
  readonly onApply: (decisions: Decisions) => void;
}

/** Words and names of bodies the workbook was told the meaning of; each can be forgotten. */
export function ExplainedWords({ explained, onApply }: ExplainedWordsProps) {
  const texts = useTexts({ vi, en });
  const { progresses } = useTexts(stateWords);
  const styles = useViewStyles();
  if (explained.length === 0) return null;
  return (
    <Fold heading={texts.explained(explained.length)}>
      <ul className={styles.list}>
        {explained.map(({ decision, written, means }) => {
          const told = texts.means(written, means.kind === "body" ? means.body : progresses[means.progress]);
          return (
            <li key={decision} className={styles.line}>
              <span className={styles.text}>{told}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${texts.forget}: ${told}`}
                onClick={() => onApply({ [decision]: "" })}
              >
                {texts.forget}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
