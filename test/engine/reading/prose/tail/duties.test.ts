import { datedDuties } from "../../../../../src/engine/reading/prose/tail/duties";
import { passagesOf } from "../plan-passages";

const duties = (...lines: string[]) => datedDuties(passagesOf(...lines));

describe("dated duties", () => {
  it("are one for each time a sentence names", () => {
    expect(
      duties(
        "1. Thủ trưởng các Sở, ban, ngành:",
        "- Gửi văn bản cử cán bộ đầu mối trong tháng 9/2025 và chậm nhất 15 ngày kể từ ngày có thay đổi nhân sự.",
      ),
    ).toEqual([
      {
        who: "Thủ trưởng các Sở, ban, ngành",
        text: "Gửi văn bản cử cán bộ đầu mối trong tháng 9/2025",
        due: "2025-09-30",
      },
      { who: "Thủ trưởng các Sở, ban, ngành", text: "chậm nhất 15 ngày kể từ ngày có thay đổi nhân sự", due: null },
    ]);
  });

  it.each([
    ["- Hoàn thành xây dựng phần mềm trước ngày 30/11/2025.", "2025-11-30"],
    ["- Trình ban hành quy chế trong quý I/2026.", "2026-03-31"],
    ["- Chính thức thực hiện từ ngày 01/10/2025.", null],
    ["- Khi có kết quả PCI năm 2025, chủ động phân tích.", null],
    ["- Rà soát danh mục hàng năm.", null],
  ])("%s is due %s", (line, due) => expect(duties(line).map((duty) => duty.due)).toEqual([due]));

  it("are none where a sentence names no time, or only the date of a document", () => {
    expect(
      duties("- Đôn đốc, giám sát việc thực hiện.", "- Thực hiện Quyết định số 5/QĐ-UBND ngày 01/10/2025."),
    ).toEqual([]);
  });
});
