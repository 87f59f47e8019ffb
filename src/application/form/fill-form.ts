import { type Period, periodOf } from "../../engine/periods/period";
import { fail, InvariantBroken, type Result } from "../../engine/result";
import { BLANK_INPUT } from "../../engine/returns/blank-input";
import {
  INPUT_FIELDS,
  type InputField,
  PREVIOUS_HEADER,
  RETURN_CELLS,
  RETURN_HEADERS,
  RETURN_TABLE,
} from "../../engine/returns/return-columns";
import type { ReturnForm, ReturnFormRow } from "../../engine/returns/return-form";
import { PROGRESS_LABELS } from "../../engine/sheets/labels";
import { EMPTY_PLAN, newTask } from "../../engine/sheets/register/new-task";
import { describeReturnForm } from "../../engine/sheets/return-form/describe-return-form";
import type { Block, SimpleBlock } from "../../engine/workbook/blocks";
import { type CellValue, dateCell, formulaCell, numberCell, textCell } from "../../engine/workbook/cells";
import type { WorkbookDescription } from "../../engine/workbook/description";
import { resolve } from "../../engine/workbook/resolve";
import type { TableBlock, TableRow } from "../../engine/workbook/table-block";
import type { WorkbookFailure, WorkbookFiles } from "../ports/workbook-files";
import { checkOf } from "./form-check";
import { type FormContent, type FormInput, type FormProblem, type FormRow, formContent } from "./form-content";

export type FormFailure = WorkbookFailure | FormProblem;

/** Opens a return form that somebody was sent. */
export async function openForm(bytes: Uint8Array, files: WorkbookFiles): Promise<Result<FormContent, FormFailure>> {
  const content = await files.read(bytes);
  if (!content.ok) return fail(content.failure);
  return formContent(content.value);
}

/** The form with what the body typed, as the same kind of workbook it was sent: any spreadsheet program can go on with it. */
export const filledFormFile = (form: FormContent, files: WorkbookFiles): Promise<Uint8Array> =>
  files.write(resolve(describeFilledForm(form)));

function describeFilledForm(form: FormContent): WorkbookDescription {
  const blank = describeReturnForm(returnFormOf(form));
  const sheets = blank.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map((block) => filled(block, form)) }));
  const modified = form.sentOn === null ? blank.properties.modified : `${form.sentOn}T08:00:00Z`;
  return { ...blank, properties: { ...blank.properties, modified }, sheets };
}

const ANY_ANSWER = {
  period: "",
  task: "",
  body: "",
  ...BLANK_INPUT,
  sentOn: null,
  source: null,
};

/** The form as it was handed out, from what stands in it. */
function returnFormOf(form: FormContent): ReturnForm {
  const { planNumber: number, issuedOn, issuer, reportTo, body, reportDue, templateVersion } = form;
  return {
    plan: { ...EMPTY_PLAN.plan, number, issuedOn, issuer, reportTo },
    body,
    period: periodIn(form),
    reportDue,
    templateVersion,
    rows: form.rows.map(
      ({ task, number: printedNumber, text, deadline, previous }, at): ReturnFormRow => ({
        task: {
          ...newTask(task, at),
          printedNumber: printedNumber === "" ? null : printedNumber,
          text,
          timing: { ...newTask(task, at).timing, milestone: deadline === "" ? null : deadline },
        },
        // Only whether there is one decides about the column; its words are put in as they stood.
        previous: previous === "" ? null : ANY_ANSWER,
      }),
    ),
  };
}

function periodIn({ period }: FormContent): Period {
  const known = periodOf(period);
  if (known === null) throw new InvariantBroken(`a form was opened with the period ${period}`);
  return known;
}

function filled(block: Block, form: FormContent): Block {
  if (block.kind === "page-break") return block;
  if (block.kind !== "beside") return filledSimple(block, form);
  const parts = block.parts.map((part) => ({ ...part, blocks: part.blocks.map((one) => filledSimple(one, form)) }));
  return { ...block, parts };
}

function filledSimple(block: SimpleBlock, form: FormContent): SimpleBlock {
  if (block.kind === "form") {
    const fields = block.fields.map((field) =>
      field.name === RETURN_CELLS.sentOn ? { ...field, value: dateCell(form.sentOn) } : field,
    );
    return { ...block, fields };
  }
  if (block.kind !== "table") return block;
  if (block.columns[0]?.header === PREVIOUS_HEADER)
    return { ...block, rows: form.rows.map(({ previous }) => [textCell(previous)]) };
  return block.name === RETURN_TABLE ? filledTable(block, form) : block;
}

function filledTable(block: TableBlock, form: FormContent): TableBlock {
  const headers = block.columns.map(({ header }) => header);
  return { ...block, rows: block.rows.map((row, at) => filledRow(row, headers, { form, row: form.rows[at] })) };
}

function filledRow(
  cells: TableRow,
  headers: readonly string[],
  { form, row }: { readonly form: FormContent; readonly row: FormRow | undefined },
): TableRow {
  if ("kind" in cells || row === undefined) return cells;
  const typed = new Map(INPUT_FIELDS.map((field) => [RETURN_HEADERS[field] as string, inputCell(row.input, field)]));
  return cells.map((cell, at) => {
    const header = headers[at] ?? "";
    if (header === RETURN_HEADERS.selfCheck && cell.kind === "formula")
      return formulaCell(cell.formula, textCell(checkOf(row.input, form.sentOn)));
    return typed.get(header) ?? cell;
  });
}

function inputCell(input: FormInput, field: InputField): CellValue {
  const value = input[field];
  if (field === "completedOn") return dateCell(input.completedOn);
  if (field === "progress") return textCell(input.progress === null ? null : PROGRESS_LABELS.of(input.progress));
  return typeof value === "number" ? numberCell(value) : textCell(value);
}
