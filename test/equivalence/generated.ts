import fc from "fast-check";
import type { SimpleBlock } from "../../src/engine/workbook/blocks";
import {
  booleanCell,
  dateCell,
  EMPTY,
  formulaCell,
  numberCell,
  type PlainValue,
  textCell,
} from "../../src/engine/workbook/cells";
import type { SheetDescription, WorkbookDescription } from "../../src/engine/workbook/description";
import { STYLE_ROLES } from "../../src/engine/workbook/style-roles";
import type { TableBlock, TableColumn } from "../../src/engine/workbook/table-block";
import { aSheet, aWorkbook } from "./gallery/a-workbook";

/** Texts of offices, and the ones that break files: formulas, codes, marks, blanks, line breaks, errors. */
const aText = fc.oneof(
  fc.constantFrom(
    "Sở Tài chính",
    "UBND các xã, phường, đặc khu",
    "- Nâng cao",
    "=1+1",
    "+84",
    "@a",
    "'24",
    "#N/A",
    "_x000D_",
    "9/2025",
    "1.10",
    " đầu và cuối ",
    "một\nhai",
    "<b>&amp;</b>",
    "TRUE",
    "e\u0302\u0301 NFD",
    "😀",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

const aDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10));

const aValue: fc.Arbitrary<PlainValue> = fc.oneof(
  aText.map(textCell),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => numberCell(Object.is(number, -0) ? 0 : number)),
  fc.integer({ min: -1000, max: 1000 }).map(numberCell),
  aDay.map(dateCell),
  fc.boolean().map(booleanCell),
  fc.constant(EMPTY),
);

const aColumn = (index: number): fc.Arbitrary<TableColumn> =>
  fc.record({
    header: aText.map((text) => `${text} ${index}`),
    width: fc.integer({ min: 4, max: 60 }),
    kind: fc.constantFrom("text", "number", "integer", "percent", "date", "formula"),
    input: fc.boolean(),
    role: fc.constantFrom(...STYLE_ROLES),
    hidden: fc.boolean(),
  });

const aTable = (name: string): fc.Arbitrary<TableBlock> =>
  fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.record({
      kind: fc.constant("table" as const),
      name: fc.constant(name),
      excel: fc.boolean(),
      columns: fc.tuple(...Array.from({ length: count }, (_, index) => aColumn(index + 1))),
      rows: fc.array(fc.array(withFormula(), { minLength: count, maxLength: count }), { maxLength: 5 }),
      spareRows: fc.integer({ min: 0, max: 2 }),
    }),
  );

const withFormula = () =>
  fc.oneof(
    { weight: 9, arbitrary: aValue },
    { weight: 1, arbitrary: aValue.map((value) => formulaCell("1+1", value)) },
  );

const aBlock = (name: string): fc.Arbitrary<SimpleBlock> =>
  fc.oneof(
    fc.record({ kind: fc.constant("title" as const), level: fc.constantFrom(1, 2, 3), text: aText }),
    fc.record({ kind: fc.constant("note" as const), text: aText }),
    fc.constant({ kind: "spacer" as const }),
    aTable(name),
  );

const aDescribedSheet = (number: number): fc.Arbitrary<SheetDescription> =>
  fc
    .record({
      blocks: fc.tuple(...[1, 2, 3].map((place) => aBlock(`tbl${number}x${place}z`))),
      name: aText,
      protected: fc.boolean(),
      columns: fc.integer({ min: 1, max: 8 }),
    })
    .map(({ blocks, name, protected: isProtected, columns }) =>
      aSheet(blocks, {
        key: `trang${number}`,
        name: `${number} ${name}`,
        columns: Math.max(columns, ...blocks.map((block) => (block.kind === "table" ? block.columns.length : 1))),
        ...(isProtected ? { protection: {} } : {}),
      }),
    );

/** Small workbooks of one or two sheets with anything in their cells. */
export const aDescription = (): fc.Arbitrary<WorkbookDescription> =>
  fc
    .tuple(aDescribedSheet(1), fc.option(aDescribedSheet(2), { nil: null }))
    .map(([first, second]) => aWorkbook(first, ...(second === null ? [] : [second])));
