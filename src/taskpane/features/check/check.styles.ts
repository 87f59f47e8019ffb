import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  mark: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  safe: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  group: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  rule: { paddingBottom: tokens.spacingVerticalM },
  ruleTop: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    "& button": { flexShrink: 0, whiteSpace: "nowrap" },
  },
  ruleTitle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  place: {
    justifyContent: "flex-start",
    paddingInline: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    // Contrast themes draw the edges of every button: the words must not touch them.
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalXS },
  },
  change: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
  },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  waive: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignSelf: "stretch" },
});
