import { makeStyles, tokens } from "@fluentui/react-components";

const WIDE = "@media (min-width: 960px)";
const NARROW = "@media (max-width: 479px)";

export const usePreviewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  heading: { margin: 0, outlineStyle: "none" },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    [WIDE]: { gridTemplateColumns: "minmax(0, 1fr) 340px", columnGap: tokens.spacingHorizontalXXL },
  },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  blockTitle: { margin: 0 },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },

  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  headNumber: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  headTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    [NARROW]: { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", columnGap: tokens.spacingHorizontalS },
  },
  factLabel: { color: tokens.colorNeutralForeground2 },
  factValue: { margin: 0, overflowWrap: "anywhere" },

  taskRow: {
    display: "grid",
    gridTemplateColumns: "48px minmax(0, 1fr) minmax(0, 180px) minmax(0, 130px)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    [NARROW]: { gridTemplateColumns: "32px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  },
  section: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  number: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  secondary: {
    color: tokens.colorNeutralForeground2,
    [NARROW]: { gridColumnStart: 2, fontSize: tokens.fontSizeBase200 },
  },
  /** Words of the column, where rows are too narrow for a header. */
  inRowLabel: { display: "none", [NARROW]: { display: "inline" } },
  due: { display: "block", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground1 },

  finding: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  severity: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  message: { overflowWrap: "anywhere" },
  place: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  unreadText: { overflowWrap: "anywhere" },

  before: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, maxWidth: "420px" },
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  barHint: { color: tokens.colorNeutralForeground2, [NARROW]: { display: "none" } },
  barButton: { maxWidth: "none", [NARROW]: { width: "100%" } },
});
