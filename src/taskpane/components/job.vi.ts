/** What every job says about its failures and its work; the English twin must have the same entries. */
export const vi = {
  tooSlow: "Việc này lâu quá nên đã dừng; chưa ghi gì. Thử lại, hoặc chia nhỏ dữ liệu.",
  broken:
    "Tiện ích gặp lỗi ngoài dự kiến; chưa ghi gì thêm. Thử lại; nếu vẫn lỗi, bấm “Chép chi tiết” và gửi cho người phụ trách.",
  retry: "Thử lại",
  close: "Đóng thông báo",
  copyDetails: "Chép chi tiết",
  copied: "Đã chép",
  copyLink: "Chép liên kết",
  copyTable: "Chép bảng",
  cancel: "Dừng",
  undo: "Hoàn tác",
  undone: (label: string) => `Đã hoàn tác: ${label}.`,
  secondsLeft: (seconds: number) => `, còn khoảng ${seconds} giây`,
  asOf: "Tính đến ngày",
  period: "Kỳ báo cáo",
  reportDue: (day: string) => `Báo cáo của kỳ này chậm từ ngày ${day}.`,
  dateForm: "Viết theo dạng ngày/tháng/năm: 20/09/2025",
  noRegister: {
    heading: "Sổ này chưa có kế hoạch",
    sentence: "Đọc một kế hoạch vào sổ trước, hoặc thử với kế hoạch mẫu; chỉ mất vài giây.",
    read: "Sang bước Đọc",
  },
};

export type JobTexts = typeof vi;
