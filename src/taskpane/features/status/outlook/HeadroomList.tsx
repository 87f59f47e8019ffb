import { mergeClasses } from "@fluentui/react-components";
import type { NamedHeadroom } from "../../../../application/status/score-outlook";
import { CopyTable } from "../../../components/CopyTable";
import { useViewStyles } from "../../../components/view.styles";
import { useTexts } from "../../../context/choices";
import { Bar } from "../Bar";
import { decimal } from "../gap-words";
import { en } from "./outlook.en";
import { useOutlookStyles } from "./outlook.styles";
import { vi } from "./outlook.vi";

/** Sub-indices by what is still to win, the most first. */
export function HeadroomList({ headroom }: { readonly headroom: readonly NamedHeadroom[] }) {
  const texts = useTexts({ vi, en });
  const view = useViewStyles();
  const styles = useOutlookStyles();
  if (headroom.length === 0) return <p className={view.text}>{texts.noHeadroom}</p>;
  const byWorth = headroom.every(({ worth }) => worth !== null);
  const won = ({ worth, short }: NamedHeadroom): number => (byWorth ? (worth ?? 0) : short);
  const most = Math.max(0, ...headroom.map(won));
  return (
    <div className={styles.panel}>
      <p className={view.hint}>{byWorth ? texts.headroomByWorth : texts.headroomByShort}</p>
      <ol className={view.list}>
        {headroom.map((one, at) => (
          <li key={one.subIndex} className={styles.ranked}>
            <span>{at + 1}.</span>
            <span>
              {one.name}{" "}
              <span className={mergeClasses(view.hint, styles.facts)}>
                {texts.latest(decimal(one.score))} · {texts.toTop(decimal(one.toTop))}
              </span>
            </span>
            <span className={styles.won}>
              <span aria-hidden="true">{one.short > 0 ? "▼ " : "▲ "}</span>
              {one.short > 0 ? texts.missing(decimal(one.short)) : texts.done}
              {one.worth === null || one.short === 0 ? null : (
                <span className={view.hint}> {texts.worth(decimal(one.worth))}</span>
              )}
              <Bar share={most === 0 ? 0 : won(one) / most} tone={one.short > 0 ? "short" : "reached"} />
            </span>
          </li>
        ))}
      </ol>
      <div className={view.actions}>
        <CopyTable headers={texts.headroomColumns} rows={headroom.map(cellsOf)} />
      </div>
    </div>
  );
}

const cellsOf = ({ name, score, short, toTop, worth }: NamedHeadroom, at: number): string[] => [
  String(at + 1),
  name,
  decimal(score),
  decimal(short),
  decimal(toTop),
  worth === null ? "" : decimal(worth),
];
