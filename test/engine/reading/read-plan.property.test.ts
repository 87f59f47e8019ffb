import fc from "fast-check";
import { planSchema } from "../../../src/engine/model/plan";
import { readPlan } from "../../../src/engine/reading/read-plan";
import type { SourceBlock, SourceDocument, SourceTable } from "../../../src/engine/source/source-document";

const WORDS = [
  "",
  "STT",
  "Nhiệm vụ cụ thể",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian thực hiện",
  "I",
  "VII",
  "1",
  "2",
  "9",
  "1.1",
  "a)",
  "2/14",
  "Gia nhập thị trường",
  "Sở Tài chính",
  "Các Sở, ban, ngành, UBND các xã, phường, đặc khu",
  "Thực hiện thường xuyên",
  "xuyên",
  "Quý III/2025",
  "- Công khai quy hoạch",
  "có liên quan",
  "PHỤ LỤC I",
  "Kế hoạch số 99/KH-UBND",
  "\u0000",
  "=1+1",
  "Tháng 13/2025",
  "30/02/2026",
];
const place = { file: "ngẫu nhiên", page: null, table: null, row: null, line: 1 };
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);

const table: fc.Arbitrary<SourceTable> = fc.integer({ min: 1, max: 7 }).chain((columns) =>
  fc
    .array(
      fc.array(fc.tuple(words, fc.integer({ min: 1, max: 3 }), fc.boolean()), {
        minLength: columns,
        maxLength: columns,
      }),
      { maxLength: 9 },
    )
    .map((rows) => ({
      kind: "table" as const,
      columns,
      place,
      rows: rows.map((cells) => ({
        place,
        cells: cells.map(([text, rowSpan, bold], at) => ({
          text,
          column: at + 1,
          columnSpan: 1,
          rowSpan,
          bold,
          confidence: null,
        })),
      })),
    })),
);
const block: fc.Arbitrary<SourceBlock> = fc.oneof(
  table,
  words.map((text) => ({ kind: "paragraph" as const, text, place, headingLevel: null, bold: false })),
  fc.constant({ kind: "blank" as const, place }),
);
const document: fc.Arbitrary<SourceDocument> = fc
  .array(block, { maxLength: 8 })
  .map((blocks) => ({ file: "ngẫu nhiên", format: "text", blocks }));

const unitsOf = ({ blocks }: SourceDocument): number =>
  blocks.reduce((sum, one) => sum + (one.kind === "table" ? one.rows.length : 1), 0);

describe("reading whatever stands in a document", () => {
  it("never throws, gives a plan of the agreed shape, and a ledger whose fates add up", () => {
    fc.assert(
      fc.property(document, (source) => {
        const plan = readPlan([source], { directory: null });
        expect(planSchema.safeParse(plan).error).toBeUndefined();
        const { units, fates } = plan.ledger;
        expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(units);
        expect(units).toBeGreaterThanOrEqual(source.blocks.length === 0 ? 0 : Math.min(1, unitsOf(source)));
      }),
      { numRuns: 200 },
    );
  });

  it("makes no more table tasks than there are rows, and gives each a code of its own", () => {
    fc.assert(
      fc.property(document, (source) => {
        const { tasks } = readPlan([source], { directory: null });
        const rows = source.blocks.reduce((sum, one) => sum + (one.kind === "table" ? one.rows.length : 0), 0);
        expect(tasks.filter((task) => task.origin === "table").length).toBeLessThanOrEqual(rows);
        expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length);
      }),
      { numRuns: 200 },
    );
  });

  it("reads the same document the same way twice", () => {
    fc.assert(
      fc.property(document, (source) =>
        expect(readPlan([source], { directory: null })).toEqual(readPlan([source], { directory: null })),
      ),
      { numRuns: 50 },
    );
  });
});
