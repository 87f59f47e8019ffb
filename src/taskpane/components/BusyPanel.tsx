import { Button, makeStyles, ProgressBar, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "420px",
    marginInline: "auto",
    paddingBlock: "56px",
  },
  heading: { margin: 0, outlineStyle: "none" },
  count: { minHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex" },
});

export interface BusyPanelProps {
  readonly heading: string;
  /** "Đã đọc 3/14 phần"; empty while nothing is known. */
  readonly count: string;
  /** 0–1; undefined while nothing is known. */
  readonly share: number | undefined;
  readonly cancel?: ReactNode;
}

/** Long work: what is done, how far it is, and a way to end it. */
export function BusyPanel({ heading, count, share, cancel }: BusyPanelProps) {
  const styles = useStyles();
  return (
    <section className={styles.panel} aria-busy="true">
      <Title3 as="h2" className={styles.heading} tabIndex={-1} data-step-focus="">
        {heading}
      </Title3>
      <ProgressBar {...(share === undefined ? {} : { value: share })} thickness="large" aria-label={heading} />
      <div className={styles.count} role="status">
        {count}
      </div>
      {cancel === undefined ? null : <div className={styles.actions}>{cancel}</div>}
    </section>
  );
}

export const CancelButton = ({ label, onCancel }: { readonly label: string; readonly onCancel: () => void }) => (
  <Button onClick={onCancel}>{label}</Button>
);
