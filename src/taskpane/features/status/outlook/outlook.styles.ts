import { makeStyles, tokens } from "@fluentui/react-components";
import { CARD } from "../../../components/card.styles";

const NARROW = "@media (max-width: 479px)";

export const useOutlookStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  hopes: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 260px), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  result: CARD,
  total: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontVariantNumeric: "tabular-nums" },
  ranked: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { gridTemplateColumns: "28px minmax(0, 1fr)" },
  },
  facts: { display: "block" },
  won: { [NARROW]: { gridColumnStart: 2 } },
  /** A list of long names is as wide as the panel, not as its longest name. */
  line: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  years: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
