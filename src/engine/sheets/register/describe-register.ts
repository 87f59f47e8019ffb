import type { Register } from "../../model/register";
import type { DocumentProperties, SheetDescription, WorkbookDescription } from "../../workbook/description";
import { describeAnswersSheet } from "./answers-sheet";
import { describeBodiesSheet } from "./bodies-sheet";
import { describeExpectedSheet } from "./expected-sheet";
import { describeFindingsSheet, markOf, type WordedFinding } from "./findings-sheet";
import { withJournalEnd } from "./journal-end";
import { describeJournalSheet } from "./journal-sheet";
import { leftOverFindings, leftOverRows } from "./left-over-rows";
import { describeMemorySheet } from "./memory-sheet";
import { describePlanSheet } from "./plan-sheet";
import { describeScoresSheet } from "./scores-sheet";
import { describeSubIndicesSheet } from "./sub-indices-sheet";
import { describeTasksSheet } from "./tasks-sheet";
import { withAdded } from "./with-added";

/**
 * The workbook "Sổ theo dõi" (DESIGN 3.3), in the order of its tabs. `findings` come with their sentences; `results` are sheets
 * made of the register (summary, leaders' page), whose formulas may speak of its tables.
 */
export function describeRegister(
  register: Register,
  findings: readonly WordedFinding[],
  properties: DocumentProperties,
  results: readonly SheetDescription[] = [],
): WorkbookDescription {
  const marks = findings.flatMap(markOf);
  const before = [
    describePlanSheet(register),
    describeTasksSheet(register, marks),
    ...(register.expected.length === 0 ? [] : [describeExpectedSheet(register)]),
    ...(register.answers.length === 0 ? [] : [describeAnswersSheet(register, marks)]),
    ...results,
    describeBodiesSheet(register.bodies),
    describeSubIndicesSheet(register.subIndices),
    describeScoresSheet(register),
  ];
  const journal = describeJournalSheet(register.journal);
  const standing = [...before, describeFindingsSheet(findings), journal];
  const leftOver = leftOverRows(standing, register.added);
  const all = [...findings, ...leftOverFindings(leftOver, standing, register.handling)];
  const visible = [...before, describeFindingsSheet(all), journal];
  return {
    properties,
    active: "tasks",
    sheets: [...withAdded(visible, register), describeMemorySheet(withJournalEnd(register), leftOver)],
  };
}
