import type { Answer } from "../../../../src/engine/model/answer";
import { describeRegister } from "../../../../src/engine/sheets/register/describe-register";
import { readRegister } from "../../../../src/engine/sheets/register/read-register";
import { contentOf } from "../../../support/content-of";
import { aRegister } from "../../consolidation/return-builders";

const properties = { title: "Sổ", author: "Lan", created: "2025-10-06T00:00:00Z", modified: "2025-10-06T00:00:00Z" };

const answer = (task: string): Answer => ({
  period: "2025-Q4",
  task,
  body: "Sở Tài chính",
  progress: "in-progress",
  percent: 40,
  result: "Đã họp",
  completedOn: null,
  evidence: null,
  obstacles: null,
  proposals: null,
  reporter: "Lan",
  sentOn: "2025-12-05",
  source: { file: "a.xlsx", sheet: "Phiếu", cell: "E7" },
});

test("columns people added to Báo cáo come back with their rows, also when rows move", () => {
  const answers = [answer("999-I-001"), answer("999-I-002")];
  const register = aRegister({ answers });
  const keys = contentOf(describeRegister(register, [], properties));
  const plain = readRegister(keys);
  if (!plain.ok) throw new Error("no register");
  expect(plain.value).not.toHaveProperty("added");

  const sheet = keys.sheets.find(({ key }) => key === "answers");
  const [table] = sheet?.tables ?? [];
  if (table === undefined) throw new Error("no table");
  const typed = ["Cần hỏi lại", "Đạt"].map((text) => ({ value: { kind: "text", text }, percent: false }) as const);
  const withColumn = {
    ...table,
    headers: [...table.headers, "Ý kiến của Sở"],
    rows: table.rows.map((row, at) => [...row, typed[at] ?? ({ value: { kind: "empty" }, percent: false } as const)]),
  };
  const content = {
    ...keys,
    sheets: keys.sheets.map((one) => (one === sheet ? { ...one, tables: [withColumn] } : one)),
  };
  const read = readRegister(content);
  if (!read.ok) throw new Error("no register");
  expect(read.value.added?.tblBaoCao?.headers).toEqual(["Ý kiến của Sở"]);

  const turned = { ...read.value, answers: [...read.value.answers].reverse() };
  const again = readRegister(contentOf(describeRegister(turned, [], properties)));
  if (!again.ok) throw new Error("no register");
  expect(again.value.added?.tblBaoCao?.rows).toEqual(read.value.added?.tblBaoCao?.rows);
});
