/** What the frame of the pane says in Vietnamese; the English twin must have the same entries. */
export const vi = {
  product: "Sổ theo dõi kế hoạch",
  steps: "Các bước",
  stepDone: "đã làm",
  stepNext: "việc tiếp theo",
  role: "Bạn là ai",
  roles: { consolidator: "Người tổng hợp", officer: "Người báo cáo", leader: "Lãnh đạo" },
  showWhat: "Đang xem",
  fronts: { work: "Công việc", sheets: "Sổ" },
  missingAt: {
    folder:
      "Trang đang mở từ một thư mục: chưa cài được thành ứng dụng, và lúc đọc hay tổng hợp màn hình có thể đứng lâu. Mở qua https hoặc “npm start” thì có đủ.",
    http: "Trang đang mở qua http: chưa chạy được khi mất mạng và chưa cài được thành ứng dụng. Mở qua https thì có đủ.",
  },
  switchLanguage: "English",
  closeNotice: "Đóng thông báo",
  undone: (label: string) => `Đã hoàn tác: ${label}.`,
  broken: {
    heading: "Tiện ích gặp lỗi ngoài dự kiến",
    sentence: "Sổ của bạn không bị ảnh hưởng. Tải lại bảng này; nếu vẫn lỗi, chép chi tiết và gửi cho người phụ trách.",
    reload: "Tải lại",
    copyDetails: "Chép chi tiết",
    copied: "Đã chép",
  },
  officeMissing: {
    sentence:
      "Chưa tải được thư viện Office của Microsoft. Kiểm tra mạng rồi mở lại bảng; hoặc dùng trang không cần Excel.",
  },
  notInExcel: {
    sentence:
      "Trang này chạy bên trong Excel. Mở Excel, vào thẻ “Kế hoạch”, bấm “Mở bảng”; hoặc dùng trang không cần Excel.",
    openPage: "Mở trang không cần Excel",
  },
};

export type AppTexts = typeof vi;
