import { textCell } from "../../../src/engine/workbook/cells";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";

describe.each(["constructor", "__proto__", "toString"])(
  "a word of a person that every object answers to (%s)",
  (name) => {
    test("stands in the lines of a printed page as it was typed, with the codes of the page beside it", () => {
      const sheet = aSheet([{ kind: "note", text: "Ghi chú" }], { print: { footer: { left: `{${name}} {page}` } } });
      expect(resolve(aWorkbook(sheet)).sheets[0]?.print.footer.left).toBe(`{${name}} &P`);
    });

    test("as the title of a column asks for no total", () => {
      const column = (header: string) => ({ header, width: 20, kind: "text" as const });
      const table = {
        kind: "table" as const,
        name: "tblThu",
        columns: [column("Việc"), column(name)],
        rows: [[textCell("Đối thoại"), textCell("một")]],
        totals: { label: "Cộng", functions: {} },
      };
      const cells = resolve(aWorkbook(aSheet([table]))).sheets[0]?.cells ?? [];
      const last = cells.filter(({ row }) => row === Math.max(...cells.map((cell) => cell.row)));
      expect(last.map(({ value }) => value)).toEqual([{ kind: "text", text: "Cộng" }, { kind: "empty" }]);
    });
  },
);
