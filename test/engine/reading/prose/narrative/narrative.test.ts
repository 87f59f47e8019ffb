import { readText } from "../plan-passages";

const plan = (...lines: string[]): string => ["KẾ HOẠCH", "Nâng cao chỉ số PCI năm 2026", ...lines].join("\n");
const texts = (text: string, hasTable = false): string[] => readText(text, hasTable).tasks.map((task) => task.text);

describe("tasks in prose", () => {
  const general = plan(
    "I. MỤC TIÊU",
    "- Tăng điểm số.",
    "II. GIẢI PHÁP TRỌNG TÂM",
    "1. Tăng cường cải cách.",
    "2. Đẩy mạnh đối thoại.",
  );

  it("are the items under a heading that announces tasks or measures", () => {
    expect(texts(general)).toEqual(["Tăng cường cải cách.", "Đẩy mạnh đối thoại."]);
  });

  it("are none where a table assigns the measures or the text sends to an appendix", () => {
    expect(texts(general, true)).toEqual([]);
    expect(texts(`${general}\nIII. PHÂN CÔNG NHIỆM VỤ: tại Phụ lục đính kèm.`)).toEqual([]);
  });

  it("are still tasks beside a table where lines under them assign them", () => {
    const assigned = plan(
      "II. NHIỆM VỤ VÀ GIẢI PHÁP",
      "1. Nhiệm vụ trọng tâm trong năm 2026",
      "(1) Rà soát thủ tục.",
      "- Công chức tham mưu: Văn phòng - thống kê.",
      "- Đơn vị phối hợp: Các đơn vị có liên quan.",
      "(2) Nhân rộng mô hình.",
      "(4) Tuyên truyền chính sách.",
      "- Đơn vị thực hiện: Công an phường.",
      "2. Nhiệm vụ, giải pháp cụ thể (Có các Phụ lục số 1, 2 kèm theo).",
    );
    const { tasks, sections, doubts } = readText(assigned, true);
    expect(
      tasks.map(({ printedNumber, leadRaw, coordinatingRaw }) => [printedNumber, leadRaw, coordinatingRaw]),
    ).toEqual([
      ["(1)", "Văn phòng - thống kê", "Các đơn vị có liên quan"],
      ["(2)", null, null],
      ["(4)", "Công an phường", null],
    ]);
    expect(sections).toMatchObject([
      { id: "II.1", title: "Nhiệm vụ trọng tâm trong năm 2026", timingRaw: "trong năm 2026" },
    ]);
    expect(doubts.filter(({ id }) => id === "narrative-number-skipped").map(({ value }) => value)).toEqual(["3"]);
  });

  it("are not the requirements, nor the organisation of the plan", () => {
    expect(
      texts(
        plan(
          "I. YÊU CẦU",
          "- Phát huy tính năng động.",
          "II. TỔ CHỨC THỰC HIỆN",
          "1. Sở Tài chính: chủ trì, đôn đốc thực hiện nhiệm vụ.",
        ),
      ),
    ).toEqual([]);
  });

  it("stand under the sub-heading that announces them in a mixed part", () => {
    const mixed = plan(
      "II. MỤC TIÊU, NHIỆM VỤ",
      "1. Mục tiêu",
      "- Đạt 90% hài lòng.",
      "2. Nhiệm vụ",
      "- Mở lớp tập huấn cho cán bộ bộ phận một cửa.",
    );
    expect(texts(mixed)).toEqual(["Mở lớp tập huấn cho cán bộ bộ phận một cửa."]);
    expect(readText(mixed).objectives).toMatchObject([{ value: 90, unit: "%" }]);
  });

  it("take the body their heading or their first words name, and say which", () => {
    const byBody = plan(
      "III. NHIỆM VỤ CỤ THỂ",
      "1. Sở Tài chính",
      "- Tham mưu điều chỉnh chỉ tiêu thu ngân sách hằng năm theo quy định.",
      "2. Ban hành và công khai quy trình",
      "- Công khai quy trình giải quyết hồ sơ trên cổng thông tin điện tử.",
      "- Sở Nội vụ chủ trì, phối hợp với các sở, ngành tổ chức tập huấn cho công chức.",
    );
    expect(readText(byBody).tasks.map(({ leadRaw, leadFrom }) => [leadRaw, leadFrom])).toEqual([
      ["Sở Tài chính", "heading"],
      [null, null],
      ["Sở Nội vụ", "text"],
    ]);
  });

  it("keep their details: a plus under a dash belongs to the dash", () => {
    const detailed = plan(
      "II. NHIỆM VỤ",
      "- Nâng cao chất lượng dạy học:",
      "+ Đổi mới phương pháp;",
      "+ Ôn thi hiệu quả.",
      "- Công khai học phí.",
    );
    expect(texts(detailed)).toEqual([
      "Nâng cao chất lượng dạy học: + Đổi mới phương pháp; + Ôn thi hiệu quả.",
      "Công khai học phí.",
    ]);
  });

  it("are healed where a page broke their sentence", () => {
    const broken = plan(
      "II. NHIỆM VỤ",
      "- Tạo điều kiện thuận lợi cho người",
      "",
      "dân tiếp cận dịch vụ công.",
      "12",
      "- Công khai phí.",
    );
    expect(texts(broken)).toEqual(["Tạo điều kiện thuận lợi cho người dân tiếp cận dịch vụ công.", "Công khai phí."]);
  });

  it("stand in parts under letters: the letter's heading says what its roman parts are", () => {
    const lettered = plan(
      "A. MỤC TIÊU",
      "I. Chung",
      "1. Đạt 90% hài lòng.",
      "B. NHIỆM VỤ",
      "I. Lĩnh vực đất đai",
      "1. Công khai quy hoạch sử dụng đất.",
    );
    const { tasks, objectives } = readText(lettered);
    expect(tasks.map(({ text }) => text)).toEqual(["Công khai quy hoạch sử dụng đất."]);
    expect(objectives).toMatchObject([{ value: 90 }]);
  });

  it("name a long gap once, and miss no đ in a list that leaves it out", () => {
    const { doubts } = readText(
      plan(
        "II. NHIỆM VỤ",
        "1. Việc đầu tiên.",
        "25. Việc cuối cùng.",
        "III. GIẢI PHÁP",
        "a) Một.",
        "b) Hai.",
        "c) Ba.",
        "d) Bốn.",
        "e) Năm.",
      ),
    );
    const skipped = doubts.filter(({ id }) => id === "narrative-number-skipped");
    expect(skipped.map(({ value }) => value)).toEqual(["2–24"]);
  });

  it("stay apart under numbers that repeat", () => {
    const twice = plan(
      "II. NHIỆM VỤ",
      "1. Cải cách thủ tục",
      "- Rà soát quy trình nội bộ của các phòng chuyên môn thuộc phường.",
      "1. Chuyển đổi số",
      "- Số hóa hồ sơ lưu trữ của phường theo lộ trình được duyệt.",
    );
    expect(readText(twice).tasks.map(({ section }) => section)).toEqual(["II.1", "II.1#2"]);
  });
});
