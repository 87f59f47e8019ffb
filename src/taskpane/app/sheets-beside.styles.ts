import { makeStyles, tokens } from "@fluentui/react-components";

const WIDE = "@media (min-width: 1000px)";
const column = { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 } as const;

export const useSheetsBesideStyles = makeStyles({
  alone: { ...column, width: "100%", maxWidth: "1088px", marginInline: "auto" },
  both: { ...column, width: "100%", maxWidth: "1088px", marginInline: "auto" },
  /** A workbook is open: the work becomes a pane of its own width beside it, as in Excel. */
  open: {
    [WIDE]: {
      maxWidth: "none",
      display: "grid",
      gridTemplateColumns: "minmax(0, 1fr) minmax(380px, 460px)",
      alignItems: "start",
      columnGap: tokens.spacingHorizontalXL,
    },
  },
  sheets: { ...column, [WIDE]: { position: "sticky", top: tokens.spacingVerticalM } },
  work: column,
  behind: { display: "none", [WIDE]: { display: "flex" } },
  tabs: { display: "flex", gap: tokens.spacingHorizontalS, [WIDE]: { display: "none" } },
  tab: {
    flexGrow: 1,
    minHeight: "36px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-pressed="true"]': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      fontWeight: tokens.fontWeightSemibold,
      // Contrast themes drop backgrounds: only the system's own colours tell which one is in front.
      "@media (forced-colors: active)": {
        forcedColorAdjust: "none",
        color: "HighlightText",
        backgroundColor: "Highlight",
      },
    },
  },
});
