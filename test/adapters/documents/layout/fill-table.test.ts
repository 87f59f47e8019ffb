import { fillTable } from "../../../../src/adapters/documents/layout/fill-table";
import { ruledTables } from "../../../../src/adapters/documents/layout/ruled-tables";
import type { Ruling } from "../../../../src/adapters/documents/layout/segments";
import { wordsAt } from "./made-words";

const grid = (xs: readonly number[], ys: readonly number[]): Ruling[] => [
  ...ys.map((at) => ({ axis: "horizontal" as const, at, from: xs[0] ?? 0, to: xs.at(-1) ?? 0 })),
  ...xs.map((at) => ({ axis: "vertical" as const, at, from: ys[0] ?? 0, to: ys.at(-1) ?? 0 })),
];
const only = (rulings: readonly Ruling[]) => {
  const [table] = ruledTables(rulings);
  if (table === undefined) throw new Error("no table");
  return table;
};

describe("fillTable", () => {
  it("puts words into cells by their middle, and keeps the paragraphs of a cell apart", () => {
    const table = only(grid([50, 200, 400], [100, 150, 200]));
    const words = [
      ...wordsAt("- Sở Y tế;", 55, 115),
      ...wordsAt("- Sở Nội vụ", 55, 130),
      ...wordsAt("Quý I", 210, 115),
    ];
    expect(fillTable(table, words, false).rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ["- Sở Y tế;\n- Sở Nội vụ", "Quý I"],
      ["", ""],
    ]);
  });

  it("drops a column that is only two borders that do not quite meet", () => {
    const table = only(grid([50, 200, 206, 400], [100, 150, 200]));
    const filled = fillTable(table, [...wordsAt("Sở Y tế", 55, 115), ...wordsAt("Quý I", 215, 115)], false);
    expect(filled.columns).toBe(2);
    expect(filled.rows[0]?.map((cell) => [cell.column, cell.text])).toEqual([
      [1, "Sở Y tế"],
      [2, "Quý I"],
    ]);
  });

  it("is as sure of a cell as the machine is of its least certain word", () => {
    const table = only(grid([50, 200, 400], [100, 150, 200]));
    const [one, two] = wordsAt("Sở Tài", 55, 115);
    if (one === undefined || two === undefined) throw new Error("no words");
    const [cell, blank] =
      fillTable(
        table,
        [
          { ...one, confidence: 0.95 },
          { ...two, confidence: 0.4 },
        ],
        true,
      ).rows[0] ?? [];
    expect(cell?.confidence).toBe(0.4);
    expect(blank?.confidence).toBe(1);
  });

  it("has no certainty where there is ink and nothing could be read", () => {
    const table = only(grid([50, 200, 400], [100, 150, 200]));
    const inked = { ...table, cells: table.cells.map((cell) => ({ ...cell, unread: true })) };
    expect(fillTable(inked, [], true).rows[0]?.map((cell) => cell.confidence)).toEqual([0, 0]);
  });
});
