import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CARD } from "./card.styles";

const useStyles = makeStyles({
  card: {
    ...CARD,
    alignItems: "flex-start",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "19px",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-pressed="true"], &[aria-expanded="true"]': {
      outline: `2px solid ${tokens.colorBrandStroke1}`,
      outlineOffset: "-1px",
    },
  },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface FigureCardProps {
  readonly figure: number;
  /** The words under the figure. */
  readonly children: ReactNode;
  /** What a press does: "pressed" filters a list, "expanded" opens the rows behind the figure. */
  readonly state: { readonly "aria-pressed": boolean } | { readonly "aria-expanded": boolean };
  readonly onPress: () => void;
}

/** A figure with its words, to be pressed. */
export function FigureCard({ figure, children, state, onPress }: FigureCardProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.card} {...state} onClick={onPress}>
      <span className={styles.figure}>{figure}</span>
      {children}
    </button>
  );
}
