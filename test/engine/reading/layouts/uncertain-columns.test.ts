import { proposeColumns } from "../../../../src/engine/reading/columns/propose-columns";
import { documentWith, findingIds, planWith, planWithChoices, taskLines, unreadRows } from "./read-layout";

const UNKNOWN_LEAD = `
  STT | Nhiệm vụ | Nơi làm | Thời hạn
  1 | Công bố danh mục đất sạch | Sở Nông nghiệp và Môi trường | 30/4/2026
  2 | Rà soát điều kiện kinh doanh | Sở Tư pháp | 31/5/2026`;
const ALL_UNKNOWN = `
  TT | Việc cần làm | Ai lo | Bao giờ xong
  1 | Rà soát toàn bộ thủ tục đầu tư ngoài ngân sách | Sở Tài chính | Quý II/2026
  2 | Công khai kết quả giải quyết hồ sơ trên cổng | Văn phòng UBND thành phố | Thường xuyên`;
const TWO_UNKNOWN_BODIES = `
  STT | Nhiệm vụ | Bên A | Bên B | Thời gian
  1 | Tổ chức đối thoại định kỳ | Sở Tài chính | Sở Công Thương | Hằng quý
  2 | Lập đường dây nóng | Sở Nội vụ | Sở Tư pháp | Quý I/2026`;
const NO_HEADER = `
  1 | Rà soát toàn bộ thủ tục đầu tư ngoài ngân sách | Sở Tài chính | Quý II/2026
  2 | Công khai kết quả giải quyết hồ sơ trên cổng | Sở Nội vụ | Thường xuyên`;

const rolesOf = (...parts: string[]) =>
  proposeColumns([documentWith(...parts)]).map(({ columns }) => columns.map(({ role }) => role));

describe("columns that are not certain", () => {
  it("reads the lead from a column whose cells are bodies, says so and proposes it", () => {
    const plan = planWith(UNKNOWN_LEAD);
    expect(taskLines(plan)).toEqual([
      "1 | Công bố danh mục đất sạch | Sở Nông nghiệp và Môi trường | – | date 2026-04-30",
      "2 | Rà soát điều kiện kinh doanh | Sở Tư pháp | – | date 2026-05-31",
    ]);
    expect(plan.findings.find(({ id }) => id === "columns-uncertain")?.args).toEqual({
      columns: "STT; Nhiệm vụ; Nơi làm; Thời hạn",
      guesses: "Nơi làm → cơ quan chủ trì (79%)",
    });
  });

  it("proposes all columns of a header without a known word, with rows to look at", () => {
    const [proposal] = proposeColumns([documentWith(ALL_UNKNOWN)]);
    expect(proposal?.signature).toBe("tt|viec can lam|ai lo|bao gio xong");
    expect(proposal?.columns.map(({ role }) => role)).toEqual(["number", "task", "lead", "execution"]);
    expect(proposal?.columns.slice(1).every(({ certainty }) => certainty >= 0.5 && certainty < 0.8)).toBe(true);
    expect(proposal?.sampleRows[0]).toEqual([
      "1",
      "Rà soát toàn bộ thủ tục đầu tư ngoài ngân sách",
      "Sở Tài chính",
      "Quý II/2026",
    ]);
    expect(taskLines(planWith(ALL_UNKNOWN))).toHaveLength(2);
  });

  it("applies neither of two columns that may both be the lead, until a person says which", () => {
    const plan = planWith(TWO_UNKNOWN_BODIES);
    expect(plan.tasks.map((task) => task.leadBodies)).toEqual([[], []]);
    expect(findingIds(plan)).toContain("columns-uncertain");
    const [proposal] = proposeColumns([documentWith(TWO_UNKNOWN_BODIES)]);
    expect(proposal?.columns.slice(2, 4).every(({ certainty }) => certainty < 0.5)).toBe(true);

    const chosen = planWithChoices(
      { [proposal?.signature ?? ""]: ["number", "task", "coordinating", "lead", "execution"] },
      TWO_UNKNOWN_BODIES,
    );
    expect(chosen.tasks.map((task) => [task.leadBodies, task.coordinatingBodies])).toEqual([
      [["Sở Công Thương"], ["Sở Tài chính"]],
      [["Sở Tư pháp"], ["Sở Nội vụ"]],
    ]);
    expect(findingIds(chosen)).not.toContain("columns-uncertain");
  });

  it("asks where two headers say the same", () => {
    const two = `
      STT | Nhiệm vụ | Cơ quan chủ trì | Đơn vị thực hiện | Thời gian
      1 | Lập quỹ bảo lãnh tín dụng | Sở Tài chính | Quỹ Đầu tư phát triển | Năm 2026`;
    expect(findingIds(planWith(two))).toContain("columns-uncertain");
    expect(planWith(two).tasks[0]?.leadBodies).toEqual(["Sở Tài chính"]);
  });

  it("lets a person's choice win over header words, also to say that a list is no task table", () => {
    const signature = "tt|viec can lam|ai lo|bao gio xong";
    const other = planWithChoices({ [signature]: ["number", "other", "other", "other"] }, ALL_UNKNOWN);
    expect([taskLines(other), unreadRows(other).length]).toEqual([[], 2]);
    expect(findingIds(other)).toContain("table-not-tasks");
  });

  it("takes no notice of a choice for another number of columns", () => {
    const plan = planWithChoices({ "tt|viec can lam|ai lo|bao gio xong": ["task"] }, ALL_UNKNOWN);
    expect(taskLines(plan)).toHaveLength(2);
  });

  it("reads a table without any header by its cells, and asks", () => {
    const plan = planWith("PHỤ LỤC", NO_HEADER);
    expect(taskLines(plan)).toEqual([
      "1 | Rà soát toàn bộ thủ tục đầu tư ngoài ngân sách | Sở Tài chính | – | quarter 2026-04-01…2026-06-30",
      "2 | Công khai kết quả giải quyết hồ sơ trên cổng | Sở Nội vụ | – | ongoing",
    ]);
    expect([proposeColumns([documentWith("PHỤ LỤC", NO_HEADER)])[0]?.signature, findingIds(plan)]).toEqual([
      "#4",
      expect.arrayContaining(["columns-uncertain"]),
    ]);
  });

  it("names the rows of a table without header whose cells tell nothing", () => {
    const plan = planWith("a | b | c\nd | e | f");
    expect([taskLines(plan), unreadRows(plan)]).toEqual([[], ["a | b | c", "d | e | f"]]);
    expect(findingIds(plan)).toContain("table-header-missing");
  });

  it("asks nothing about tables it knows, nor about lists that are no task tables", () => {
    expect(rolesOf("STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian\n1 | Đối thoại | Sở Tài chính | Quý I/2026")).toEqual(
      [],
    );
    expect(
      rolesOf(`STT | Họ và tên | Đơn vị | Số điện thoại
        1 | Nguyễn Văn An | Sở Tài chính | 0225.000.001
        2 | Trần Thị Bình | Sở Nội vụ | 0225.000.002`),
    ).toEqual([]);
  });
});
