import * as fc from "fast-check";
import type { Answer } from "../../../../src/engine/model/answer";
import type { ExpectedAnswer } from "../../../../src/engine/model/expected-answer";
import type { Register } from "../../../../src/engine/model/register";
import { answerSourceLabel, answerSourceOf } from "../../../../src/engine/sheets/register/answer-source";
import { describeRegister } from "../../../../src/engine/sheets/register/describe-register";
import { firstRegister } from "../../../../src/engine/sheets/register/merge-reading";
import { readRegister } from "../../../../src/engine/sheets/register/read-register";
import { contentOf } from "../../../support/content-of";
import { aPlan } from "../../../support/plan-builders";

const AT = "2025-09-20T08:00:00Z";
const ANSWER: Answer = {
  period: "2025-Q3",
  task: "220-I-007",
  body: "Sở Xây dựng",
  progress: "in-progress",
  percent: 40,
  result: "- Đã rà soát 12 thủ tục",
  completedOn: null,
  evidence: "Báo cáo số 15/BC-SXD",
  obstacles: null,
  proposals: null,
  reporter: "Nguyễn Văn An",
  sentOn: "2025-09-18",
  source: { file: "q3/so-xay-dung.xlsx", sheet: "Phiếu báo cáo", cell: "E7" },
};
const EXPECTED: ExpectedAnswer = {
  period: "2025-Q3",
  task: "220-I-007",
  body: "Sở Xây dựng",
  basis: "Cơ quan chủ trì",
  reportDue: "2025-09-20",
  status: "",
  because: "",
};
const backAgain = (change: Partial<Register>) => {
  const register = { ...firstRegister(aPlan(), [], []), ...change };
  const properties = { title: "", author: "", created: AT, modified: AT };
  return readRegister(contentOf(describeRegister(register, [], properties)));
};

describe("what is tracked in the workbook", () => {
  it("comes back as it was written: answers, expected answers, decisions", () => {
    const change = { answers: [ANSWER], expected: [EXPECTED], decisions: { "status.dueSoonDays": "20" } };
    expect(backAgain(change)).toMatchObject({ ok: true, value: change });
  });

  it("leaves out the sheets Theo dõi and Báo cáo while nothing is tracked", () => {
    const properties = { title: "", author: "", created: AT, modified: AT };
    const names = describeRegister(firstRegister(aPlan(), [], []), [], properties).sheets.map(({ name }) => name);
    expect(names).not.toContain("Theo dõi");
    expect(names).not.toContain("Báo cáo");
  });
});

describe("the source of an answer", () => {
  it("comes back from its label, whatever signs the names of file and sheet hold", () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !text.includes("|") && text.trim() === text);
    fc.assert(
      fc.property(name, name, fc.constantFrom("A1", "E7", "XFD1048576"), (file, sheet, cell) => {
        const source = { file, sheet, cell };
        expect(answerSourceOf(answerSourceLabel(source))).toEqual(source);
      }),
    );
  });

  it("is unknown where a person wrote something else", () => expect(answerSourceOf("gửi qua Zalo")).toBeNull());
});
