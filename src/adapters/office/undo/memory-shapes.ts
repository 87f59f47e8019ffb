import * as z from "zod/mini";

/**
 * What is remembered in a workbook is in the hands of whoever has the file: a person, or another version of this tool, can have made
 * something else of it. These shapes tell whether our code can walk through it. What Office.js is given at the ends (a colour, a
 * measure) is left to Excel, which refuses what it does not know.
 */
const LAST_ROW = 1_048_576;
const place = z.int().check(z.minimum(1), z.maximum(LAST_ROW));
const amount = z.int().check(z.minimum(0), z.maximum(LAST_ROW));
const thing = z.looseObject({});
const words = z.array(z.string());

const area = z.looseObject({ row: place, column: place, rowCount: amount, columnCount: amount });
const areas = z.array(area);
const run = z.looseObject({ from: place, count: amount });
/** Where there need not be one. */
const word = z.nullable(z.string());
const link = z.looseObject({ row: place, column: place, address: word, reference: word, tip: word });
const paint = z.union([
  z.looseObject({ kind: z.literal("formula"), area, formula: z.string() }),
  z.looseObject({ kind: z.literal("bar"), area, from: z.string(), to: z.string() }),
]);
/** By hand: there may be a hundred thousand of them. */
const values = z.custom((rows) => Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every(isValue)));
const isValue = (value: unknown): boolean =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const note = z.looseObject({ row: place, column: place, text: z.string() });
const prompt = z.looseObject({ text: z.string(), own: z.nullable(thing), cells: z.string() });
const chart = z.looseObject({
  kind: z.string(),
  title: z.string(),
  description: z.string(),
  area,
  categories: z.string(),
  series: z.array(z.looseObject({ name: z.string(), values: z.string(), colour: z.string(), pointColours: words })),
});

const edge = z.nullable(thing);
const border = z.looseObject({ top: edge, right: edge, bottom: edge, left: edge });
const style = z.looseObject({ font: thing, fill: z.nullable(thing), border });
const sheet = z.looseObject({
  name: z.string(),
  base: style,
  columns: z.array(run),
  rows: z.array(run),
  hiddenRows: z.array(run),
  cells: z.looseObject({ row: place, column: place, values }),
  looks: z.array(z.looseObject({ style, areas })),
  numberFormats: z.array(z.looseObject({ code: z.string(), areas })),
  merges: areas,
  tables: z.array(z.looseObject({ name: z.string(), area })),
  inputRules: z.array(z.looseObject({ area, rule: thing, alert: thing, prompt: thing })),
  paintRules: z.array(paint),
  links: z.array(link),
  notes: z.array(note),
  prompts: z.array(prompt),
  charts: z.array(chart),
  freeze: z.nullable(thing),
  print: z.looseObject({
    zoom: thing,
    margins: thing,
    lines: thing,
    area: word,
    titleRows: word,
    breaksBefore: z.array(place),
  }),
  protection: z.nullable(thing),
});

export const entryShape = z.looseObject({
  before: z.array(z.looseObject({ key: z.string(), sheet })),
  made: z.array(z.looseObject({ key: z.string(), name: z.string() })),
  names: z.array(z.looseObject({ name: z.string(), formula: z.string() })),
  madeNames: words,
  blankWords: words,
});

export const indexEntryShape = z.looseObject({
  id: z.string(),
  label: z.string(),
  at: z.string(),
  who: z.string(),
  sheets: words,
  column: place,
  chunks: amount,
  told: z.optional(z.literal(true)),
  state: z.enum(["begun", "done"]),
  marks: z.record(z.string(), z.string()),
});

export const sheetMemoryShape = z.looseObject({
  charts: z.array(chart),
  notes: z.array(note),
  prompts: z.array(prompt),
  growing: z.array(run),
});
export const toldHeadShape = z.looseObject({ checksum: z.number(), stretches: z.array(z.number()) });
