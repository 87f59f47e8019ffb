import type { Register } from "../../engine/model/register";
import { ownEntry } from "../../engine/own-entry";
import { type Result, succeed } from "../../engine/result";
import type { RegisterFailure } from "../../engine/sheets/register/read-register";
import { readRegister } from "../../engine/sheets/register/read-register";
import type { StatusFailure } from "../../engine/status/status-question";
import type { LeadersFigures } from "../../engine/summary/leaders/leaders-figures";
import { valueOf } from "../../engine/workbook/cells";
import type { WorkbookContent } from "../../engine/workbook/content";
import type { PlainSheet, PlainWorkbook } from "../../engine/workbook/plain";
import type { HostFailure, OpenWorkbook } from "../ports/open-workbook";
import { shownText } from "../register/sheet-views";
import { registerWorkbook } from "../register/write-register";
import { closedVersions, closePeriod } from "./close-period";
import { type SummaryRequest, summariseRegister } from "./summarise-register";

/** A sheet as it would be written. */
export interface SheetToWrite {
  readonly name: string;
  /** A sheet of ours by this name is there already and is written anew. */
  readonly isThere: boolean;
  /** Number of rows that hold something. */
  readonly rows: number;
  /** The texts of each row, left to right, without blank cells. */
  readonly lines: readonly (readonly string[])[];
}

/** The summary before it is written: its figures, and what the workbook would get. */
export interface SummaryPreview {
  readonly figures: LeadersFigures;
  readonly sheets: readonly SheetToWrite[];
  /** States that would change in `Nhiệm vụ` and in the period's rows of `Theo dõi`. */
  readonly changedStates: { readonly tasks: number; readonly expected: number };
  /** How often the period was signed off before. */
  readonly closedBefore: number;
  /** Names of the sheets that signing off would add. */
  readonly copies: readonly string[];
}

/** Summarises the open workbook as of a day in a period and writes nothing. */
export async function previewSummary(
  workbook: Pick<OpenWorkbook, "readContent">,
  request: SummaryRequest,
): Promise<Result<SummaryPreview, HostFailure | RegisterFailure | StatusFailure>> {
  const content = await workbook.readContent();
  if (!content.ok) return content;
  const before = readRegister(content.value);
  if (!before.ok) return before;
  const summary = summariseRegister(before.value, request);
  if (!summary.ok) return summary;
  const closed = closePeriod(before.value, request);
  if (!closed.ok) return closed;
  const { register, sheets, leaders } = summary.value;
  const ours = new Set(sheets.map(({ key }) => key));
  const written = registerWorkbook(register, { at: `${request.asOf}T00:00:00Z`, who: "" }, sheets);
  return succeed({
    figures: leaders,
    sheets: written.sheets.filter(({ key }) => ours.has(key)).map((sheet) => toWrite(sheet, written, content.value)),
    changedStates: changedStates(before.value, register),
    closedBefore: closedVersions(before.value, request.period),
    copies: (closed.value.change.results ?? []).filter(({ key }) => !ours.has(key)).map(({ name }) => name),
  });
}

function toWrite(sheet: PlainSheet, { styles }: PlainWorkbook, { sheets }: WorkbookContent): SheetToWrite {
  const lines = new Map<number, string[]>();
  for (const { row, value, style } of sheet.cells) {
    const text = shownText(valueOf(value), styles[style]?.numberFormat.includes("%") === true);
    if (text !== "") lines.set(row, [...(lines.get(row) ?? []), text]);
  }
  return {
    name: sheet.name,
    isThere: sheets.some(({ key, name }) => key === sheet.key || name === sheet.name),
    rows: lines.size,
    lines: [...lines.values()],
  };
}

function changedStates(before: Register, after: Register): SummaryPreview["changedStates"] {
  const judged = Object.entries(after.judgements).filter(([id, now]) => {
    const then = ownEntry(before.judgements, id);
    return then?.status !== now.status || then.because !== now.because;
  });
  const expected = after.expected.filter((now, at) => {
    const then = before.expected[at];
    return then?.status !== now.status || then.because !== now.because;
  });
  return { tasks: judged.length, expected: expected.length };
}
