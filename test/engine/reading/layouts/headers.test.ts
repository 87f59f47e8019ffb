import { findingIds, headingsOfTasks, planWith, taskLines, unreadRows } from "./read-layout";

describe("header words and columns of other plans", () => {
  it("reads extra columns for product, leader, watcher and note, and says which the register does not take", () => {
    const plan = planWith(`
      TT | Đầu việc | Đơn vị đầu mối | Đơn vị liên quan | Hạn chót | Sản phẩm giao nộp | Lãnh đạo chỉ đạo | Theo dõi, đôn đốc | Ghi chú
      1 | Rà soát quy trình cấp phép xây dựng | Sở Xây dựng | Sở Tư pháp | 30/6/2026 | Quyết định công bố | Đ/c Phó Chủ tịch | Văn phòng UBND thành phố | Theo NQ 02
      2 | Số hóa hồ sơ đất đai | Sở Nông nghiệp và Môi trường | | 31/12/2026 | Cơ sở dữ liệu | Đ/c Chủ tịch | Văn phòng UBND thành phố | `);
    expect(taskLines(plan)).toEqual([
      "1 | Rà soát quy trình cấp phép xây dựng | Sở Xây dựng | Sở Tư pháp | date 2026-06-30",
      "2 | Số hóa hồ sơ đất đai | Sở Nông nghiệp và Môi trường | – | date 2026-12-31",
    ]);
    expect(plan.tasks.map((task) => task.product)).toEqual(["Quyết định công bố", "Cơ sở dữ liệu"]);
    expect(plan.findings.filter(({ id }) => id === "column-unused").map(({ value }) => value)).toEqual([
      "Lãnh đạo chỉ đạo",
      "Theo dõi, đôn đốc",
      "Ghi chú",
    ]);
  });

  it("reads a table without numbers and without coordinating bodies, times in small letters", () => {
    const plan = planWith(`
      Nội dung công việc | Đơn vị phụ trách | Thời gian
      Công khai danh mục thủ tục trên cổng thông tin | Sở Khoa học và Công nghệ | thường xuyên
      Đối thoại với doanh nghiệp nhỏ | Sở Tài chính | quý II/2026
      Khảo sát sự hài lòng của doanh nghiệp | Sở Công Thương | trong năm 2026`);
    expect(taskLines(plan)).toEqual([
      "– | Công khai danh mục thủ tục trên cổng thông tin | Sở Khoa học và Công nghệ | – | ongoing",
      "– | Đối thoại với doanh nghiệp nhỏ | Sở Tài chính | – | quarter 2026-04-01…2026-06-30",
      "– | Khảo sát sự hài lòng của doanh nghiệp | Sở Công Thương | – | year 2026-01-01…2026-12-31",
    ]);
  });

  it("takes coordinating bodies from the note where there is no column for them", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn | Ghi chú
      1 | Tổ chức hội nghị xúc tiến đầu tư | Sở Tài chính | 30/9/2026 | Phối hợp: Sở Công Thương, Sở Nội vụ
      2 | Ban hành bộ tiêu chí đánh giá | Sở Nội vụ | 31/3/2026 | Kinh phí lồng ghép. Phối hợp với Sở Tài chính.`);
    expect(taskLines(plan)).toEqual([
      "1 | Tổ chức hội nghị xúc tiến đầu tư | Sở Tài chính | Sở Công Thương; Sở Nội vụ | date 2026-09-30",
      "2 | Ban hành bộ tiêu chí đánh giá | Sở Nội vụ | Sở Tài chính | date 2026-03-31",
    ]);
  });

  it("takes the lead from the note where nothing else names it", () => {
    const plan = planWith(`
      STT | Nội dung | Ghi chú
      1 | Cập nhật sổ tay hướng dẫn nhà đầu tư | Chủ trì: Sở Tài chính; phối hợp: Sở Ngoại vụ, Sở Công Thương
      2 | Rút ngắn thời gian thông quan | Chủ trì: Sở Công Thương`);
    expect(taskLines(plan)).toEqual([
      "1 | Cập nhật sổ tay hướng dẫn nhà đầu tư | Sở Tài chính | Sở Ngoại vụ; Sở Công Thương | none",
      "2 | Rút ngắn thời gian thông quan | Sở Công Thương | – | none",
    ]);
  });

  it("moves who coordinates out of the lead cell where there is a column for it, and says so (220/KH-UBND, task 9)", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Rà soát biên chế | Sở Nội vụ phối hợp với Thanh tra thành phố | Sở Tài chính | Quý III/2026
      2 | Kết nối dữ liệu thuế | Sở Tài chính | Sở Tư pháp | Quý IV/2026`);
    expect(taskLines(plan)).toEqual([
      "1 | Rà soát biên chế | Sở Nội vụ | Thanh tra thành phố; Sở Tài chính | quarter 2026-07-01…2026-09-30",
      "2 | Kết nối dữ liệu thuế | Sở Tài chính | Sở Tư pháp | quarter 2026-10-01…2026-12-31",
    ]);
    expect(plan.findings.filter(({ id }) => id === "lead-coordinator-moved").map(({ args }) => args)).toEqual([
      { value: "Sở Nội vụ phối hợp với Thanh tra thành phố", moved: "Thanh tra thành phố" },
    ]);
  });

  it("tells lead and coordinating apart in one column for both: by labels, by the stroke, else it asks", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan thực hiện (chủ trì/phối hợp) | Thời gian hoàn thành
      1 | Lập bản đồ quy hoạch số | Chủ trì: Sở Xây dựng; Phối hợp: Sở Nông nghiệp và Môi trường | Quý III/2026
      2 | Kết nối dữ liệu thuế | Sở Tài chính / Thuế thành phố Hải Phòng | Quý IV/2026
      3 | Tập huấn cán bộ một cửa | Sở Nội vụ; Sở Tư pháp | Quý I/2026`);
    expect(taskLines(plan)).toEqual([
      "1 | Lập bản đồ quy hoạch số | Sở Xây dựng | Sở Nông nghiệp và Môi trường | quarter 2026-07-01…2026-09-30",
      "2 | Kết nối dữ liệu thuế | Sở Tài chính | Thuế thành phố | quarter 2026-10-01…2026-12-31",
      "3 | Tập huấn cán bộ một cửa | Sở Nội vụ; Sở Tư pháp | – | quarter 2026-01-01…2026-03-31",
    ]);
    expect(plan.findings.filter(({ id }) => id === "lead-not-told-apart").map(({ value }) => value)).toEqual([
      "Sở Nội vụ; Sở Tư pháp",
    ]);
  });

  it("reads one column headed Chủ trì, phối hợp as the lead's, and lines with labels apart", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Chủ trì, phối hợp | Tiến độ
      1 | Thành lập tổ tư vấn pháp lý | Sở Tư pháp (chủ trì), Sở Tài chính (phối hợp) | Tháng 4/2026`);
    expect(taskLines(plan)).toEqual([
      "1 | Thành lập tổ tư vấn pháp lý | Sở Tư pháp | Sở Tài chính | month 2026-04-01…2026-04-30",
    ]);
  });

  it("reads a header of three levels, merged", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Tổ chức thực hiện | < | < | < | Ghi chú
      ^ | ^ | Phân công | < | Thời gian | < | ^
      ^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Kết thúc | ^
      1 | Xây dựng kho dữ liệu dùng chung | Sở Khoa học và Công nghệ | Các sở, ban, ngành | 02/3/2026 | 30/11/2026 | `);
    expect(taskLines(plan)).toEqual([
      "1 | Xây dựng kho dữ liệu dùng chung | Sở Khoa học và Công nghệ | Các Sở, ban, ngành | date-range 2026-03-02…2026-11-30",
    ]);
    expect(plan.appendices[0]?.columns[2]).toBe("Tổ chức thực hiện › Phân công › Chủ trì");
  });

  it("reads a header on two rows without merges, years as columns to be ticked", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Lộ trình thực hiện | |
      | | | 2026 | 2027 | 2028
      1 | Cắt giảm điều kiện kinh doanh | Sở Tư pháp | x | |
      2 | Hoàn thành khu công nghiệp sinh thái | Ban Quản lý Khu kinh tế Hải Phòng | | x | x`);
    expect(taskLines(plan)).toEqual([
      "1 | Cắt giảm điều kiện kinh doanh | Sở Tư pháp | – | year 2026-01-01…2026-12-31",
      "2 | Hoàn thành khu công nghiệp sinh thái | Ban Quản lý Khu kinh tế Hải Phòng | – | year-range 2027-01-01…2028-12-31",
    ]);
  });

  it("takes the reference text in a cell over lead and coordinating as what it is", () => {
    const plan = planWith(`
      STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
      1 | Thực hiện các giải pháp về đất đai | Theo phân công tại Quyết định số 12/QĐ-UBND | < | Năm 2026
      2 | Công bố chỉ số giá đất | Sở Nông nghiệp và Môi trường | Sở Tài chính | Quý I/2026`);
    expect(taskLines(plan)[1]).toBe(
      "2 | Công bố chỉ số giá đất | Sở Nông nghiệp và Môi trường | Sở Tài chính | quarter 2026-01-01…2026-03-31",
    );
    expect(plan.findings.filter(({ id }) => id === "body-by-reference")).toHaveLength(1);
  });

  it("knows the number beside the task from the number of the group", () => {
    const plan = planWith(`
      TT | Lĩnh vực | Stt | Nhiệm vụ | Cơ quan chủ trì | Thời gian
      I | Chi phí thời gian | 1 | Giảm 30% thời gian giải quyết thủ tục | Sở Nội vụ | Quý II/2026
      ^ | ^ | 2 | Không kiểm tra trùng lặp doanh nghiệp | Thanh tra thành phố Hải Phòng | Thường xuyên
      II | Chi phí không chính thức | 1 | Công khai đường dây nóng | Thanh tra thành phố Hải Phòng | Quý I/2026`);
    expect(taskLines(plan).map((line) => line.split(" | ")[0])).toEqual(["1", "2", "1"]);
    expect(headingsOfTasks(plan)).toEqual(["Chi phí thời gian", "Chi phí thời gian", "Chi phí không chính thức"]);
    expect(plan.sections.map((section) => section.printedNumber)).toEqual(["I", "II"]);
    expect([unreadRows(plan), findingIds(plan).includes("columns-uncertain")]).toEqual([[], false]);
  });

  it.each([["Tiêu chí"], ["Nội dung"], ["Giải pháp"]])(
    "takes Nhiệm vụ for the task where %s stands beside it",
    (other) => {
      const plan = planWith(`
      STT | ${other} | Nhiệm vụ | Cơ quan chủ trì | Thời gian
      1 | Thời gian đăng ký | Rút ngắn còn hai ngày | Sở Tài chính | Quý I/2026`);
      expect(plan.tasks[0]?.text).toBe("Rút ngắn còn hai ngày");
      expect(plan.findings.find(({ id }) => id === "column-unused")?.value).toBe(other);
    },
  );

  it("joins the row a page break cut in a table that numbers nothing", () => {
    const plan = planWith(
      `Nhiệm vụ | Chủ trì | Thời gian
       Công khai quy hoạch | Sở Xây dựng | Quý I/2026
       Rà soát quy trình cấp phép xây dựng trên địa | Sở Xây | Thường`,
      `bàn thành phố | dựng | xuyên
       Mở cổng hỏi đáp | Sở Tài chính | quý II/2026`,
    );
    expect(taskLines(plan)).toEqual([
      "– | Công khai quy hoạch | Sở Xây dựng | – | quarter 2026-01-01…2026-03-31",
      "– | Rà soát quy trình cấp phép xây dựng trên địa bàn thành phố | Sở Xây dựng | – | ongoing",
      "– | Mở cổng hỏi đáp | Sở Tài chính | – | quarter 2026-04-01…2026-06-30",
    ]);
  });
});
