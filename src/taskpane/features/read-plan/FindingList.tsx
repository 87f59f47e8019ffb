import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CellPlace } from "../../../application/ports/open-workbook";
import { messageOf } from "../../../engine/reading/finding-texts";
import type { WordedFinding } from "../../../engine/sheets/register/findings-sheet";
import { SeverityMark } from "../../components/SeverityMark";
import { useChoices, useTexts } from "../../context/choices";
import { areSeveralFiles, type FindingGroup, findingGroups } from "./finding-groups";
import { placeLabel } from "./place-label";
import { usePreviewStyles } from "./preview.styles";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";
import { ShowCell } from "./ShowCell";

/** How many of a group are shown before a person asks for more. */
const FIRST = 8;

export interface FindingListProps {
  readonly findings: readonly WordedFinding[];
  /** Null where there is no sheet to show. */
  readonly onShowCell: ((place: CellPlace) => void) | null;
  readonly onShowTask: (task: string) => void;
  /** Tasks that stand in the table beside. */
  readonly isShown: (task: string) => boolean;
}

/** What a person should look at, errors first. */
export function FindingList(props: FindingListProps) {
  const texts = useTexts({ vi, en }).preview;
  const styles = usePreviewStyles();
  const groups = findingGroups(props.findings);
  const severalFiles = areSeveralFiles(props.findings.map(({ finding }) => finding.place.file));
  const first = groups[0]?.severity;
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{texts.findings}</h3>
      {groups.length === 0 ? <p className={styles.quiet}>{texts.noFindings}</p> : null}
      <Accordion multiple collapsible defaultOpenItems={first === undefined || first === "note" ? [] : [first]}>
        {groups.map((group) => (
          <AccordionItem key={group.severity} value={group.severity}>
            <AccordionHeader as="h4">
              <span className={styles.severity}>
                <SeverityMark severity={group.severity} />
                {texts.severityCount(group.severity, group.findings.length)}
                <span className={styles.hint}>{texts.severities[group.severity].hint}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <Group {...props} group={group} severalFiles={severalFiles} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

type GroupProps = FindingListProps & { readonly group: FindingGroup; readonly severalFiles: boolean };

function Group({ group, ...props }: GroupProps) {
  const texts = useTexts({ vi, en }).preview;
  const styles = usePreviewStyles();
  const [count, setCount] = useState(FIRST);
  const left = group.findings.length - count;
  return (
    <>
      <ul className={styles.list}>
        {group.findings.slice(0, count).map((worded, at) => (
          <FindingItem key={`${worded.finding.id}-${at}`} worded={worded} {...props} />
        ))}
      </ul>
      {left > 0 ? (
        <Button appearance="subtle" onClick={() => setCount(group.findings.length)}>
          {texts.showMore(left)}
        </Button>
      ) : null}
    </>
  );
}

type ItemProps = Omit<GroupProps, "group" | "findings"> & { readonly worded: WordedFinding };

function FindingItem({ worded: { finding }, severalFiles, onShowCell, onShowTask, isShown }: ItemProps) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en }).preview;
  const styles = usePreviewStyles();
  const { task } = finding;
  return (
    <li className={styles.finding}>
      <span className={styles.message}>{messageOf(finding, language)}</span>
      {finding.suggestion === null ? null : <span className={styles.hint}>{texts.proposal(finding.suggestion)}</span>}
      <span className={styles.place}>
        <span className={styles.hint}>{placeLabel(finding.place, language, severalFiles)}</span>
        <ShowCell place={finding.place} onShowCell={onShowCell} />
        {task === null || !isShown(task) ? null : (
          <Button size="small" appearance="transparent" onClick={() => onShowTask(task)}>
            {texts.seeTask}
          </Button>
        )}
      </span>
    </li>
  );
}
