import { makeStyles, tokens } from "@fluentui/react-components";

export const useColumnStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
  },
  title: { margin: 0 },
  table: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 240px",
    gap: tokens.spacingHorizontalL,
    alignItems: "center",
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 599px)": { gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  sample: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  answer: { display: "flex", flexDirection: "column" },
  sureness: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  confirm: { alignSelf: "flex-start" },
});
