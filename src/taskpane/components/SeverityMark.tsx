import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { Severity } from "../../engine/model/finding";

const useStyles = makeStyles({
  mark: { display: "inline-flex", fontSize: "20px", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorBrandForeground1 },
});

const SHAPES: Readonly<Record<Severity, ComponentType>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  note: InfoFilled,
};

/** A shape and a colour for a severity; the word always stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Shape = SHAPES[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])} aria-hidden="true">
      <Shape />
    </span>
  );
}
