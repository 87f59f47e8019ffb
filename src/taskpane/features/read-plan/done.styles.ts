import { makeStyles, tokens } from "@fluentui/react-components";

export const useDoneStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, maxWidth: "640px" },
  top: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  icon: { fontSize: "32px", display: "flex", color: tokens.colorStatusSuccessForeground1 },
  heading: { margin: 0, outlineStyle: "none" },
  text: { margin: 0, overflowWrap: "anywhere" },
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  blockTitle: { margin: 0 },
  sheets: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sheet: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});
