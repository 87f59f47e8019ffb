import type { ReactNode } from "react";
import { useViewStyles } from "../../components/view.styles";

export interface PartProps {
  readonly heading: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** One thing that can be made, with what it is. */
export function Part({ heading, text, children }: PartProps) {
  const styles = useViewStyles();
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{heading}</h3>
      <p className={styles.hint}>{text}</p>
      <div className={styles.actions}>{children}</div>
    </section>
  );
}
