/** What the step "Giao" says in Vietnamese; the English twin must have the same entries. */
export const vi = {
  heading: "Giao phiếu báo cáo",
  explain: "Mỗi đơn vị một phiếu Excel riêng, mở được không cần tiện ích. Gửi phiếu qua kênh thường dùng.",
  planning: "Đang lập danh sách…",
  figures: { forms: "phiếu", answers: "dòng phải báo cáo" },
  due: (day: string) => `Đơn vị phải gửi trước ngày ${day}.`,
  make: (forms: number) => `Lập ${forms} phiếu và tải về (.zip)`,
  making: "Đang lập phiếu…",
  made: (forms: number, name: string) => `Đã lập ${forms} phiếu trong “${name}” và ghi trang Theo dõi vào sổ.`,
  nobody: "Không có nhiệm vụ nào phải báo cáo trong kỳ này. Kiểm tra cột “Cơ quan chủ trì” ở trang Nhiệm vụ.",
  doubts: (count: number) => `${count} điều nên xem trước khi giao`,
  list: "Danh sách phiếu",
  find: "Tìm đơn vị (không cần dấu)",
  columns: ["Đơn vị", "Nhiệm vụ"],
  next: "Sang bước Tổng hợp",
};

export type DistributeTexts = typeof vi;
