import type { Finding } from "../../model/finding";
import { INPUT_FIELDS, RETURN_HEADERS } from "../../returns/return-columns";
import { areaAddress, cellAddress } from "../../workbook/addresses";
import { returnFinding } from "../return-findings";
import type { RowsOfSheet } from "./data-rows";
import type { ReturnHeader } from "./header-row";
import { isEarlierHeader } from "./header-words";
import { isInputField } from "./return-fields";
import type { SheetView } from "./sheet-view";
import type { SpreadAnswers } from "./spread-answers";

export interface SheetRead {
  readonly file: string;
  readonly view: SheetView;
  readonly header: ReturnHeader;
  readonly rows: RowsOfSheet;
  readonly spread: SpreadAnswers;
}

/** What a sheet holds beside its rows: told, never guessed. */
export const sheetFindings = (read: SheetRead): Finding[] => [
  ...headerFindings(read),
  ...unreadColumns(read),
  ...elsewhere(read),
  ...formulasWithoutValue(read),
];

const place = ({ file, view }: SheetRead, cell?: string) => ({
  file,
  sheet: view.sheet.name,
  ...(cell === undefined ? {} : { cell }),
});

function headerFindings(read: SheetRead): Finding[] {
  const { header } = read;
  const recovered = header.recovered.map((field) => {
    const column = header.columns.get(field) ?? 1;
    const text = read.view.textAt(header.row, column);
    return returnFinding("header-recovered", place(read, cellAddress(header.row, column)), {
      value: text || null,
      suggestion: RETURN_HEADERS[field],
      args: { text, column: RETURN_HEADERS[field] },
    });
  });
  const missing = INPUT_FIELDS.filter((field) => !header.columns.has(field)).map((field) => RETURN_HEADERS[field]);
  if (missing.length === 0) return recovered;
  return [...recovered, returnFinding("column-missing", place(read), { args: { columns: missing.join(", ") } })];
}

/** Columns of the body's own with something in the rows of the table. */
function unreadColumns(read: SheetRead): Finding[] {
  const { header, rows, view } = read;
  return header.others
    .filter(({ text }) => !isEarlierHeader(text))
    .flatMap(({ column, text }) => {
      const filled = rows.taskRows.filter((row) => view.textAt(row, column) !== "");
      const first = filled[0];
      if (first === undefined) return [];
      return [
        returnFinding("column-unread", place(read, cellAddress(first, column)), {
          value: view.textAt(first, column),
          args: { header: text, count: filled.length },
        }),
      ];
    });
}

function elsewhere(read: SheetRead): Finding[] {
  const { view, header, rows, spread } = read;
  const { pictures, notes, truncated } = view.sheet;
  return [
    ...spread.areas.map((area) =>
      returnFinding("answer-merged", place(read, cellAddress(area.row, area.column)), {
        value: view.textAt(area.row, area.column),
        args: { area: areaAddress(area), rows: area.rowCount },
      }),
    ),
    ...notes
      .filter((note) => note.row > header.row)
      .map((note) =>
        returnFinding("answer-in-note", place(read, cellAddress(note.row, note.column)), {
          value: note.text,
          args: { text: note.text },
        }),
      ),
    ...rows.below.map(({ row, text }) =>
      returnFinding("text-below-table", place(read, cellAddress(row, 1)), { value: text, args: { text } }),
    ),
    ...(pictures > 0 ? [returnFinding("answer-in-picture", place(read), { args: { count: pictures } })] : []),
    ...(truncated ? [returnFinding("sheet-truncated", place(read))] : []),
  ];
}

/** An input cell with a formula whose result the file does not hold: nothing was computed when it was saved. */
function formulasWithoutValue(read: SheetRead): Finding[] {
  const columns = [...read.header.columns].filter(([field]) => isInputField(field));
  return read.view.sheet.cells
    .filter(({ row, column, value }) => {
      const isInput = row > read.header.row && columns.some(([, each]) => each === column);
      return isInput && value.kind === "formula" && value.expected.kind === "empty";
    })
    .map(({ row, column }) => returnFinding("formula-without-value", place(read, cellAddress(row, column))));
}
