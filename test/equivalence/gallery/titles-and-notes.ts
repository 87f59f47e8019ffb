import { aSheet, aWorkbook } from "./a-workbook";

/** Titles of three levels merged over the sheet, a long note whose row grows, a link, a legend, a spacer. */
export const titlesAndNotes = aWorkbook(
  aSheet(
    [
      { kind: "title", level: 1, text: "SỔ THEO DÕI THỰC HIỆN KẾ HOẠCH NÂNG CAO NĂNG LỰC CẠNH TRANH NĂM 2025" },
      { kind: "title", level: 2, text: "Kế hoạch số 220/KH-UBND ngày 28/8/2025 của Ủy ban nhân dân thành phố" },
      { kind: "spacer" },
      { kind: "title", level: 3, text: "I. Tình hình chung" },
      {
        kind: "note",
        text: "Đến ngày 15/9/2025 có 69 nhiệm vụ chưa đến hạn báo cáo, 1 nhiệm vụ sắp đến hạn, 2 nhiệm vụ chưa đến thời gian thực hiện và 1 nhiệm vụ chưa đủ căn cứ đánh giá.\nSố liệu lấy từ trang Nhiệm vụ; bấm vào con số để xem nguồn.",
      },
      { kind: "note", text: "Cổng thông tin PCI", link: { kind: "web", address: "https://pcivietnam.vn/?a=1&b=2" } },
      { kind: "spacer", points: 12 },
      {
        kind: "legend",
        entries: [
          { role: "tone-late", sample: "Quá hạn", meaning: "Hạn hoàn thành đã qua mà chưa có báo cáo hoàn thành." },
          {
            role: "tone-done",
            sample: "Hoàn thành đúng hạn",
            meaning: "Đơn vị đã báo cáo hoàn thành trước hoặc đúng hạn.",
          },
        ],
      },
    ],
    { columnWidths: [16, 30, 30, 20], name: "Tổng hợp quý" },
  ),
);
