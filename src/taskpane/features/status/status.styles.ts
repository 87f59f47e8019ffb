import { makeStyles, tokens } from "@fluentui/react-components";

const NARROW = "@media (max-width: 479px)";

export const useStatusStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(180px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  /** A row of its own: its hint is longer than a list of a narrow pane is wide. */
  search: { gridColumn: "1 / -1", display: "grid" },
  taskRow: {
    display: "grid",
    gridTemplateColumns: "40px minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    [NARROW]: { gridTemplateColumns: "28px minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  stateCell: { minWidth: 0, [NARROW]: { gridColumnStart: 2 } },
  bodies: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
