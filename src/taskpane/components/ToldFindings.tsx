import { makeStyles, tokens } from "@fluentui/react-components";
import type { ToldFinding } from "../../application/returns/open-distribution";
import { useChoices } from "../context/choices";
import { Fold } from "./Fold";
import { SeverityMark } from "./SeverityMark";
import { useViewStyles } from "./view.styles";

const useStyles = makeStyles({
  item: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
});

export interface ToldFindingsProps {
  /** "3 điều nên xem trước khi giao". */
  readonly heading: string;
  readonly findings: readonly ToldFinding[];
}

/** What a person should know, to open and close; nothing where there is nothing. */
export function ToldFindings({ heading, findings }: ToldFindingsProps) {
  const { language } = useChoices();
  const view = useViewStyles();
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <Fold heading={heading}>
      {" "}
      <ul className={view.list}>
        {findings.map(({ severity, task, message }) => (
          <li key={`${task ?? ""} ${message.vi}`} className={view.item}>
            <span className={styles.item}>
              <SeverityMark severity={severity} />
              {message[language]}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
