import { planWith, taskLines } from "./read-layout";

describe("time in other columns", () => {
  it.each([
    ["Bắt đầu | Kết thúc"],
    ["Từ ngày | Đến ngày"],
    ["Thời gian bắt đầu | Thời gian kết thúc"],
    ["Ngày bắt đầu | Ngày hoàn thành"],
  ])("makes one span of %s", (columns) => {
    const plan = planWith(`
      STT | Nhiệm vụ | Chủ trì | ${columns}
      1 | Xây dựng đề án | Sở Tài chính | 01/3/2026 | 30/6/2026
      2 | Trình phê duyệt | Sở Tài chính | Tháng 7/2026 | Tháng 9/2026
      3 | Duy trì đường dây nóng | Sở Tài chính | 01/3/2026 | Thường xuyên`);
    expect(taskLines(plan).map((line) => line.split(" | ").at(-1))).toEqual([
      "date-range 2026-03-01…2026-06-30",
      "date-range 2026-07-01…2026-09-30",
      "date 2026-03-01",
    ]);
    expect(plan.tasks[0]?.timing).toMatchObject({ execution: "01/3/2026", milestone: "30/6/2026" });
    expect(plan.findings.filter(({ id }) => id === "timing-cells-disagree")).toEqual([]);
  });

  it("does not make a span of an end before its start, and says so", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Chủ trì | Bắt đầu | Kết thúc
      1 | Xây dựng đề án | Sở Tài chính | 30/6/2026 | 01/3/2026`);
    expect(plan.tasks[0]?.timing.kind).not.toBe("date-range");
    expect(plan.findings.map(({ id }) => id)).toContain("timing-ends-before-start");
  });

  it("reads ticked quarters with the year of their header", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian thực hiện năm 2027 | < | < | <
      ^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV
      1 | Công bố thủ tục hành chính | Sở Tư pháp | | x | |
      2 | Kiểm tra công vụ | Sở Nội vụ | | X | x | `);
    expect(taskLines(plan)).toEqual([
      "1 | Công bố thủ tục hành chính | Sở Tư pháp | – | quarter 2027-04-01…2027-06-30",
      "2 | Kiểm tra công vụ | Sở Nội vụ | – | quarter 2027-04-01…2027-09-30",
    ]);
    expect(plan.tasks.map((task) => task.timing.execution)).toEqual(["Quý II", "Quý II, Quý III"]);
  });

  it("takes the plan's own year for ticked quarters whose header names none; other words stay as written", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Đơn vị chủ trì | Quý I | Quý II | Quý III | Quý IV
      1 | Sơ kết sáu tháng | Sở Tài chính | | ✓ | |
      2 | Giao ban doanh nghiệp | Sở Tài chính | Thường xuyên | < | < | <
      3 | Bình xét khen thưởng | Sở Nội vụ | | | | 20/12`);
    expect(taskLines(plan).map((line) => line.split(" | ").at(-1))).toEqual([
      "quarter 2026-04-01…2026-06-30",
      "ongoing",
      "date 2026-12-20",
    ]);
  });

  it("gives a lead and a time that are merged over several tasks to each of them", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
      1 | Tái cấu trúc quy trình | Sở Nội vụ | Quý II/2026
      2 | Cắt giảm giấy tờ | ^ | ^
      3 | Công khai kết quả | ^ | ^
      4 | Đánh giá độc lập | Sở Tư pháp | Quý III/2026`);
    expect(taskLines(plan)).toEqual([
      "1 | Tái cấu trúc quy trình | Sở Nội vụ | – | quarter 2026-04-01…2026-06-30",
      "2 | Cắt giảm giấy tờ | Sở Nội vụ | – | quarter 2026-04-01…2026-06-30",
      "3 | Công khai kết quả | Sở Nội vụ | – | quarter 2026-04-01…2026-06-30",
      "4 | Đánh giá độc lập | Sở Tư pháp | – | quarter 2026-07-01…2026-09-30",
    ]);
  });

  it("keeps every product of a task that is merged over them, with all leads and times, and says so", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời hạn
      1 | Hỗ trợ doanh nghiệp chuyển đổi số | Sổ tay hướng dẫn | Sở Khoa học và Công nghệ | 31/3/2026
      ^ | ^ | Lớp tập huấn | Sở Công Thương | 30/6/2026
      ^ | ^ | Báo cáo tổng kết | Sở Khoa học và Công nghệ | 30/11/2026
      2 | Mở cổng hỏi đáp | Cổng vận hành | Sở Tư pháp | 30/4/2026`);
    expect(taskLines(plan)).toEqual([
      "1 | Hỗ trợ doanh nghiệp chuyển đổi số | Sở Khoa học và Công nghệ; Sở Công Thương | – | date 2026-11-30",
      "2 | Mở cổng hỏi đáp | Sở Tư pháp | – | date 2026-04-30",
    ]);
    expect(plan.tasks[0]).toMatchObject({
      product: "Sổ tay hướng dẫn; Lớp tập huấn; Báo cáo tổng kết",
      timing: { milestone: "31/3/2026; 30/6/2026; 30/11/2026" },
    });
    expect(plan.findings.find(({ id }) => id === "task-with-several-products")?.args).toEqual({ count: 3 });
  });
});
