import type { ReactNode } from "react";
import type { ConsolidationView } from "../../../application/returns/open-consolidation";
import { CopyTable } from "../../components/CopyTable";
import { Figures } from "../../components/Figures";
import { Fold } from "../../components/Fold";
import { ToldFindings } from "../../components/ToldFindings";
import { useViewStyles } from "../../components/view.styles";
import { useChoices, useTexts } from "../../context/choices";
import { Conflicts } from "./Conflicts";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";
import { Reminders } from "./Reminders";

const FATES = ["rowsIn", "accepted", "superseded", "held", "rejected"] as const;

export interface OutcomeProps {
  readonly view: ConsolidationView;
  /** What waits for a person stands before the long lists. */
  readonly children?: ReactNode;
}

/** What became of every row, of every file and of every body. */
export function Outcome({ view, children }: OutcomeProps) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  return (
    <>
      <section className={styles.block}>
        <h3 className={styles.blockTitle}>{texts.conservation}</h3>
        <Figures
          figures={FATES.map((fate) => ({ label: texts.figures[fate], value: String(view.conservation[fate]) }))}
        />
      </section>
      <ToldFindings heading={texts.findings(view.findings.length)} findings={view.findings} />
      {children}
      <Conflicts conflicts={view.conflicts} />
      <Reminders bodies={view.completeness} />
      <Returns view={view} />
    </>
  );
}

/** Each file with what was taken of it, or why nothing was. */
function Returns({ view }: { readonly view: ConsolidationView }) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  return (
    <Fold heading={texts.returns(view.returns.length)}>
      {" "}
      <CopyTable
        headers={texts.returnColumns}
        rows={view.returns.map(({ file, body, accepted, rows, why }) => [
          body ?? "",
          file,
          String(rows),
          String(accepted),
          why === null ? "" : why[language],
        ])}
      />
      <ul className={styles.list}>
        {view.returns.map(({ file, sheet, body, accepted, rows, why }) => (
          <li key={`${file} ${sheet ?? ""}`} className={styles.item}>
            <strong>{body ?? file}</strong>
            <span className={styles.hint}>{file}</span>
            <span>{why === null ? texts.returnLine(accepted, rows) : why[language]}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
