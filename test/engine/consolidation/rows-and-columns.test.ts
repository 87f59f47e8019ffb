import type { FormLiteral } from "./return-builders";
import { given, readForm } from "./return-builders";

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

describe("which task a row answers", () => {
  const NO_CODE = ["", "1", given(1)[2] ?? "", "Thường xuyên"];

  test.each([
    ["the code typed in small letters with a long dash", ["999–i–1", ...given(1).slice(1)], "999-I-001", [], null],
    ["no code: number and text", NO_CODE, "999-I-001", [], null],
    ["no code, number changed, the very words of one task", ["", "9", given(2)[2] ?? "", ""], "999-I-002", [], null],
    ["no code, text cut short", ["", "3", (given(3)[2] ?? "").slice(0, 45), ""], "999-I-003", [], null],
    [
      "no code, a slip in the text",
      ["", "1", (given(1)[2] ?? "").replace("doanh nghiệp", "doanh nghệp"), ""],
      "999-I-001",
      [],
      null,
    ],
    ["no code and no number, words of no task", ["", "", "Việc khác của đơn vị", ""], null, ["unknown-task"], null],
    ["no code, only a number", ["", "2", "", ""], null, ["unknown-task"], "999-I-002"],
    [
      "a code of no task, though number and text are known",
      ["999-I-077", ...given(1).slice(1)],
      null,
      ["unknown-task"],
      "999-I-001",
    ],
    [
      "code of one task, number and text of another",
      ["999-I-001", ...given(2).slice(1)],
      null,
      ["code-and-text-disagree"],
      "999-I-001",
    ],
  ] as const)("%s", (_, identity, task, reasons, proposal) => {
    const { row } = firstRow({ rows: [[...identity, "Đang thực hiện"]] });
    expect({ task: row.task, reasons: row.reasons, proposal: row.proposal }).toEqual({ task, reasons, proposal });
  });

  test("a recovered task is marked", () => {
    expect(firstRow({ rows: [[...NO_CODE, "Đang thực hiện"]] }).findings).toEqual(["task-recovered"]);
  });

  test("a body that is not asked is held", () => {
    const { row } = firstRow({ body: "Sở Xây dựng", rows: [[...given(1), "Đang thực hiện"]] });
    expect(row.reasons).toEqual(["body-not-expected"]);
  });
});

describe("columns", () => {
  test("renamed, moved and extra columns", () => {
    const file = readForm({
      headers: [
        "TT",
        "Mã NV",
        "Nội dung nhiệm vụ",
        "Kết quả đạt được",
        "Ghi chú riêng",
        "TÌNH TRẠNG",
        "% hoàn thành",
        "Cán bộ báo cáo",
      ],
      rows: [["1", "999-I-001", given(1)[2] ?? "", "Đã họp ba lần", "xem lại", "Đang thực hiện", 40, "Lan"]],
    });
    expect(file.sheets[0]?.rows[0]?.values).toMatchObject({
      progress: "in-progress",
      percent: 40,
      result: "Đã họp ba lần",
      reporter: "Lan",
    });
    expect(file.sheets[0]?.findings.map(({ id }) => id)).toEqual(["column-missing", "column-unread"]);
  });

  test("a header that says nothing is told by its place between two known ones", () => {
    const headers = ["Mã nhiệm vụ", "STT", "Nhiệm vụ", "Thời hạn", "Tiến độ", "Tỷ lệ (%)", "Cột G", "Ngày hoàn thành"];
    const file = readForm({ headers, rows: [[...given(1), "Đang thực hiện", 40, "Đã họp ba lần"]] });
    expect(file.sheets[0]?.rows[0]?.values.result).toBe("Đã họp ba lần");
    expect(file.sheets[0]?.findings.map(({ id }) => id)).toEqual(["header-recovered", "column-missing"]);
  });

  test("last period's answers beside the table are never taken", () => {
    const headers = [
      "Mã nhiệm vụ",
      "STT",
      "Nhiệm vụ",
      "Tiến độ kỳ trước",
      "Kết quả kỳ trước",
      "Tiến độ",
      "Kết quả thực hiện",
    ];
    const file = readForm({
      headers,
      rows: [[...given(1).slice(0, 3), "Đã hoàn thành", "Xong năm ngoái", "Đang thực hiện", "Làm lại"]],
    });
    expect(file.sheets[0]?.rows[0]?.values).toMatchObject({ progress: "in-progress", result: "Làm lại" });
  });

  test("a header printed again on the next page is no row", () => {
    const headers = ["Mã nhiệm vụ", "STT", "Nhiệm vụ", "Thời hạn", "Tiến độ"];
    const file = readForm({ headers, rows: [[...given(1), "Đang thực hiện"], headers, [...given(2), "Tạm dừng"]] });
    expect(file.sheets[0]?.rows.map(({ task }) => task)).toEqual(["999-I-001", "999-I-002"]);
  });

  test("a signature under the table, after a blank row, is told and not taken", () => {
    const file = readForm({ rows: [[...given(1), "Đang thực hiện"], [], ["", "", "", "", "", "", "GIÁM ĐỐC"]] });
    expect(file.sheets[0]?.rows).toHaveLength(1);
    expect(file.sheets[0]?.findings.map(({ id }) => id)).toEqual(["text-below-table"]);
  });

  test("a sheet without a task column and a result is no return", () => {
    const file = readForm({ headers: ["Họ tên", "Chức vụ", "Điện thoại"], rows: [["A", "B", "C"]] });
    expect(file).toMatchObject({ sheets: [], problem: { id: "return-without-form", severity: "error" } });
  });
});

describe("answers that are not in cells of their own", () => {
  test("one cell merged over several tasks holds every row it touches", () => {
    const merges = [{ row: 7, column: 7, rowCount: 3, columnCount: 1 }];
    const file = readForm(
      { rows: [[...given(1), "Đang thực hiện", null, "Làm chung"], [...given(2), "Đang thực hiện"], given(3)] },
      { sheet: { merges } },
    );
    expect(file.sheets[0]?.rows.map(({ reasons }) => reasons)).toEqual([["merged-over-tasks"], ["merged-over-tasks"]]);
    expect(file.sheets[0]?.findings.map(({ id }) => id)).toEqual(["answer-merged"]);
  });

  test("notes and pictures are told, with the words of the note", () => {
    const sheet = { notes: [{ row: 7, column: 7, text: "Đã xong hôm qua" }], pictures: 2 };
    const file = readForm({ rows: [given(1)] }, { sheet });
    expect(file.sheets[0]?.findings).toMatchObject([
      { id: "answer-in-note", value: "Đã xong hôm qua" },
      { id: "answer-in-picture", args: { count: 2 } },
    ]);
  });
});
