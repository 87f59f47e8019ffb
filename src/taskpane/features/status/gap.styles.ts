import { makeStyles, tokens } from "@fluentui/react-components";

export const useGapStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "19px",
  },
  name: { gridRowStart: 1, gridRowEnd: 3 },
  unit: { color: tokens.colorNeutralForeground2 },
  unitLine: { display: "block", color: tokens.colorNeutralForeground2 },
  points: { fontVariantNumeric: "tabular-nums" },
  gap: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  words: { whiteSpace: "nowrap" },
});
