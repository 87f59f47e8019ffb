import { csvOf } from "../../../../src/engine/consolidation/tidy/csv";
import { tidyPackage } from "../../../../src/engine/consolidation/tidy/tidy-package";
import type { Answer } from "../../../../src/engine/model/answer";
import { aRegister } from "../return-builders";

const answer: Answer = {
  period: "2025-Q4",
  task: "999-I-001",
  body: "Sở Tài chính",
  progress: "done",
  percent: 100,
  result: '=HYPERLINK("x"), đã xong;\nhai dòng',
  completedOn: "2025-11-20",
  evidence: null,
  obstacles: null,
  proposals: null,
  reporter: "Lan",
  sentOn: "2025-12-05",
  source: { file: "a.xlsx", sheet: "Phiếu", cell: "E7" },
};

/** Reads CSV back by RFC 4180. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ["", false];
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at] ?? "";
    if (quoted && sign === '"' && csv[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "," || sign === "\n")) {
      rows.at(-1)?.push(cell.replace(/\r$/, ""));
      cell = "";
      if (sign === "\n") rows.push([]);
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const files = () => new Map(tidyPackage(aRegister({ answers: [answer] })).map(({ name, text }) => [name, text]));

test("every answer stands in its table with all its words", () => {
  const [header, row] = parsed(files().get("answers.csv") ?? "");
  const cells = Object.fromEntries((header ?? []).map((name, at) => [name, row?.[at]]));
  expect(cells).toMatchObject({
    plan: "999/KH-UBND",
    task: "999-I-001",
    percent: "100",
    evidence: "",
    source_cell: "E7",
  });
  expect(cells.result).toBe(`'${answer.result}`);
});

test("no cell begins like a formula, numbers stay numbers", () => {
  const csv = csvOf(
    ["a", "b"],
    [
      ["=1+1", -5],
      ["@x", null],
      ["-3", 0.5],
      ["\t=1", 1],
    ],
  );
  expect(csv).toBe('"a","b"\r\n"\'=1+1",-5\r\n"\'@x",\r\n"\'-3",0.5\r\n"\'\t=1",1\r\n');
});

test("the description names every table that is written, with as many fields as the table has columns", () => {
  const all = files();
  const described = JSON.parse(all.get("datapackage.json") ?? "") as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  expect(described.resources.map(({ path }) => path).sort()).toEqual(
    [...all.keys()].filter((name) => name.endsWith(".csv")).sort(),
  );
  for (const { path, schema } of described.resources)
    expect(parsed(all.get(path) ?? "")[0]).toEqual(schema.fields.map(({ name }) => name));
});
