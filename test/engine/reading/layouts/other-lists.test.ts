import { findingIds, planWith, taskLines } from "./read-layout";

describe("lists that are no task tables", () => {
  it.each([
    [
      "projects with their investment",
      `STT | Tên dự án | Chủ đầu tư | Tổng mức đầu tư (tỷ đồng) | Thời gian thực hiện
       1 | Khu công nghiệp Tràng Duệ 3 | Công ty cổ phần Khu công nghiệp | 6.200 | 2025 - 2029
       2 | Bến cảng số 9 | Công ty cổ phần Cảng | 3.400 | 2026 - 2028`,
    ],
    [
      "inspected units",
      `TT | Đơn vị được kiểm tra | Nội dung kiểm tra | Thời gian | Đơn vị chủ trì
       1 | UBND phường An Dương | Cải cách thủ tục | Quý I/2026 | Sở Nội vụ
       2 | UBND xã Kiến Thụy | Kỷ luật hành chính | Quý II/2026 | Sở Nội vụ`,
    ],
    [
      "telephones",
      `STT | Họ và tên | Chức vụ | Đơn vị | Số điện thoại
       1 | Nguyễn Văn An | Phó Giám đốc | Sở Tài chính | 0225.000.001
       2 | Trần Thị Bình | Chuyên viên | Sở Nội vụ | 0225.000.002`,
    ],
    [
      "marks of a self-assessment",
      `STT | Lĩnh vực/Tiêu chí | Điểm tối đa | Điểm tự chấm | Đơn vị thực hiện
       1 | Công khai thủ tục | 2,0 | 1,5 | Văn phòng
       2 | Tỷ lệ hồ sơ đúng hạn | 3,0 | 3,0 | Sở Nội vụ`,
    ],
    [
      "a budget",
      `STT | Nội dung | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
       1 | Thuê chuyên gia | người | 2 | 30.000.000 | 60.000.000
       2 | In tài liệu | bộ | 500 | 20.000 | 10.000.000`,
    ],
    [
      "results of units by number",
      `STT | Đơn vị | Số nhiệm vụ được giao | Đã hoàn thành | Chậm
       1 | Sở Tài chính | 12 | 10 | 2
       2 | Sở Nội vụ | 8 | 8 | 0`,
    ],
  ])("takes nothing from a list of %s, and names its rows", (_, list) => {
    const plan = planWith("PHỤ LỤC III", "Danh mục kèm theo", list);
    expect(taskLines(plan)).toEqual([]);
    expect(findingIds(plan)).toContain("table-not-tasks");
    expect(plan.ledger.unread).toHaveLength(2);
    expect(plan.appendices).toEqual([]);
  });

  it("still reads a task table that has a column for money", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian | Dự toán (triệu đồng)
      1 | Khảo sát doanh nghiệp | Sở Tài chính | Quý II/2026 | 200
      Tổng cộng | | | | 200`);
    expect(taskLines(plan)).toHaveLength(1);
    expect(plan.ledger.unread).toEqual([]);
  });
});
