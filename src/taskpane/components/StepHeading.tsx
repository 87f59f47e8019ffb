import { Title3 } from "@fluentui/react-components";
import { useViewStyles } from "./view.styles";

export interface StepHeadingProps {
  readonly heading: string;
  /** One sentence about what happens here, and what does not. */
  readonly explain?: string;
}

/** What a step is called and what it is for; the place the focus goes to when the step changes. */
export function StepHeading({ heading, explain }: StepHeadingProps) {
  const styles = useViewStyles();
  return (
    <div className={styles.top}>
      <Title3 as="h2" className={styles.heading} tabIndex={-1} data-step-focus="">
        {heading}
      </Title3>
      {explain === undefined ? null : <p className={styles.hint}>{explain}</p>}
    </div>
  );
}
