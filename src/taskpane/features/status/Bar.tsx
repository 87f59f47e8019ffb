import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: { display: "block", height: "6px", backgroundColor: tokens.colorNeutralBackground4 },
  bar: { display: "block", height: "6px", minWidth: "2px", forcedColorAdjust: "none" },
  short: { backgroundColor: tokens.colorStatusDangerBackground3 },
  reached: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  plain: { backgroundColor: tokens.colorBrandBackground },
});

export interface BarProps {
  /** 0–1 of the longest in the list. */
  readonly share: number;
  readonly tone: "short" | "reached" | "plain";
}

/** A length beside a figure; only for eyes, the figure and its words stand next to it. */
export function Bar({ share, tone }: BarProps) {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={mergeClasses(styles.bar, styles[tone])} style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  );
}
