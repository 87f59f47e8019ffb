import type { JudgedGap } from "../../../application/status/status-view";
import { NOT_COMPUTABLE_TEXTS } from "../../../engine/scores/not-computable-texts";
import { CopyTable } from "../../components/CopyTable";
import { useViewStyles } from "../../components/view.styles";
import { useChoices, useTexts } from "../../context/choices";
import { Bar } from "./Bar";
import { useGapStyles } from "./gap.styles";
import { barShares, decimal, targetText } from "./gap-words";
import { en } from "./status.en";
import { vi } from "./status.vi";

export interface GapTableProps {
  /** Those that are shown. */
  readonly gaps: readonly JudgedGap[];
  /** How many there are without a filter. */
  readonly of: number;
}

/** Every target with the newest score and what is missing, as a bar with a sign and a word. */
export function GapTable({ gaps, of }: GapTableProps) {
  const texts = useTexts({ vi, en });
  const shared = useViewStyles();
  const styles = useGapStyles();
  const shares = barShares(gaps);
  return (
    <section className={shared.block} aria-label={texts.gaps}>
      <h3 className={shared.blockTitle}>{texts.gaps}</h3>
      <p className={shared.hint}>{of === 0 ? texts.noGaps : texts.gapHint}</p>
      {of === 0 ? null : (
        <div className={shared.line}>
          <span role="status" className={shared.hint}>
            {texts.gapCount(gaps.length, of)}
          </span>
          <CopyTable headers={texts.gapColumns} rows={gaps.map((gap) => gapCells(gap))} />
        </div>
      )}
      <ul className={shared.list}>
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

const gapCells = (gap: JudgedGap): string[] => [
  gap.name,
  gap.unit,
  gap.latest?.score == null ? "" : decimal(gap.latest.score),
  gap.latest === null ? "" : String(gap.latest.year),
  targetText(gap),
  gap.gap === null ? "" : decimal(gap.gap),
  gap.latest?.via ?? gap.sentence,
];

function GapBar({ gap, share }: { readonly gap: JudgedGap; readonly share: number }) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  const shared = useViewStyles();
  const styles = useGapStyles();
  if (gap.gap === null)
    return (
      <span className={shared.hint}>
        <span aria-hidden="true">? </span>
        {gap.because === null ? texts.unknown : `${texts.unknown}: ${NOT_COMPUTABLE_TEXTS[gap.because][language]}`}
      </span>
    );
  const isShort = gap.gap > 0;
  return (
    <div className={styles.gap}>
      <span className={styles.words}>
        <span aria-hidden="true">{isShort ? "▼ " : "▲ "}</span>
        {isShort ? texts.short : texts.reached} <strong>{decimal(Math.abs(gap.gap))}</strong>
      </span>
      <Bar share={share} tone={isShort ? "short" : "reached"} />
      {gap.latest?.via == null ? null : <span className={shared.hint}>{gap.latest.via}</span>}
    </div>
  );
}
