import { makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    maxWidth: "560px",
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, outlineStyle: "none" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface EmptyStateProps {
  readonly heading: string;
  /** What is missing and what to do. */
  readonly sentence: string;
  readonly actions?: ReactNode;
}

/** Where there is nothing to show yet: why, and the button that changes it. */
export function EmptyState({ heading, sentence, actions }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <section className={styles.view}>
      <Title3 as="h2" className={styles.heading} tabIndex={-1} data-step-focus="">
        {heading}
      </Title3>
      <p className={styles.text}>{sentence}</p>
      {actions}
    </section>
  );
}
