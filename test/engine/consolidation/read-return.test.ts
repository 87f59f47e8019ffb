import { bodyDecision, explainedWords, wordDecision } from "../../../src/engine/consolidation/decisions";
import type { Register } from "../../../src/engine/model/register";
import type { FormLiteral } from "./return-builders";
import { aRegister, given, readForm } from "./return-builders";

const DONE = [
  "Đã hoàn thành",
  100,
  "Đã ban hành quy trình một ngày.",
  { day: "2025-11-20" },
  "QĐ 12",
  null,
  null,
  "Lan",
];

const firstRow = (literal: FormLiteral) => {
  const file = readForm(literal);
  const row = file.sheets[0]?.rows[0];
  if (row === undefined) throw new Error("no data row");
  return {
    sheet: file.sheets[0],
    row,
    findings: [...(file.sheets[0]?.findings ?? []), ...row.findings].map(({ id }) => id),
  };
};

describe("a form as it was sent out", () => {
  test("gives body, period, day sent and every value with its cell", () => {
    const { sheet, row, findings } = firstRow({ rows: [[...given(1), ...DONE]] });
    expect(sheet).toMatchObject({ body: "Sở Tài chính", period: "2025-Q4", sentOn: "2025-12-08", reasons: [] });
    expect(row).toMatchObject({ row: 7, task: "999-I-001", reasons: [], unreadable: false });
    expect(row.values).toEqual({
      progress: "done",
      percent: 100,
      result: "Đã ban hành quy trình một ngày.",
      completedOn: "2025-11-20",
      evidence: "QĐ 12",
      obstacles: null,
      proposals: null,
      reporter: "Lan",
    });
    expect(findings).toEqual([]);
  });

  test("rows without a filled input cell are no data rows", () => {
    const file = readForm({ rows: [given(1), [...given(2), "Đang thực hiện"], given(3)] });
    expect(file.sheets[0]?.rows.map(({ task }) => task)).toEqual(["999-I-002"]);
  });

  test("the blank form has no data rows and no findings", () => {
    const file = readForm({ rows: [given(1), given(2), given(3)] });
    expect(file.sheets[0]?.rows).toEqual([]);
    expect(file.sheets[0]?.findings).toEqual([]);
  });
});

describe("whose form it is", () => {
  const rows = [[...given(1), "Đang thực hiện"]];

  test.each([
    [
      "`_meta` and the cell name different bodies",
      { body: "Sở Nội vụ", meta: { body: "Sở Tài chính", period: "2025-Q4" } },
      ["meta-disagrees"],
      null,
    ],
    ["`_meta` is gone: the cell counts", { body: "Sở Nội vụ", meta: null }, [], "Sở Nội vụ"],
    [
      "both are gone, though the words beside the label are there",
      { meta: null, named: false },
      ["unknown-body"],
      null,
    ],
    ["the names are gone, `_meta` is there", { named: false }, [], "Sở Tài chính"],
    [
      "the cell is blank, `_meta` is there",
      { body: null, meta: { planNumber: "999/KH-UBND", body: "Sở Tài chính", period: "2025-Q4" } },
      [],
      "Sở Tài chính",
    ],
    ["the cell spells the body without marks", { body: "so tai chinh", meta: null }, [], "Sở Tài chính"],
    ["the cell names nobody we know", { body: "Công ty Rạng Đông", meta: null }, ["unknown-body"], null],
    [
      "the form is of another plan",
      { meta: { planNumber: "111/KH-UBND", body: "Sở Tài chính", period: "2025-Q4" } },
      ["other-plan"],
      "Sở Tài chính",
    ],
    ["the form is of another period", { period: "2025-Q3" }, ["wrong-period"], "Sở Tài chính"],
    ["the period is written in words", { period: "Năm 2025", meta: null }, [], "Sở Tài chính"],
    [
      "`_meta` and the cell name different periods",
      { period: "2025-Q3", meta: { body: "Sở Tài chính", period: "2025-Q4" } },
      ["meta-disagrees"],
      "Sở Tài chính",
    ],
    ["rows were inserted above and the names stayed where they were", { above: 3 }, [], "Sở Tài chính"],
  ] as const)("%s", (_, literal, reasons, body) => {
    const sheet = readForm({ rows, ...literal }).sheets[0];
    expect({ reasons: sheet?.reasons, body: sheet?.body }).toEqual({ reasons, body });
  });
});

describe("the day sent", () => {
  const rows = [[...given(1), "Đang thực hiện"]];

  test.each([
    ["typed as a date", { sentOn: { day: "2025-12-05" } }, "2025-12-05"],
    ["typed as text", { sentOn: "5/12/2025" }, "2025-12-05"],
    ["blank: the file's own day of saving", { sentOn: null, modified: "2025-12-04T09:00:00Z" }, "2025-12-04"],
    [
      "blank, and nobody has saved the form since it was made",
      { sentOn: null, modified: "2025-10-01T00:00:00Z" },
      "2025-12-12",
    ],
    ["blank, and the file does not say: the day of the consolidation", { sentOn: null }, "2025-12-12"],
  ] as const)("%s", (_, literal, day) => {
    expect(readForm({ rows, ...literal }).sheets[0]?.sentOn).toBe(day);
  });

  test("a day taken from the consolidation is told", () => {
    const findings = readForm({ rows, sentOn: null }).sheets[0]?.findings.map(({ id }) => id);
    expect(findings).toEqual(["day-sent-missing"]);
  });
});

describe("values of a row", () => {
  const valuesOf = (typed: FormLiteral["rows"][number]) => {
    const { row, findings } = firstRow({ rows: [[...given(1), ...typed]] });
    return { ...row.values, reasons: row.reasons, findings };
  };

  test.each([
    ["ĐANG THỰC HIỆN", "in-progress"],
    ["dang thuc hien", "in-progress"],
    [" Đã  hoàn thành ", "done"],
    ["Xong", "done"],
    ["Hoàn thành", "done"],
    ["Tạm ngưng", "suspended"],
    ["Chưa triển khai", "not-started"],
  ])("progress “%s” is recovered and marked", (text, progress) => {
    expect(valuesOf([text])).toMatchObject({ progress, reasons: [], findings: ["progress-recovered"] });
  });

  test.each(["gần xong", "Chưa hoàn thành", "đăng", "80%", "Hoàn thành một phần"])(
    "progress “%s” is held, for it could mean several things",
    (text) => {
      expect(valuesOf([text])).toMatchObject({ progress: null, reasons: ["value-out-of-list"] });
    },
  );

  test.each([
    [80, 80, []],
    ["80", 80, ["percent-recovered"]],
    ["80 %", 80, ["percent-recovered"]],
    ["80,5%", 80.5, ["percent-recovered"]],
    [{ share: 0.8 }, 80, []],
    [{ share: 80 }, 80, ["percent-recovered"]],
    [0, 0, []],
    [100, 100, []],
    [0.8, null, ["percent-ambiguous"]],
    ["0,8", null, ["percent-ambiguous"]],
    [{ share: 1.5 }, null, ["percent-ambiguous"]],
    [120, null, ["percent-unreadable"]],
    [-5, null, ["percent-unreadable"]],
    ["khoảng 80", null, ["percent-unreadable"]],
  ] as const)("percent %p gives %p", (typed, percent, findings) => {
    expect(valuesOf(["Đang thực hiện", typed])).toMatchObject({ percent, findings, reasons: [] });
  });

  test("a bare 1 beside “Đã hoàn thành” is no one percent", () => {
    expect(valuesOf(["Đã hoàn thành", 1])).toMatchObject({ percent: null, findings: ["percent-ambiguous"] });
    expect(valuesOf(["Đang thực hiện", 1])).toMatchObject({ percent: 1, findings: [] });
  });

  test.each([
    [{ day: "2025-11-20" }, "2025-11-20", []],
    ["20/11/2025", "2025-11-20", ["day-recovered"]],
    ["ngày 20 tháng 11 năm 2025", "2025-11-20", ["day-recovered"]],
    ["20.11.25", "2025-11-20", ["day-recovered"]],
    ["11/20/2025", "2025-11-20", ["day-recovered"]],
    [45_981, "2025-11-20", ["day-recovered"]],
    ["tháng 11/2025", null, ["day-unreadable"]],
    ["31/11/2025", null, ["day-unreadable"]],
  ] as const)("a day typed as %p gives %p", (typed, completedOn, findings) => {
    expect(valuesOf(["Đã hoàn thành", null, "x", typed])).toMatchObject({ completedOn, findings });
  });

  test("text that begins like a formula stays text; a formula gives its value", () => {
    const formula = { kind: "formula", formula: '"Đã "&"xong"', expected: { kind: "text", text: "Đã xong" } } as const;
    expect(valuesOf([formula, null, "=1+1"])).toMatchObject({ progress: "done", result: "=1+1" });
  });

  test("an error leaves its cell blank; a row of nothing but errors is unreadable", () => {
    expect(valuesOf(["Đang thực hiện", null, "#REF!"])).toMatchObject({ result: null, findings: ["cell-error"] });
    expect(firstRow({ rows: [[...given(1), "#N/A", "#DIV/0!"]] }).row.unreadable).toBe(true);
  });
});

test("words and names a person explained once are understood from then on", () => {
  const register = aRegister({
    decisions: { [wordDecision(" GẦN xong ")]: "in-progress", "consolidation.body:stc hải phòng": "Sở Tài chính" },
  });
  const file = readForm({ body: "STC Hải Phòng", meta: null, rows: [[...given(1), "Gần xong"]] }, { register });
  expect(file.sheets[0]).toMatchObject({
    body: "Sở Tài chính",
    rows: [{ values: { progress: "in-progress" }, reasons: [] }],
  });
});

describe("a name nobody knows", () => {
  const rows = [[...given(1), "Đang thực hiện"]];
  const unknownIn = (literal: Partial<FormLiteral>, decisions: Register["decisions"] = {}) => {
    const sheet = readForm({ rows, ...literal }, { register: aRegister({ decisions }) }).sheets[0];
    return { unknown: sheet?.unknownBody, body: sheet?.body };
  };
  const ours = { body: "Sở Tài chính", period: "2025-Q4" };

  test("is told as the form writes it, whether `_meta` knows the body or not", () => {
    expect(unknownIn({ body: "Phòng Giá", meta: null })).toEqual({ unknown: "Phòng Giá", body: null });
    expect(unknownIn({ body: "Phòng Giá", meta: ours })).toEqual({ unknown: "Phòng Giá", body: null });
  });

  test("is none where the body is known, or where two known ones disagree", () => {
    expect(unknownIn({})).toEqual({ unknown: null, body: "Sở Tài chính" });
    expect(unknownIn({ body: "Sở Nội vụ", meta: ours })).toEqual({ unknown: null, body: null });
    expect(unknownIn({ meta: null, named: false })).toEqual({ unknown: null, body: null });
  });

  test("once explained is the body in every form, however it is typed, until it is forgotten", () => {
    const decisions = { [bodyDecision("PHÒNG  Giá")]: "Sở Tài chính" };
    expect(unknownIn({ body: "phòng giá", meta: null }, decisions)).toEqual({ unknown: null, body: "Sở Tài chính" });
    expect(unknownIn({ body: "Phòng Giá", meta: ours }, decisions)).toEqual({ unknown: null, body: "Sở Tài chính" });
    const forgotten = { [bodyDecision("Phòng Giá")]: "" };
    expect(unknownIn({ body: "Phòng Giá", meta: null }, forgotten)).toEqual({ unknown: "Phòng Giá", body: null });
  });

  test("typed with capitals into a file of decisions is understood all the same", () => {
    const decisions = { "consolidation.body:Phòng GIÁ": "Sở Tài chính" };
    expect(unknownIn({ body: "Phòng Giá", meta: null }, decisions).body).toBe("Sở Tài chính");
  });
});

test("what was explained can be listed with what it means, names first", () => {
  expect(
    explainedWords({
      [wordDecision("Gần xong")]: "in-progress",
      [bodyDecision("Phòng Giá")]: "Sở Tài chính",
      [bodyDecision("Phòng Lạ")]: "",
      "consolidation.held:dòng 1": "accept",
    }),
  ).toEqual([
    { decision: bodyDecision("Phòng Giá"), written: "phòng giá", means: { kind: "body", body: "Sở Tài chính" } },
    { decision: wordDecision("Gần xong"), written: "gan xong", means: { kind: "word", progress: "in-progress" } },
  ]);
});
