import type { Progress } from "../../model/answer";
import type { Finding } from "../../model/finding";
import { BLANK_INPUT } from "../../returns/blank-input";
import { INPUT_FIELDS, type InputField, RETURN_HEADERS } from "../../returns/return-columns";
import { PROGRESS_LABELS } from "../../sheets/labels";
import { withComma } from "../../text/decimal-comma";
import { cellAddress } from "../../workbook/addresses";
import type { ContentCell } from "../../workbook/content";
import type { HeldReason } from "../held-reasons";
import { type ReturnFindingId, type ReturnPlace, returnFinding } from "../return-findings";
import type { AnswerValues } from "../returned";
import { isErrorText, textOf } from "../sheet/sheet-view";
import { readDay } from "./day-value";
import { readPercent } from "./percent-value";
import { readProgress } from "./progress-words";

/** The filled input cells of a row. */
export type InputCells = ReadonlyMap<InputField, ContentCell>;

export interface ValuesReading {
  readonly values: AnswerValues;
  readonly written: Readonly<Partial<Record<InputField, string>>>;
  readonly reasons: readonly HeldReason[];
  readonly findings: readonly Finding[];
  /** Every filled cell holds an error of the spreadsheet. */
  readonly unreadable: boolean;
}

export interface ValuesPlace {
  readonly place: Required<Pick<ReturnPlace, "file" | "sheet">>;
  readonly task: string | null;
  readonly words: ReadonlyMap<string, Progress>;
}

/** Reads the input cells of a row: what cannot be read for sure stays blank, with a finding that keeps the words. */
export function readValues(cells: InputCells, where: ValuesPlace): ValuesReading {
  const reader = new RowReader(where);
  const values = { ...BLANK_INPUT };
  const written: Partial<Record<InputField, string>> = {};
  let errors = 0;
  for (const field of INPUT_FIELDS) {
    const cell = cells.get(field);
    if (cell === undefined) continue;
    const text = textOf(cell);
    written[field] = text;
    if (isErrorText(text)) {
      errors += 1;
      reader.find("cell-error", field, cell);
    } else Object.assign(values, reader.read(field, cell, text));
  }
  return {
    values,
    written,
    reasons: reader.reasons,
    findings: reader.findings,
    unreadable: errors > 0 && errors === cells.size,
  };
}

class RowReader {
  readonly findings: Finding[] = [];
  readonly reasons: HeldReason[] = [];
  private isDone = false;

  constructor(private readonly where: ValuesPlace) {}

  find(id: ReturnFindingId, field: InputField, cell: ContentCell, suggestion: string | null = null): void {
    const { place, task } = this.where;
    this.findings.push(
      returnFinding(
        id,
        { ...place, cell: cellAddress(cell.row, cell.column) },
        {
          task,
          value: textOf(cell),
          suggestion,
          args: { column: RETURN_HEADERS[field], value: textOf(cell), to: suggestion ?? "" },
        },
      ),
    );
  }

  read(field: InputField, cell: ContentCell, text: string): Partial<AnswerValues> {
    switch (field) {
      case "progress":
        return this.progress(cell, text);
      case "percent":
        return this.percent(cell);
      case "completedOn":
        return this.day(cell);
      default:
        return { [field]: text };
    }
  }

  private progress(cell: ContentCell, text: string): Partial<AnswerValues> {
    const reading = readProgress(text, this.where.words);
    if (reading === null) {
      this.reasons.push("value-out-of-list");
      return {};
    }
    if (reading.recovered) this.find("progress-recovered", "progress", cell, PROGRESS_LABELS.of(reading.progress));
    this.isDone = reading.progress === "done";
    return { progress: reading.progress };
  }

  private percent(cell: ContentCell): Partial<AnswerValues> {
    const reading = readPercent(cell);
    if (reading.kind !== "percent") {
      this.find(`percent-${reading.kind}`, "percent", cell);
      return {};
    }
    // A share of 1 that lost its format: nobody has done 1 % of what is done.
    if (this.isDone && reading.percent === 1) {
      this.find("percent-ambiguous", "percent", cell);
      return {};
    }
    if (reading.recovered) this.find("percent-recovered", "percent", cell, `${withComma(reading.percent)}%`);
    return { percent: reading.percent };
  }

  private day(cell: ContentCell): Partial<AnswerValues> {
    const reading = readDay(cell);
    if (reading === null) {
      this.find("day-unreadable", "completedOn", cell);
      return {};
    }
    if (reading.recovered) this.find("day-recovered", "completedOn", cell, reading.day);
    return { completedOn: reading.day };
  }
}
