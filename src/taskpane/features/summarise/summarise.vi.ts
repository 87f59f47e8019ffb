/** What the step "Báo cáo" says in Vietnamese; the English twin must have the same entries. */
export const vi = {
  heading: "Lập báo cáo quý",
  explain: "Mọi con số lấy từ sổ: sửa trong sổ rồi lập lại, các trang và bản thảo đổi theo.",
  sheetsHeading: "Trang tổng hợp",
  sheetsText: "Trang “Tổng hợp quý” và trang “Lãnh đạo” in vừa A4, mỗi con số dẫn về dòng của nó.",
  write: "Lập trang tổng hợp",
  writing: "Đang lập…",
  written: "Đã lập trang Tổng hợp quý và trang Lãnh đạo trong sổ.",
  same: "Các trang này đã đúng như sổ; không có gì thay đổi.",
  show: "Mở trang Lãnh đạo",
  reportHeading: "Dự thảo báo cáo",
  reportText: "Bản Word theo thể thức văn bản hành chính, phần lời và các bảng lấy từ cùng số liệu.",
  report: "Tải dự thảo báo cáo (.docx)",
  making: "Đang soạn báo cáo…",
  previewing: "Đang tính số liệu để xem trước…",
  preview: {
    title: "Xem trước số liệu",
    promise: "Chưa ghi gì vào sổ. Con số dưới đây đúng như sẽ ghi.",
    figures: {
      tasks: "Nhiệm vụ",
      completed: "Đã hoàn thành",
      overdue: "Quá hạn",
      withoutEvidence: "Thiếu minh chứng",
      silent: "Đơn vị chưa báo cáo",
      partial: "Đơn vị báo cáo thiếu",
      short: "Chỉ số còn thiếu điểm",
      unknown: "Chỉ số chưa tính được",
    },
    debtors: (names: string) => `Còn thiếu nhiều báo cáo nhất: ${names}.`,
    furthest: (names: string) => `Xa mục tiêu nhất: ${names}.`,
    willWrite: "Sẽ ghi vào sổ",
    isNew: (name: string, rows: number) => `Trang “${name}”: ${rows} dòng, trang mới`,
    isThere: (name: string, rows: number) => `Trang “${name}”: ${rows} dòng, viết lại trang đang có`,
    states: (tasks: number, expected: number) =>
      `Cập nhật ${tasks} trạng thái ở trang “Nhiệm vụ” và ${expected} ở trang “Theo dõi”`,
    sameStates: "Trạng thái trong sổ giữ nguyên",
    copies: (names: string, before: number) =>
      before === 0
        ? `Nếu chốt kỳ: thêm các trang ${names}`
        : `Nếu chốt kỳ (đã chốt ${before} lần): thêm các trang ${names}, các bản chốt trước giữ nguyên`,
    sheetLines: (name: string, rows: number) => `Nội dung trang “${name}” (${rows} dòng)`,
    line: "Dòng",
    content: "Nội dung",
  },
  made: (name: string) => `Đã soạn “${name}” và chuyển cho trình duyệt tải về.`,
  closeHeading: "Chốt số liệu",
  closeText: "Giữ một bản tổng hợp không đổi của kỳ này trong sổ. Chốt lại thì có thêm bản mới, bản cũ vẫn giữ.",
  close: "Chốt kỳ này",
  closed: "Đã chốt số liệu của kỳ; bản chốt nằm ở trang riêng, có khóa.",
};

export type SummariseTexts = typeof vi;
