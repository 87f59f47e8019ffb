import { lastColumn } from "../../../engine/workbook/areas";
import { type Book, runSteps, type Step, type TypedCell } from "../batch";
import { failureOf } from "../office-failures";
import type { OfficeSheet, OfficeValue } from "../office-sheet";
import { queueProtection } from "../protection";
import { queueUnprotect } from "../unprotect";
import { queueValues } from "../values";

/** What people typed while our sheets were written, cell by cell: the last word counts. */
export class TypedCells {
  private readonly places = new Map<string, TypedCell>();

  add(typed: readonly TypedCell[]): void {
    for (const cell of typed) this.places.set(`${cell.sheet}!${cell.row},${cell.column}`, cell);
  }

  get cells(): readonly TypedCell[] {
    return [...this.places.values()];
  }
}

/** Sheets as they are once a change was taken back. */
export interface SheetsBack {
  readonly restored: readonly Pick<OfficeSheet, "name" | "protection">[];
  /** Tabs that went: what somebody typed there stands on a sheet of that name again, alone. */
  readonly gone: readonly string[];
}

/** Puts what people typed where they typed it. A formula that Excel does not take any more is kept as a text. */
export async function putTyped(book: Book, typed: readonly TypedCell[], back: SheetsBack): Promise<void> {
  if (typed.length === 0) return;
  const added = back.gone.filter((name) => typed.some(({ sheet }) => sheet === name)).map(addSheet);
  await runSteps(book, added);
  try {
    await runSteps(book, putSteps(typed, back, asTyped));
  } catch (error) {
    if (failureOf(error)?.kind !== "host-refused") throw error;
    await runSteps(book, putSteps(typed, back, asText));
  }
}

const addSheet = (name: string): Step => ({ bytes: 900, queue: (book) => void book.add(name) });

function putSteps(
  typed: readonly TypedCell[],
  { restored }: SheetsBack,
  valueOf: (formula: unknown) => OfficeValue,
): Step[] {
  const locked = restored.flatMap(({ name, protection }) =>
    protection === null || !typed.some(({ sheet }) => sheet === name) ? [] : { name, protection },
  );
  return [
    ...queueUnprotect(locked),
    ...stretchesOf(typed).flatMap(({ sheet, row, column, formulas }) =>
      queueValues({
        sheet: { name: sheet, cells: { row, column, values: [formulas.map(valueOf)] } },
        from: row,
        to: row,
      }),
    ),
    ...locked.flatMap(queueProtection),
  ];
}

interface Stretch extends Pick<TypedCell, "sheet" | "row" | "column"> {
  readonly formulas: unknown[];
}

/** Cells side by side go together: where somebody put a row in, all below it differs. */
function stretchesOf(typed: readonly TypedCell[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { sheet, row, column, formula } of typed) {
    const last = stretches.at(-1);
    const isNext =
      last !== undefined &&
      last.sheet === sheet &&
      last.row === row &&
      lastColumn({ ...last, rowCount: 1, columnCount: last.formulas.length }) + 1 === column;
    if (isNext) last.formulas.push(formula);
    else stretches.push({ sheet, row, column, formulas: [formula] });
  }
  return stretches;
}

/** `formulas` does not tell a text that begins with "=" from a formula: it is taken for one. */
const asTyped = (formula: unknown): OfficeValue =>
  typeof formula === "string" && formula.startsWith("=") ? formula : asText(formula);

const asText = (formula: unknown): OfficeValue => {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  return formula === "" ? "" : `'${String(formula)}`;
};
