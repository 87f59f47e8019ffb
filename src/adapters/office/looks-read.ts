import { boundsOf, cellArea } from "../../engine/workbook/areas";
import type { PlainArea } from "../../engine/workbook/plain";
import { singleCells } from "./areas";
import { eachCell, type ReadCells } from "./cell-answers";
import type { CellRule } from "./cell-looks";
import { withoutPrompts } from "./cell-prompts";
import type { CellLook } from "./cell-properties";
import type {
  OfficeCells,
  OfficeInputRule,
  OfficeNumberFormat,
  OfficePrompt,
  OfficeSheet,
  OfficeStyle,
} from "./office-sheet";
import type { Answered } from "./probes";
import { LaidMosaic, rectanglesOf } from "./rectangles";
import { rewrittenValue } from "./values";

/** Looks and links as they were answered area by area, put together again as few rectangles. */
export function looksOfAnswers(
  answers: readonly Answered<CellLook>[],
  base: OfficeStyle,
): Pick<OfficeSheet, "looks" | "links"> {
  const untouched = JSON.stringify(base);
  const looks = gathered(answers, ({ style }) => style, untouched);
  return {
    looks: [...looks].map(([key, areas]) => ({ style: JSON.parse(key) as OfficeStyle, areas })),
    links: answers.flatMap(({ area, value }) =>
      value.link === null ? [] : [{ row: area.row, column: area.column, ...value.link }],
    ),
  };
}

/** Rules as they were before remarks of ours were laid over them, and the remarks that stand. */
export function rulesAndPrompts(
  answers: readonly Answered<CellRule>[],
  remembered: readonly OfficePrompt[],
): Pick<OfficeSheet, "inputRules" | "prompts"> {
  if (remembered.length === 0) return { inputRules: rulesOfAnswers(answers), prompts: [] };
  const places = new Map<string, CellRule>();
  for (const { area, value } of answers) {
    if (value !== null) for (const { row, column } of singleCells(area)) places.set(`${row},${column}`, value);
  }
  const { prompts, cells } = withoutPrompts((row, column) => places.get(`${row},${column}`) ?? null, remembered);
  const bare = [...cells].map(([place, value]) => {
    const [row = 1, column = 1] = place.split(",").map(Number);
    return { area: cellArea(row, column), value };
  });
  return { inputRules: rulesOfAnswers([...answers, ...bare]), prompts };
}

const rulesOfAnswers = (answers: readonly Answered<CellRule>[]): OfficeInputRule[] =>
  [...gathered(answers, (rule) => rule, null)].flatMap(([key, areas]) =>
    areas.map((area) => ({ ...(JSON.parse(key) as Omit<OfficeInputRule, "area">), area })),
  );

/** Rectangles of what is picked, by its JSON; nothing for null and for what is `left` out. */
function gathered<Value>(
  answers: readonly Answered<Value>[],
  pick: (value: Value) => object | null,
  left: string | null,
): Map<string, PlainArea[]> {
  const bounds = boundsOf(answers.map(({ area }) => area));
  if (bounds === null) return new Map();
  const mosaic = new LaidMosaic(bounds);
  const texts = new WeakMap<object, string>();
  for (const { area, value } of answers) {
    const picked = pick(value);
    const text = picked === null ? null : (texts.get(picked) ?? JSON.stringify(picked));
    if (picked !== null && text !== null) texts.set(picked, text);
    mosaic.lay(area, text === left ? null : text);
  }
  return rectanglesOf(mosaic);
}

/** What must be written to have the cells again. */
export function cellsAgain(read: ReadCells | null): OfficeCells {
  if (read === null) return { row: 1, column: 1, values: [] };
  const values = read.values.map((line, down) =>
    line.map((value, across) =>
      rewrittenValue({ value, formula: read.formulas[down]?.[across] }, read.types[down]?.[across] ?? "Empty"),
    ),
  );
  return { row: read.area.row, column: read.area.column, values };
}

/** Formats other than "General", and "General" where a formula stands, which would otherwise take one over. */
export function formatsAgain(read: ReadCells | null): OfficeNumberFormat[] {
  if (read === null) return [];
  const codes = [...eachCell(read)].map(({ format, formula }) =>
    format === "General" && !String(formula).startsWith("=") ? null : format,
  );
  const { row: top, column: left, columnCount } = read.area;
  const areas = rectanglesOf({
    ...read.area,
    at: (row, column) => codes[(row - top) * columnCount + column - left] ?? null,
  });
  return [...areas].map(([code, found]) => ({ code, areas: found }));
}
