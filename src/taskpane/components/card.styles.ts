import { tokens } from "@fluentui/react-components";

/** A figure with its words, set apart from what is around it. */
export const CARD = {
  display: "flex",
  flexDirection: "column",
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  borderRadius: tokens.borderRadiusLarge,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorNeutralBackground2,
} as const;
