import { headerBlockAt } from "../../../../src/engine/reading/headers/header-block";
import { isColumnNumberRow } from "../../../../src/engine/reading/headers/header-rows";
import { gridRows } from "../../../../src/engine/reading/tables/grid-row";
import { tableOf } from "../../../support/table-literal";

const read = (literal: string) => headerBlockAt(gridRows(tableOf(literal), 1), 0);
const roles = (literal: string) => read(literal)?.columns.map((column) => column.role);

describe("the header of a task table", () => {
  it("names the six columns of 220/KH-UBND", () => {
    expect(
      roles(
        "STT | Nhiệm vụ cụ thể | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Thời gian hoàn thành/Bắt đầu vận hành",
      ),
    ).toEqual(["number", "task", "lead", "coordinating", "execution", "milestone"]);
  });

  it("reads two levels without merges as paths (Phú Sơn 2023)", () => {
    const header = read(`
      TT | Lĩnh vực, tiêu chí | Phân công nhiệm vụ |  | Thời gian thực hiện
         |                    | Bộ phận chủ trì | Bộ phận phối hợp |
      1  | Công tác chỉ đạo | Công chức VPTK | Các công chức | Thường xuyên`);
    expect(header?.height).toBe(2);
    expect(header?.columns.map(({ role, header: printed }) => [role, printed])).toEqual([
      ["number", "TT"],
      ["task", "Lĩnh vực, tiêu chí"],
      ["lead", "Phân công nhiệm vụ › Bộ phận chủ trì"],
      ["coordinating", "Phân công nhiệm vụ › Bộ phận phối hợp"],
      ["execution", "Thời gian thực hiện"],
    ]);
  });

  it("reads two levels with merges the same", () => {
    expect(
      roles(`
      TT | Lĩnh vực, tiêu chí | Phân công nhiệm vụ | < | Thời gian thực hiện
      ^  | ^ | Bộ phận chủ trì | Bộ phận phối hợp | ^`),
    ).toEqual(["number", "task", "lead", "coordinating", "execution"]);
  });

  it.each([
    [
      "Số TT | Nội dung công việc | Đơn vị thực hiện | Thời hạn hoàn thành | Sản phẩm",
      ["number", "task", "lead", "milestone", "product"],
    ],
    [
      "STT | TÊN NHIỆM VỤ | Trách nhiệm thực hiện | Phối hợp thực hiện | Tiến độ | Ghi chú",
      ["number", "task", "lead", "coordinating", "execution", "note"],
    ],
    [
      "TT | Công việc | Chủ trì thực hiện | Theo dõi, kiểm tra, đôn đốc | Thời gian (Năm 2026)",
      ["number", "task", "lead", "watcher", "execution"],
    ],
    [
      "TT | Nhiệm vụ | Cơ quan, đơn vị chủ trì | Kết quả cần đạt | Lãnh đạo chỉ đạo",
      ["number", "task", "lead", "product", "leader"],
    ],
  ])("knows the words of other plans: %s", (literal, expected) => expect(roles(literal)).toEqual(expected));

  it("takes the row that numbers the columns as part of the header", () => {
    const header = read("STT | Nhiệm vụ | Cơ quan chủ trì\n(1) | (2) | (3)\n1 | Đối thoại | Sở Tài chính");
    expect(header?.height).toBe(2);
  });

  it("takes no task row for a header", () => {
    expect(read("1 | Hoàn thành thủ tục đăng ký | Sở Tài chính | Tháng 9/2025")).toBeNull();
  });

  it("gives the second of two columns with the same role no role of its own", () => {
    expect(roles("STT | Nhiệm vụ cụ thể | Nội dung | Cơ quan chủ trì")).toEqual(["number", "task", "other", "lead"]);
  });
});

describe("the row that numbers the columns", () => {
  it.each(["1 | 2 | 3 | 4", "(1) | (2) | (3)", "A | B | 1 | 2"])("is seen in %s", (row) =>
    expect(isColumnNumberRow(gridRows(tableOf(row), 1)[0]!)).toBe(true),
  );
  it("is not seen in a row of scores", () =>
    expect(isColumnNumberRow(gridRows(tableOf("7 | 9 | 3"), 1)[0]!)).toBe(false));
});
