import type { Finding } from "../../model/finding";
import type { Section } from "../../model/plan";
import { cleanText } from "../../text/clean";
import { leadingNumber, printedNumber } from "../numbering/printed-number";
import type { JoinedRow } from "../tables/join-rows";
import type { Assignment } from "./assignment";
import { findingOf } from "./reading-context";
import type { RunFrame } from "./run-frame";

/** The heading a row makes, with the lead and the time it carries itself. */
export function sectionOf(row: JoinedRow, assignment: Assignment, subIndex: string | null, frame: RunFrame): Section {
  const printedNumber = row.facts.number?.text ?? null;
  const carriesTime = row.texts.has("execution") || row.texts.has("milestone");
  return {
    id: frame.sectionIds.next(printedNumber),
    appendix: frame.appendix,
    printedNumber,
    title: cleanText(row.text),
    subIndex,
    leadBodies: assignment.leadBodies,
    coordinatingBodies: assignment.coordinatingBodies,
    timing: carriesTime ? assignment.timing : null,
    source: row.facts.row.place,
  };
}

/** The heading a row names in a column of its own ("Lĩnh vực", merged over its tasks). */
export interface GroupName {
  readonly number: string | null;
  readonly title: string;
}

export function groupNameOf({ texts }: JoinedRow): GroupName | null {
  const printed = cleanText(texts.get("section") ?? "");
  if (printed === "") return null;
  const leading = leadingNumber(printed);
  const number = printedNumber(texts.get("group-number") ?? "") ?? leading?.number ?? null;
  return { number: number?.text ?? null, title: leading?.rest ?? printed };
}

export const sectionOfGroup = (
  { number, title }: GroupName,
  row: JoinedRow,
  subIndex: string | null,
  frame: RunFrame,
): Section => ({
  id: frame.sectionIds.next(number),
  appendix: frame.appendix,
  printedNumber: number,
  title,
  subIndex,
  leadBodies: [],
  coordinatingBodies: [],
  timing: null,
  source: row.facts.row.place,
});

export function sectionFindings(section: Section, frame: RunFrame): Finding[] {
  const { title, source } = section;
  const number = section.printedNumber ?? "";
  const findings: Finding[] = [];
  if (section.id.includes("#"))
    findings.push(
      findingOf(
        {
          id: "section-number-repeated",
          severity: "warning",
          value: number,
          suggestion: null,
          args: { number, title },
        },
        source,
        null,
      ),
    );
  if (section.subIndex === null && frame.index !== null)
    findings.push(
      findingOf(
        { id: "section-without-sub-index", severity: "note", value: title, suggestion: null, args: { title } },
        source,
        null,
      ),
    );
  return findings;
}
