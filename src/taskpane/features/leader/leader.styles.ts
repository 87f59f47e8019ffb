import { makeStyles, tokens } from "@fluentui/react-components";

export const useLeaderStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  /** Names stand under each other, at the left like all other lists. */
  opener: { justifyContent: "flex-start", textAlign: "left", paddingInline: 0 },
});
