import type { WorkbookFiles } from "../application/ports/workbook-files";
import type { Distribution, OutgoingFile } from "../application/returns/distribute";
import { addDays } from "../engine/calendar/calendar-date";
import { INPUT_FIELDS, RETURN_CELLS, RETURN_HEADERS, RETURN_TABLE } from "../engine/returns/return-columns";
import type { ReturnForm } from "../engine/returns/return-form";
import { ALL_WELL } from "../engine/returns/self-check";
import { describeReturnForm } from "../engine/sheets/return-form/describe-return-form";
import type { Block, FormField, SimpleBlock } from "../engine/workbook/blocks";
import { dateCell, numberCell, textCell } from "../engine/workbook/cells";
import type { WorkbookDescription } from "../engine/workbook/description";
import { resolve } from "../engine/workbook/resolve";
import type { TableRow } from "../engine/workbook/table-block";
import { dice, type FilledRow, sampleRow } from "./demo-answers";
import { shownSelfCheck } from "./demo-self-check";

/** A form as it comes back: the day sent and the rows filled; null stands for a row left blank. */
export interface FilledReturn {
  readonly sentOn: string;
  readonly rows: readonly (FilledRow | null)[];
}

/** Of 100 bodies about 6 send nothing and 8 send late; of 100 rows about 5 stay blank. */
export function sampleAnswers(form: ReturnForm, seed: string): FilledReturn | null {
  const roll = dice(`${seed} ${form.body} ${form.period.key}`);
  if (roll() < 0.06) return null;
  const due = form.reportDue ?? addDays(form.period.last, 1);
  const sentOn = addDays(due, roll() < 0.08 ? Math.floor(roll() * 4) : -1 - Math.floor(roll() * 6));
  return { sentOn, rows: form.rows.map(() => (roll() < 0.05 ? null : sampleRow(roll, form.period, sentOn))) };
}

/** The forms of a distribution as the bodies send them back, for the demonstration. The same seed gives the same bytes. */
export async function* demoReturns(
  { forms }: Distribution,
  seed: string,
  files: WorkbookFiles,
): AsyncGenerator<OutgoingFile> {
  for (const { form, file } of forms) {
    const filled = sampleAnswers(form, seed);
    if (filled !== null) yield { name: file, bytes: await files.write(resolve(filledForm(form, filled))) };
  }
}

/** The description of a form with what a body wrote into its open cells. */
export function filledForm(form: ReturnForm, filled: FilledReturn): WorkbookDescription {
  const blank = describeReturnForm(form);
  return {
    ...blank,
    properties: { ...blank.properties, modified: `${filled.sentOn}T08:00:00Z` },
    sheets: blank.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map((block) => withInput(block, filled)) })),
  };
}

function withInput(block: Block, filled: FilledReturn): Block {
  if (block.kind === "page-break") return block;
  if (block.kind !== "beside") return simpleWithInput(block, filled);
  return {
    ...block,
    parts: block.parts.map((part) => ({ ...part, blocks: part.blocks.map((one) => simpleWithInput(one, filled)) })),
  };
}

function simpleWithInput(block: SimpleBlock, filled: FilledReturn): SimpleBlock {
  if (block.kind === "form") return { ...block, fields: block.fields.map((field) => filledField(field, filled)) };
  if (block.kind !== "table" || block.name !== RETURN_TABLE) return block;
  const headers = block.columns.map(({ header }) => header);
  return { ...block, rows: block.rows.map((row, at) => filledRow(row, headers, filled, at)) };
}

/** The day sent; the count of rows that are well is what the formula will say. */
function filledField(field: FormField, { sentOn, rows }: FilledReturn): FormField {
  if (field.name === RETURN_CELLS.sentOn) return { ...field, value: dateCell(sentOn) };
  if (field.value.kind !== "formula") return field;
  const well = rows.filter((row) => shownSelfCheck(row, sentOn) === ALL_WELL).length;
  return { ...field, value: { ...field.value, expected: numberCell(well) } };
}

function filledRow(row: TableRow, headers: readonly string[], { sentOn, rows }: FilledReturn, at: number): TableRow {
  const typed = rows[at] ?? null;
  if ("kind" in row || typed === null) return row;
  const cells = new Map(INPUT_FIELDS.map((field) => [RETURN_HEADERS[field] as string, typed[field]]));
  const shown = textCell(shownSelfCheck(typed, sentOn));
  return row.map((cell, column) =>
    cell.kind === "formula" ? { ...cell, expected: shown } : (cells.get(headers[column] ?? "") ?? cell),
  );
}
