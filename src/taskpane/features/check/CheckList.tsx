import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckDecision, CheckLine } from "../../../application/checking/open-check";
import { SeverityMark } from "../../components/SeverityMark";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import type { JobProblem } from "../../context/job-problem";
import { CheckItem } from "./CheckItem";
import { en } from "./check.en";
import { useCheckStyles } from "./check.styles";
import { vi } from "./check.vi";
import { type ClarityGroup, clarityGroups, oneClickLines, type RuleGroup } from "./check-groups";
import { RuleLevel } from "./RuleLevel";

export interface CheckListProps {
  readonly lines: readonly CheckLine[];
  readonly onDecide: (decision: CheckDecision) => void;
  readonly onProblem: (problem: JobProblem) => void;
}

/** How many of a rule are shown before a person asks for more. */
const FIRST = 5;

/** The findings by the six "rõ", each group to open and close. */
export function CheckList({ lines, ...tools }: CheckListProps) {
  const texts = useTexts({ vi, en });
  const shared = useViewStyles();
  const styles = useCheckStyles();
  const groups = clarityGroups(lines);
  return (
    <Accordion multiple collapsible defaultOpenItems={groups[0] === undefined ? [] : [groups[0].clarity]}>
      {groups.map((group) => (
        <AccordionItem key={group.clarity} value={group.clarity}>
          <AccordionHeader as="h3">
            <span className={styles.group}>
              <strong>{texts.clarities[group.clarity]}</strong>
              <span className={shared.hint}>{texts.groupCount(group.count)}</span>
            </span>
          </AccordionHeader>
          <AccordionPanel>
            <Rules group={group} {...tools} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

type Tools = Omit<CheckListProps, "lines">;

const Rules = ({ group, ...tools }: Tools & { readonly group: ClarityGroup }) =>
  group.rules.map((rule) => <Rule key={rule.id} rule={rule} {...tools} />);

/** One rule: its title, what mends all of its findings, and the findings. */
function Rule({ rule, ...tools }: Tools & { readonly rule: RuleGroup }) {
  const texts = useTexts({ vi, en });
  const shared = useViewStyles();
  const styles = useCheckStyles();
  const [count, setCount] = useState(FIRST);
  const fixable = oneClickLines(rule.lines);
  return (
    <section className={styles.rule}>
      <div className={styles.ruleTop}>
        <h4 className={styles.ruleTitle}>
          <SeverityMark severity={rule.severity} />
          {rule.title} <span className={shared.hint}>({rule.lines.length})</span>
        </h4>
        {fixable.length < 2 ? null : (
          <Button
            size="small"
            onClick={() => tools.onDecide({ kind: "fix", wanted: { what: fixable.map(({ key }) => key) } })}
          >
            {texts.fixAll(fixable.length)}
          </Button>
        )}
      </div>
      <RuleLevel rule={rule} onDecide={tools.onDecide} />
      <ul className={shared.list}>
        {rule.lines.slice(0, count).map((line) => (
          <CheckItem key={line.key} line={line} {...tools} />
        ))}
      </ul>
      {rule.lines.length > count ? (
        <Button size="small" appearance="subtle" onClick={() => setCount(rule.lines.length)}>
          {texts.more(rule.lines.length - count)}
        </Button>
      ) : null}
    </section>
  );
}
