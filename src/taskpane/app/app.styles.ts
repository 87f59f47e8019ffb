import { makeStyles, tokens } from "@fluentui/react-components";
import { UNSEEN } from "../components/unseen";

export const useAppStyles = makeStyles({
  app: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase300,
    // Vietnamese marks stand above and below the letters: lines need more room than English ones.
    lineHeight: "22px",
    // Beside an open workbook the content is wide: the header and the path of the quarter stand over all of it.
    ":has([data-wide]) [data-over-content]": { maxWidth: "1600px" },
  },
  header: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  headerInside: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    maxWidth: "1120px",
    marginInline: "auto",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  product: {
    margin: 0,
    flexGrow: 1,
    // As wide as its words: in a narrow pane the choices go to a line of their own.
    flexShrink: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  role: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  roleLabel: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    // In a pane there is no room beside the list; whoever hears the pane still hears what it is.
    "@media (max-width: 719px)": UNSEEN,
  },
  logo: { width: "24px", height: "24px", flexShrink: 0 },
  main: {
    flexGrow: 1,
    width: "100%",
    maxWidth: "1600px",
    marginInline: "auto",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL} 0`,
  },
});
