import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { ConsolidationView } from "../../../application/open-consolidation";
import { CopyButton } from "../../components/CopyButton";
import { CopyTable } from "../../components/CopyTable";
import { Figures } from "../../components/Figures";
import { ToldFindings } from "../../components/ToldFindings";
import { useViewStyles } from "../../components/view.styles";
import { useChoices, useTexts } from "../../context/choices";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";

const FATES = ["rowsIn", "accepted", "superseded", "held", "rejected"] as const;

/** What became of every row, of every file and of every body. */
export function Outcome({ view }: { readonly view: ConsolidationView }) {
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
      <Missing view={view} />
      <Returns view={view} />
    </>
  );
}

/** Bodies that have not reported in full, the emptiest first, each with a reminder to copy. */
function Missing({ view }: { readonly view: ConsolidationView }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const late = view.completeness.filter(({ missing }) => missing.length > 0);
  if (late.length === 0) return <p className={styles.text}>{texts.allIn}</p>;
  const most = [...late].sort((one, other) => other.missing.length - one.missing.length);
  return (
    <Accordion collapsible>
      <AccordionItem value="missing">
        <AccordionHeader as="h3">{texts.missing(late.length)}</AccordionHeader>
        <AccordionPanel>
          <CopyTable
            headers={texts.missingColumns}
            rows={most.map(({ body, missing, expected }) => [
              body,
              String(missing.length),
              String(expected),
              missing.join(", "),
            ])}
          />
          <ul className={styles.list}>
            {most.map(({ body, missing, expected }) => (
              <li key={body} className={styles.item}>
                <strong>{body}</strong>
                <span className={styles.hint}>{texts.missingTasks(missing.length, expected)}</span>
                <span>
                  <CopyButton
                    text={texts.reminder(body, missing.join(", "), view.period)}
                    label={texts.copyReminder}
                    doneLabel={texts.copied}
                  />
                </span>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** Each file with what was taken of it, or why nothing was. */
function Returns({ view }: { readonly view: ConsolidationView }) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="returns">
        <AccordionHeader as="h3">{texts.returns(view.returns.length)}</AccordionHeader>
        <AccordionPanel>
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
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
