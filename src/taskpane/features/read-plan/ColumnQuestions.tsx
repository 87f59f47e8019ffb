import { Button, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import { ownEntry } from "../../../engine/own-entry";
import type { ColumnChoices, ColumnProposal } from "../../../engine/reading/columns/column-proposal";
import { COLUMN_ROLES, type ColumnRole } from "../../../engine/reading/headers/words";
import { useChoices, useTexts } from "../../context/choices";
import { columnRoleName } from "./column-role-name";
import { useColumnStyles } from "./columns.styles";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";

export interface ColumnQuestionsProps {
  readonly proposals: readonly ColumnProposal[];
  readonly onConfirm: (choices: ColumnChoices) => void;
}

/** Tables whose columns are not certain: the person says once what each holds; the workbook remembers it by its headers. */
export function ColumnQuestions({ proposals, onConfirm }: ColumnQuestionsProps) {
  const texts = useTexts({ vi, en }).columns;
  const styles = useColumnStyles();
  const [changed, setChanged] = useState<ColumnChoices>({});
  if (proposals.length === 0) return null;
  const choices = Object.fromEntries(
    proposals.map((proposal) => [proposal.signature, ownEntry(changed, proposal.signature) ?? rolesOf(proposal)]),
  );
  return (
    <section className={styles.card} aria-labelledby="column-questions">
      <h3 id="column-questions" className={styles.title}>
        {texts.heading}
      </h3>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{texts.explain(proposals.length)}</MessageBarBody>
      </MessageBar>
      {proposals.map((proposal, at) => (
        <TableQuestion
          key={proposal.signature}
          label={texts.table(at + 1)}
          proposal={proposal}
          roles={ownEntry(choices, proposal.signature) ?? []}
          onChange={(roles) => setChanged((before) => ({ ...before, [proposal.signature]: roles }))}
        />
      ))}
      <Button appearance="primary" className={styles.confirm} onClick={() => onConfirm(choices)}>
        {texts.confirm}
      </Button>
    </section>
  );
}

const rolesOf = ({ columns }: ColumnProposal): ColumnRole[] => columns.map(({ role }) => role);

interface TableQuestionProps {
  readonly label: string;
  readonly proposal: ColumnProposal;
  readonly roles: readonly ColumnRole[];
  readonly onChange: (roles: readonly ColumnRole[]) => void;
}

/** One line a column: its header, some of its cells, and what it holds. */
function TableQuestion({ label, proposal, roles, onChange }: TableQuestionProps) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en }).columns;
  const styles = useColumnStyles();
  return (
    <fieldset className={styles.table}>
      <legend className={styles.legend}>{label}</legend>
      {proposal.columns.map(({ position, header, certainty }, at) => (
        <div key={position} className={styles.column}>
          <div className={styles.words}>
            <span className={styles.header}>{header === "" ? texts.noHeader(position) : header}</span>
            <span className={styles.sample}>{sampleOf(proposal, at)}</span>
          </div>
          <div className={styles.answer}>
            <Select
              aria-label={texts.holds(header === "" ? texts.noHeader(position) : header)}
              value={roles[at] ?? "other"}
              onChange={(_event, { value }) => onChange(withRole(roles, at, value))}
            >
              {COLUMN_ROLES.map((role) => (
                <option key={role} value={role}>
                  {columnRoleName(role, language)}
                </option>
              ))}
            </Select>
            <span className={styles.sureness}>{certainty >= 0.8 ? texts.sure : texts.unsure}</span>
          </div>
        </div>
      ))}
    </fieldset>
  );
}

const withRole = (roles: readonly ColumnRole[], at: number, value: string): ColumnRole[] =>
  roles.map((role, each) => (each === at ? (COLUMN_ROLES.find((one) => one === value) ?? role) : role));

/** The first cells that hold something, short. */
const sampleOf = ({ sampleRows }: ColumnProposal, at: number): string =>
  sampleRows
    .map((row) => row[at] ?? "")
    .filter((text) => text !== "")
    .slice(0, 3)
    .map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text))
    .join(" · ");
