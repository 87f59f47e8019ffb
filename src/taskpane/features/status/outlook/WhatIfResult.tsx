import type { OutlookLine } from "../../../../application/status/score-outlook";
import type { WhatIf } from "../../../../engine/scores/what-if";
import { useViewStyles } from "../../../components/view.styles";
import { useTexts } from "../../../context/choices";
import { decimal } from "../gap-words";
import { en } from "./outlook.en";
import { useOutlookStyles } from "./outlook.styles";
import { vi } from "./outlook.vi";

export interface WhatIfResultProps {
  readonly then: WhatIf;
  /** The same question without any hope. */
  readonly now: WhatIf;
  readonly lines: readonly OutlookLine[];
}

/** The total with the scores hoped for, and how far it is from the target; or which scores are missing. */
export function WhatIfResult({ then, now, lines }: WhatIfResultProps) {
  const texts = useTexts({ vi, en });
  const view = useViewStyles();
  const styles = useOutlookStyles();
  if (then.kind === "weights-missing") return null;
  if (then.kind === "scores-missing") {
    const names = lines.filter(({ key }) => then.subIndices.includes(key)).map(({ name }) => `“${name}”`);
    return (
      <div className={styles.result} role="status">
        <span aria-hidden="true">?</span>
        {texts.scoresMissing(names.join(", "))}
      </div>
    );
  }
  return (
    <div className={styles.result} role="status">
      <span className={styles.total}>
        <strong>{texts.total(decimal(then.total))}</strong>
        {now.kind === "total" && now.total !== then.total ? (
          <span className={view.hint}> ({texts.totalNow(decimal(now.total))})</span>
        ) : null}
      </span>
      <GapSentence gap={then.gap} />
    </div>
  );
}

function GapSentence({ gap }: { readonly gap: number | null }) {
  const texts = useTexts({ vi, en });
  if (gap === null) return <span>{texts.noTarget}</span>;
  const [sign, words] =
    gap > 0
      ? ["▼", texts.short(decimal(gap))]
      : ["▲", gap === 0 ? texts.exactly : texts.reached(decimal(Math.abs(gap)))];
  return (
    <span>
      <span aria-hidden="true">{sign} </span>
      {words}
    </span>
  );
}
