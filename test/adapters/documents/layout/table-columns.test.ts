import type { RuledTable } from "../../../../src/adapters/documents/layout/cells";
import { ruledTables } from "../../../../src/adapters/documents/layout/ruled-tables";
import { shareColumns } from "../../../../src/adapters/documents/layout/table-columns";

function table(xs: readonly number[], shift = 0): RuledTable[] {
  const moved = xs.map((x) => x + shift);
  const [first = 0, last = 0] = [moved[0], moved.at(-1)];
  return ruledTables([
    ...[0, 20, 40].map((at) => ({ axis: "horizontal" as const, at, from: first, to: last })),
    ...moved.map((at) => ({ axis: "vertical" as const, at, from: 0, to: 40 })),
  ]);
}

describe("shareColumns", () => {
  it("gives a page of merged rows the columns of the table it continues", () => {
    const [, second] = shareColumns([...table([50, 90, 380, 500, 785]), ...table([50, 90, 785])]);
    expect(second?.cells.filter((cell) => cell.row === 1).map((cell) => [cell.column, cell.columnSpan])).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  it("knows the columns again on a page put in a little to the side", () => {
    const [, second] = shareColumns([...table([50, 90, 380, 785]), ...table([50, 90, 785], 6)]);
    expect(second?.xs).toHaveLength(4);
  });

  it("leaves another table alone", () => {
    const [, second] = shareColumns([...table([50, 90, 380, 785]), ...table([50, 200, 785])]);
    expect(second?.xs).toHaveLength(3);
  });
});
