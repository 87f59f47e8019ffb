import { readPlan } from "../../../../src/engine/reading/read-plan";
import { documentOf } from "../../../support/table-literal";
import { documentWith, findingIds, headingsOfTasks, planWith, taskLines } from "./read-layout";

const FIRST_PAGE = `
  STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
  I | Chi phí thời gian | |
  1 | Công bố thủ tục liên thông | Sở Nội vụ | Quý I/2026
  2 | Mở rộng thanh toán điện tử | Sở Tài chính | Quý II/2026`;
const SECOND_PAGE = `
  3 | Lập hòm thư góp ý | Thanh tra thành phố | Quý III/2026
  II | Đào tạo lao động | |
  4 | Mở sàn việc làm | Sở Nội vụ | Quý IV/2026`;
const withHeader = (page: string): string => `STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian\n${page}`;

describe("tables in several parts", () => {
  const whole = taskLines(planWith(FIRST_PAGE + SECOND_PAGE));

  it.each([
    ["the header is not repeated", SECOND_PAGE],
    ["the header is repeated", withHeader(SECOND_PAGE)],
  ])("reads two files as one table where %s", (_, second) => {
    const plan = readPlan([documentWith("PHỤ LỤC I", FIRST_PAGE), documentOf(second)], { directory: null });
    expect(taskLines(plan)).toEqual(whole);
    expect(headingsOfTasks(plan)).toEqual([
      "Chi phí thời gian",
      "Chi phí thời gian",
      "Chi phí thời gian",
      "Đào tạo lao động",
    ]);
    expect(plan.tasks.map((task) => task.id)).toEqual(["45-I-001", "45-I-002", "45-I-003", "45-I-004"]);
  });

  it("goes on under PHỤ LỤC I (tiếp theo) at the top of the second file", () => {
    const second = documentOf("PHỤ LỤC I (tiếp theo)", withHeader(SECOND_PAGE));
    const plan = readPlan([documentWith("PHỤ LỤC I", FIRST_PAGE), second], { directory: null });
    expect([plan.appendices.length, taskLines(plan), headingsOfTasks(plan)[2]]).toEqual([
      1,
      whole,
      "Chi phí thời gian",
    ]);
  });

  it("reads a first part without header by the header of the next part, and asks", () => {
    const plan = planWith("PHỤ LỤC", FIRST_PAGE.replace(/^.*STT.*$/m, ""), "Trang 2", withHeader(SECOND_PAGE));
    expect(taskLines(plan)).toEqual(whole);
    expect(headingsOfTasks(plan)[2]).toBe("Chi phí thời gian");
    expect(findingIds(plan)).toContain("columns-uncertain");
  });

  it("reads two different task tables of one appendix, codes going on", () => {
    const plan = planWith(
      "PHỤ LỤC II",
      FIRST_PAGE,
      "Nhiệm vụ của các phường, xã",
      `TT | Nội dung công việc | Đơn vị thực hiện | Sản phẩm | Thời hạn
       1 | Niêm yết thủ tục tại trụ sở | UBND các xã, phường, đặc khu | Bảng niêm yết | 28/02/2026`,
    );
    expect(plan.tasks.map((task) => task.id)).toEqual(["45-II-001", "45-II-002", "45-II-003"]);
    expect(plan.tasks[2]).toMatchObject({ product: "Bảng niêm yết", section: null, timing: { due: "2026-02-28" } });
    expect(plan.appendices).toHaveLength(1);
  });

  it("reads a second table inside the same block, under its own header", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
      1 | Công bố thủ tục liên thông | Sở Nội vụ | Quý I/2026
      STT | Tên dự án | Tổng mức đầu tư | Chủ đầu tư
      1 | Cầu vượt sông | 120 tỷ đồng | Ban Quản lý dự án giao thông`);
    expect(taskLines(plan)).toHaveLength(1);
    expect(plan.ledger.unread.map((row) => row.text)).toEqual([
      "1 | Cầu vượt sông | 120 tỷ đồng | Ban Quản lý dự án giao thông",
    ]);
    expect(findingIds(plan)).toContain("table-not-tasks");
  });
});
