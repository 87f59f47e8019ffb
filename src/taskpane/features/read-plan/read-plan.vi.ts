import type { PlanSourceKind } from "../../../application/reading/plan-source";
import type { Severity } from "../../../engine/model/finding";
import type { MergeCounts } from "../../../engine/sheets/register/merge-reading";

/** Whole numbers as an office writes them: 1.234. */
const many = (count: number): string => count.toLocaleString("vi-VN");

const sources: Readonly<Record<PlanSourceKind, { readonly label: string; readonly hint: string }>> = {
  "active-sheet": { label: "Trang đang mở", hint: "Đọc toàn bộ bảng ở trang tính này" },
  selection: { label: "Vùng đang chọn", hint: "Chỉ đọc các ô đang bôi chọn" },
  files: { label: "Chọn tệp…", hint: "Word, Excel, PDF, ảnh chụp, HTML hoặc văn bản" },
  pasted: { label: "Dán", hint: "Nội dung đã sao chép từ Word, trang web hoặc ảnh chụp màn hình" },
  sample: { label: "Thử với kế hoạch mẫu", hint: "Xem tiện ích làm được gì, chưa cần chuẩn bị gì" },
};

const severities: Readonly<Record<Severity, { readonly one: string; readonly hint: string }>> = {
  error: { one: "lỗi", hint: "Cần xem trước khi giao việc" },
  warning: { one: "cảnh báo", hint: "Nên kiểm tra lại" },
  note: { one: "ghi chú", hint: "Để biết" },
};

/** Everything the job "Đọc kế hoạch" says in Vietnamese; the English twin must have the same entries. */
export const vi = {
  verb: "Đọc kế hoạch",
  choose: {
    heading: "Kế hoạch nằm ở đâu?",
    promise: "Tiện ích đọc thử và cho bạn xem trước. Chưa ghi gì cho đến khi bạn đồng ý.",
    sources,
    inExcel: "Trong sổ này",
    fromFile: "Từ tệp",
    dropHere: "Kéo tệp kế hoạch thả vào đây",
    dropNow: "Thả để đọc",
    severalFiles: "Nhiều tệp được đọc như các phần của một kế hoạch, theo thứ tự tên.",
    fromClipboard: "Từ bộ nhớ tạm",
    pasteHere: "hoặc bấm vào đây rồi nhấn Ctrl+V",
    pasteKeys: "Chưa lấy được từ bộ nhớ tạm. Bấm vào khung này rồi nhấn Ctrl+V.",
    pasteEmpty: "Bộ nhớ tạm đang trống. Sao chép bảng nhiệm vụ trong Word trước, rồi dán lại.",
    noPlanYet: "Chưa có kế hoạch trong tay?",
  },
  working: {
    reading: "Đang đọc kế hoạch…",
    writing: "Đang ghi vào sổ…",
    undoing: "Đang hoàn tác…",
    progress: (done: number, total: number) => `Đã đọc ${many(done)}/${many(total)} phần`,
  },
  preview: {
    heading: "Xem trước",
    untitled: "Kế hoạch không có tên",
    number: (number: string) => `Số ${number}`,
    issued: (day: string) => `ngày ${day}`,
    facts: {
      issuer: "Cơ quan ban hành",
      period: "Giai đoạn",
      indexes: "Bộ chỉ số",
      reporting: "Báo cáo",
      replaces: "Thay thế",
    },
    quarterly: (day: number, months: string) => `quý: trước ngày ${day} các tháng ${months}`,
    annual: (day: string) => `năm: trước ngày ${day}`,
    figures: {
      tasks: "nhiệm vụ",
      sections: "mục",
      scores: "dòng điểm số",
      unread: "dòng chưa dùng",
    },
    many,
    tasks: "Nhiệm vụ",
    columns: { number: "STT", task: "Nhiệm vụ", lead: "Chủ trì", coordinating: "Phối hợp", timing: "Thời hạn" },
    noLead: "Chưa ghi",
    noTiming: "Không ghi",
    due: (day: string) => `hạn ${day}`,
    narrativeTask: "đoạn văn",
    noTasks: "Không tìm thấy nhiệm vụ nào",
    noTasksHint: "Bảng nhiệm vụ thường nằm ở phụ lục. Nếu phụ lục là tệp khác, chọn cả hai tệp cùng lúc.",
    narrative: (count: number) => `Lấy cả ${many(count)} nhiệm vụ viết thành đoạn văn`,
    narrativeHint: "Các nhiệm vụ này không nằm trong bảng, nên chỉ vào sổ khi bạn chọn.",
    findings: "Cần xem lại",
    noFindings: "Không thấy điều gì cần xem lại.",
    severities,
    severityCount: (severity: Severity, count: number) => `${many(count)} ${severities[severity].one}`,
    seeCell: (cell: string) => `Xem ô ${cell}`,
    seeTask: "Xem nhiệm vụ",
    proposal: (text: string) => `Đề xuất: ${text}`,
    showMore: (count: number) => `Hiện thêm ${many(count)}`,
    unread: "Những dòng chưa dùng",
    unreadHint: "Tiện ích không hiểu các dòng này nên để nguyên, không đưa vào sổ.",
    allUsed: "Mọi dòng của văn bản đều đã dùng.",
    existingSame: (tasks: number) =>
      `Sổ này đang có ${many(tasks)} nhiệm vụ của kế hoạch này. Ghi lại sẽ cập nhật; những ô bạn đã sửa được giữ nguyên.`,
    existingOther: (plan: string, tasks: number) =>
      `Sổ này đang theo dõi ${plan} (${many(tasks)} nhiệm vụ), khác kế hoạch vừa đọc. Nên mở một sổ trống rồi ghi.`,
    otherPlan: (number: string | null) => (number === null ? "một kế hoạch khác" : `kế hoạch ${number}`),
    undone: "Đã hoàn tác. Sổ trở lại như trước khi ghi.",
    who: "Người thực hiện",
    whoHint: "Ghi vào trang Nhật ký; chỉ phải nhập một lần.",
    writeTasks: (count: number) => `Ghi ${many(count)} nhiệm vụ vào sổ này`,
    updateTasks: (count: number) => `Cập nhật ${many(count)} nhiệm vụ trong sổ này`,
    writeScores: "Ghi điểm số vào sổ này",
    chooseAnother: "Chọn nguồn khác",
  },
  columns: {
    heading: "Xác nhận các cột",
    explain: (tables: number) =>
      `${many(tables)} bảng có cột chưa chắc là gì. Xem lại một lần; sổ sẽ nhớ cho những lần sau có cùng tiêu đề.`,
    table: (at: number) => `Bảng ${at}`,
    noHeader: (position: number) => `Cột ${position} (không có tiêu đề)`,
    holds: (header: string) => `Cột “${header}” là`,
    sure: "Nhận ra theo tiêu đề",
    unsure: "Đoán theo nội dung, cần bạn xác nhận",
    confirm: "Xác nhận và đọc lại",
  },
  done: {
    heading: "Đã ghi vào sổ",
    unchanged: "Sổ đã có đúng nội dung này, không ghi gì thêm",
    wrote: (tasks: number) => `${many(tasks)} nhiệm vụ đã nằm trong sổ.`,
    merged: ({ kept, added, gone }: MergeCounts) =>
      `Giữ ${many(kept)}, thêm ${many(added)}${gone === 0 ? "" : `; ${many(gone)} không còn trong văn bản nhưng vẫn giữ dòng`}.`,
    sheets: "Các trang đã ghi",
    next: "Việc tiếp theo",
    nextInWorkbook: "Sang bước Kiểm tra để sửa những điều cần xem lại, nhiều điều chỉ cần một lần bấm.",
    check: "Sang bước Kiểm tra",
    showTasks: "Mở trang Nhiệm vụ",
    undo: "Hoàn tác",
    readAnother: "Đọc kế hoạch khác",
    backToPreview: "Xem lại bản xem trước",
  },
  problems: {
    tooSlow: "Đọc quá lâu nên đã dừng; chưa ghi gì. Chọn tệp nhỏ hơn (chỉ phụ lục), hoặc tệp Word thay cho bản chụp.",
    broken:
      "Tiện ích gặp lỗi ngoài dự kiến; chưa ghi gì thêm. Thử lại; nếu vẫn lỗi, bấm “Chép chi tiết” và gửi cho người phụ trách.",
  },
};

/** What both languages must say. */
export type ReadPlanTexts = typeof vi;
