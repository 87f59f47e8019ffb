import { findingIds, headingsOfTasks, planWith, sectionLines, taskLines, unreadRows } from "./read-layout";

describe("headings and numbers of other plans", () => {
  it("makes sections of a group column merged over its tasks", () => {
    const plan = planWith(`
      Lĩnh vực/Chỉ số | STT | Nhiệm vụ cụ thể | Đơn vị chủ trì | Thời gian hoàn thành
      Gia nhập thị trường | 1 | Cấp đăng ký kinh doanh trong ngày | Sở Tài chính | Quý I/2026
      ^ | 2 | Liên thông thuế, con dấu | Thuế thành phố | Quý II/2026
      Tính minh bạch | 3 | Công khai quy hoạch | Sở Xây dựng | Thường xuyên`);
    expect(headingsOfTasks(plan)).toEqual(["Gia nhập thị trường", "Gia nhập thị trường", "Tính minh bạch"]);
    expect(plan.tasks.map((task) => task.subIndex)).toEqual([
      "pci-2025.market-entry",
      "pci-2025.market-entry",
      plan.sections[1]?.subIndex,
    ]);
  });

  it("takes the first of two task columns as the group where it is merged over the second", () => {
    const plan = planWith(`
      STT | Nhiệm vụ trọng tâm | Nội dung công việc | Cơ quan chủ trì | Tiến độ
      1 | Cải thiện tiếp cận đất đai | Công bố quỹ đất sạch | Sở Nông nghiệp và Môi trường | Quý I/2026
      2 | ^ | Rút ngắn thủ tục giao đất | Sở Nông nghiệp và Môi trường | Quý II/2026
      3 | Hỗ trợ pháp lý | Mở chuyên mục hỏi đáp | Sở Tư pháp | Quý II/2026`);
    expect(taskLines(plan).map((line) => line.split(" | ")[1])).toEqual([
      "Công bố quỹ đất sạch",
      "Rút ngắn thủ tục giao đất",
      "Mở chuyên mục hỏi đáp",
    ]);
    expect(headingsOfTasks(plan)).toEqual([
      "Cải thiện tiếp cận đất đai",
      "Cải thiện tiếp cận đất đai",
      "Hỗ trợ pháp lý",
    ]);
  });

  it("keeps numbers that restart, repeat and go back, and gives each task a code of its own", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
      I | Chi phí thời gian | | |
      1 | Rà soát thủ tục thuế | Thuế thành phố | Thường xuyên
      2 | Rà soát thủ tục xây dựng | Sở Xây dựng | Thường xuyên
      II | Chi phí không chính thức | | |
      1 | Kiểm tra công vụ đột xuất | Sở Nội vụ | Thường xuyên
      1 | Lắp camera bộ phận một cửa | Sở Khoa học và Công nghệ | Thường xuyên
      3 | Thanh tra theo kế hoạch | Thanh tra thành phố | Thường xuyên
      2 | Công khai kết quả thanh tra | Thanh tra thành phố | Thường xuyên`);
    expect(plan.tasks.map((task) => [task.id, task.printedNumber])).toEqual([
      ["45-VB-001", "1"],
      ["45-VB-002", "2"],
      ["45-VB-003", "1"],
      ["45-VB-004", "1"],
      ["45-VB-005", "3"],
      ["45-VB-006", "2"],
    ]);
    expect(plan.missingNumbers).toEqual(["2"]);
  });

  it("lends the lead and the deadline of letters and romans to the tasks under them", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành
      A | NHÓM GIẢI PHÁP CHUNG | Văn phòng UBND thành phố Hải Phòng | 31/12/2026
      I | Chi phí thời gian | | 30/6/2026
      1 | Chuẩn hóa quy trình nội bộ | |
      2 | Giảm số lần đi lại | Sở Nội vụ |
      B | NHÓM GIẢI PHÁP RIÊNG | |
      1 | Lập tổ phản ứng nhanh | Sở Tài chính | 31/3/2026`);
    expect(sectionLines(plan).map((line) => line.split(" →")[0])).toEqual([
      "A NHÓM GIẢI PHÁP CHUNG",
      "I Chi phí thời gian",
      "B NHÓM GIẢI PHÁP RIÊNG",
    ]);
    const [lead] = plan.sections[0]?.leadBodies ?? [];
    expect(taskLines(plan)).toEqual([
      `1 | Chuẩn hóa quy trình nội bộ | ${lead} | – | date 2026-06-30`,
      "2 | Giảm số lần đi lại | Sở Nội vụ | – | date 2026-06-30",
      "1 | Lập tổ phản ứng nhanh | Sở Tài chính | – | date 2026-03-31",
    ]);
    expect(findingIds(plan)).toEqual(expect.arrayContaining(["lead-inherited", "timing-inherited"]));
  });

  it("reads sub-items with a lead of their own as tasks, those without as words of the task above", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
      1 | Nâng cao chất lượng dịch vụ công | |
      a) | Số hóa hồ sơ đầu vào | Sở Nội vụ | Quý II/2026
      b) | Thanh toán trực tuyến | Sở Tài chính | Quý III/2026
      2 | Hỗ trợ đào tạo lao động | Sở Giáo dục và Đào tạo | Năm 2026
      a) | Khảo sát nhu cầu doanh nghiệp | |
      b) | Mở lớp theo đặt hàng | |
      3 | Xúc tiến thương mại | Sở Công Thương | Năm 2026
      a) | Hội chợ hàng Việt | Trung tâm Xúc tiến | Quý I/2026
      b) | Kết nối cung cầu | | Quý II/2026`);
    expect(taskLines(plan)).toEqual([
      "a | Số hóa hồ sơ đầu vào | Sở Nội vụ | – | quarter 2026-04-01…2026-06-30",
      "b | Thanh toán trực tuyến | Sở Tài chính | – | quarter 2026-07-01…2026-09-30",
      "2 | Hỗ trợ đào tạo lao động a) Khảo sát nhu cầu doanh nghiệp b) Mở lớp theo đặt hàng | Sở Giáo dục và Đào tạo | – | year 2026-01-01…2026-12-31",
      "3 | Xúc tiến thương mại | Sở Công Thương | – | year 2026-01-01…2026-12-31",
      "a | Hội chợ hàng Việt | Trung tâm Xúc tiến | – | quarter 2026-01-01…2026-03-31",
      "b | Kết nối cung cầu | Sở Công Thương | – | quarter 2026-04-01…2026-06-30",
    ]);
    expect(sectionLines(plan)).toEqual(["1 Nâng cao chất lượng dịch vụ công"]);
  });

  it("sees headings without a number: bold, in capitals, spanning the row, in the column of numbers", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
      CHI PHÍ TUÂN THỦ | < | < | <
      1 | Cắt giảm báo cáo định kỳ | Sở Nội vụ | Quý I/2026
      | **Đào tạo lao động** | |
      2 | Gắn nhà trường với doanh nghiệp | Sở Giáo dục và Đào tạo | Quý II/2026
      | HỖ TRỢ DOANH NGHIỆP | |
      3 | Tư vấn pháp luật miễn phí | Sở Tư pháp | Quý III/2026
      Nhóm việc thường kỳ | | |
      4 | Họp giao ban tháng | Văn phòng UBND thành phố Hải Phòng | Hằng tháng`);
    expect(headingsOfTasks(plan)).toEqual([
      "CHI PHÍ TUÂN THỦ",
      "Đào tạo lao động",
      "HỖ TRỢ DOANH NGHIỆP",
      "Nhóm việc thường kỳ",
    ]);
    expect(unreadRows(plan)).toEqual([]);
  });

  it("sees headings in a table that numbers nothing", () => {
    const plan = planWith(`
      Nhiệm vụ | Đơn vị thực hiện | Thời gian
      Về thủ tục đầu tư | |
      Rà soát danh mục dự án kêu gọi đầu tư | Sở Tài chính | Quý I/2026
      Công khai quy trình | Sở Tài chính | Quý II/2026
      Về thanh tra, kiểm tra | |
      Không kiểm tra quá một lần trong năm | Thanh tra thành phố | Thường xuyên`);
    expect(headingsOfTasks(plan)).toEqual(["Về thủ tục đầu tư", "Về thủ tục đầu tư", "Về thanh tra, kiểm tra"]);
  });

  it("drops sums and keeps notes below the table out of the tasks", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
      1 | Xây dựng kế hoạch truyền thông | Sở Văn hóa, Thể thao và Du lịch | Quý I/2026
      2 | Đưa tin gương doanh nghiệp | Báo và phát thanh, truyền hình Hải Phòng | Thường xuyên
      Tổng cộng | 02 nhiệm vụ | |
      Ghi chú: Các đơn vị báo cáo kết quả trước ngày 10 hằng tháng. | < | < | <`);
    expect(plan.tasks).toHaveLength(2);
    expect([plan.ledger.fates.furniture, plan.sections.length, unreadRows(plan)]).toEqual([1, 0, []]);
    expect(plan.findings.find(({ id }) => id === "table-note")?.value).toBe(
      "Ghi chú: Các đơn vị báo cáo kết quả trước ngày 10 hằng tháng.",
    );
  });

  it("takes no task that begins with Tổng for a sum", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì
      1 | Tổng hợp báo cáo quý | Sở Tài chính
      2 | Tổng kết phong trào | Sở Nội vụ`);
    expect(plan.tasks.map((task) => task.text)).toEqual(["Tổng hợp báo cáo quý", "Tổng kết phong trào"]);
  });
});
