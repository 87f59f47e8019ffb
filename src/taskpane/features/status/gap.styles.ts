import { makeStyles, tokens } from "@fluentui/react-components";

export const useGapStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  frame: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "19px",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      textAlign: "left",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  name: { fontWeight: tokens.fontWeightRegular },
  unit: { display: "block", color: tokens.colorNeutralForeground2 },
  points: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  gap: { display: "flex", flexDirection: "column", gap: "2px", minWidth: "96px" },
  words: { whiteSpace: "nowrap" },
  track: { display: "block", height: "6px", backgroundColor: tokens.colorNeutralBackground4 },
  bar: { display: "block", height: "6px", minWidth: "2px", forcedColorAdjust: "none" },
  short: { backgroundColor: tokens.colorStatusDangerBackground3 },
  reached: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});
