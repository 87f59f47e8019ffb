import { fireEvent, render, screen } from "@testing-library/react";
import type { ColumnChoices, ColumnProposal } from "../../../../src/engine/reading/columns/column-proposal";
import { ColumnQuestions } from "../../../../src/taskpane/features/read-plan/ColumnQuestions";

const TABLE: ColumnProposal = {
  signature: "stt|viec|ai lam|xong khi nao",
  columns: [
    { position: 1, header: "STT", role: "number", certainty: 1 },
    { position: 2, header: "Việc", role: "task", certainty: 0.7 },
    { position: 3, header: "Ai làm", role: "other", certainty: 0.3 },
    { position: 4, header: "", role: "execution", certainty: 0.6 },
  ],
  sampleRows: [
    ["1", "Rà soát thủ tục", "Sở Nội vụ", "Quý IV/2025"],
    ["2", "Công khai phí, lệ phí", "", "Thường xuyên"],
  ],
};

function asked(proposals: readonly ColumnProposal[]) {
  const answers: ColumnChoices[] = [];
  render(<ColumnQuestions proposals={proposals} onConfirm={(choices) => answers.push(choices)} />);
  return answers;
}
const column = (header: string) => screen.getByRole("combobox", { name: `Cột “${header}” là` });
const confirm = () => fireEvent.click(screen.getByRole("button", { name: "Xác nhận và đọc lại" }));

describe("confirming the columns of a table", () => {
  test("asks nothing where every column is certain", () => {
    asked([]);
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("shows each column with its first cells, what it seems to hold and how sure that is", () => {
    asked([TABLE]);
    expect(screen.getByText("Rà soát thủ tục · Công khai phí, lệ phí")).toBeTruthy();
    expect(screen.getByText("Cột 4 (không có tiêu đề)")).toBeTruthy();
    expect((column("Việc") as HTMLSelectElement).value).toBe("task");
    expect(screen.getAllByText("Đoán theo nội dung, cần bạn xác nhận")).toHaveLength(3);
  });

  test("gives what stands there, with what the person changed, under the headers of the table", () => {
    const answers = asked([TABLE]);
    fireEvent.change(column("Ai làm"), { target: { value: "lead" } });
    confirm();
    expect(answers).toEqual([{ [TABLE.signature]: ["number", "task", "lead", "execution"] }]);
  });

  test("keeps the answers of several tables apart", () => {
    const other: ColumnProposal = { ...TABLE, signature: "#1", columns: TABLE.columns.slice(1, 2), sampleRows: [] };
    const answers = asked([TABLE, other]);
    confirm();
    expect(answers).toEqual([{ [TABLE.signature]: ["number", "task", "other", "execution"], "#1": ["task"] }]);
  });

  test("asks about a table whose headers read like a name that every object has", () => {
    const signature = "constructor";
    const answers = asked([{ ...TABLE, signature, columns: TABLE.columns.slice(0, 1), sampleRows: [["1"]] }]);
    confirm();
    expect(answers).toEqual([{ [signature]: ["number"] }]);
  });
});
