import { mergeClasses } from "@fluentui/react-components";
import type { JudgedGap } from "../../../application/status-view";
import { useTexts } from "../../context/choices";
import { useGapStyles } from "./gap.styles";
import { barShares, decimal, targetText } from "./gap-words";
import { en } from "./status.en";
import { vi } from "./status.vi";

/** Every target with the newest score and what is missing, as a bar with a sign and a word. */
export function GapTable({ gaps }: { readonly gaps: readonly JudgedGap[] }) {
  const texts = useTexts({ vi, en });
  const styles = useGapStyles();
  const shares = barShares(gaps);
  return (
    <section className={styles.block}>
      <h3 className={styles.title}>{texts.gaps}</h3>
      <p className={styles.hint}>{gaps.length === 0 ? texts.noGaps : texts.gapHint}</p>
      <ul className={styles.list}>
        {gaps.map((gap, at) => (
          <li key={`${gap.index}-${gap.subIndex}-${gap.unit}-${gap.targetYear}`} className={styles.row}>
            <span className={styles.name}>
              {gap.name}
              <span className={styles.unitLine}>{gap.unit}</span>
            </span>
            <span className={styles.points}>
              {latestText(gap, texts.latest)} <span aria-hidden="true">→</span>{" "}
              <span className={styles.unit}>{texts.target}</span> {targetText(gap)}
            </span>
            <GapBar gap={gap} share={shares[at] ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const latestText = ({ latest }: JudgedGap, words: (score: string, year: number) => string): string =>
  latest?.score == null ? "–" : words(decimal(latest.score), latest.year);

function GapBar({ gap, share }: { readonly gap: JudgedGap; readonly share: number }) {
  const texts = useTexts({ vi, en });
  const styles = useGapStyles();
  if (gap.gap === null)
    return (
      <span className={styles.hint}>
        <span aria-hidden="true">? </span>
        {gap.sentence}
      </span>
    );
  const isShort = gap.gap > 0;
  return (
    <div className={styles.gap}>
      <span className={styles.words}>
        <span aria-hidden="true">{isShort ? "▼ " : "▲ "}</span>
        {isShort ? texts.short : texts.reached} <strong>{decimal(Math.abs(gap.gap))}</strong>
      </span>
      <span className={styles.track} aria-hidden="true">
        <span
          className={mergeClasses(styles.bar, isShort ? styles.short : styles.reached)}
          style={{ width: `${Math.round(share * 100)}%` }}
        />
      </span>
    </div>
  );
}
