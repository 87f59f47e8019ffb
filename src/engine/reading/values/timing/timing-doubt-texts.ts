import type { Sentence } from "../../../text/language";

type DoubtArgs = Readonly<Record<string, string | number>>;
type DoubtText = (args: DoubtArgs) => Sentence;

/** What is wrong with a time cell and what to do about it; the printed words and the proposal stand beside the sentence. */
export const TIMING_DOUBT_TEXTS: Readonly<Record<string, DoubtText>> = {
  "timing-unreadable": () => ({
    vi: "Ô thời gian không đọc được; nội dung được giữ nguyên. Đối chiếu văn bản gốc rồi ghi lại.",
    en: "The time cell could not be read; its words are kept. Compare with the plan and write it again.",
  }),
  "timing-remark": () => ({
    vi: "Ô thời gian ghi tình trạng hoặc chú thích, không ghi thời hạn. Bổ sung thời hạn nếu có.",
    en: "The time cell holds a remark and no time. Add the time if there is one.",
  }),
  "timing-damaged-text": () => ({
    vi: "Chữ trong ô thời gian bị lỗi quét; đã đọc theo hình dạng chữ. Đối chiếu với bản gốc.",
    en: "The letters of the time cell are damaged by scanning and were read by their outline. Compare with the original.",
  }),
  "timing-year-missing": () => ({
    vi: "Thời gian không ghi năm và đã qua khi ban hành kế hoạch, hoặc không rõ năm của kế hoạch; chưa đặt hạn. Ghi rõ năm.",
    en: "No year is printed and the time had passed when the plan was issued, or the plan's year is unknown; no due day is set.",
  }),
  "timing-no-such-day": ({ day, month }) => ({
    vi: `Không có ngày ${day} tháng ${month}; chưa đặt hạn. Đối chiếu văn bản gốc rồi sửa.`,
    en: `There is no day ${day} of month ${month}; no due day is set.`,
  }),
  "timing-day-month-swap": ({ read, swapped }) => ({
    vi: `Ô ngày của Excel đọc là ${read}; khi nhập có thể đã đảo ngày và tháng (${swapped}). Xác nhận lại.`,
    en: `The Excel date reads ${read}; day and month may have been swapped on entry (${swapped}). Please confirm.`,
  }),
  "timing-two-digit-year": ({ read }) => ({
    vi: `Năm chỉ ghi hai chữ số; đọc là ${read}. Xác nhận lại.`,
    en: `The year has two figures only; read as ${read}. Please confirm.`,
  }),
  "timing-several-deadlines": ({ count, days }) => ({
    vi: `Ô ghi ${count} mốc (${days}); hạn hoàn thành lấy mốc cuối. Tách nhiệm vụ nếu cần theo dõi từng mốc.`,
    en: `The cell states ${count} deadlines (${days}); the last one is taken as due.`,
  }),
  "timing-has-more-parts": () => ({
    vi: "Ngoài phần đã đọc, ô thời gian còn ghi nội dung khác (điều kiện, thường xuyên, định kỳ). Xem nguyên văn.",
    en: "Beside what was read, the time cell says more (a condition, ongoing or periodic work). See the printed words.",
  }),
  "timing-several-occurrences": () => ({
    vi: "Công việc định kỳ có nhiều mốc trong năm không cách đều nhau; chỉ lưu được một mốc. Xem nguyên văn.",
    en: "The recurring task has several uneven days in the year; only one can be kept. See the printed words.",
  }),
  "timing-frequency-assumed": () => ({
    vi: "Ô chỉ ghi một đơn vị thời gian; tạm hiểu là tần suất định kỳ. Ghi rõ, ví dụ “Hằng năm”.",
    en: "The cell holds only a unit of time, taken for a frequency. Write it out.",
  }),
  "timing-duration-without-start": () => ({
    vi: "Ô chỉ ghi khoảng thời gian, không ghi tính từ ngày nào; chưa đặt hạn. Bổ sung ngày bắt đầu.",
    en: "The cell states a duration but not from when; no due day is set.",
  }),
  "timing-before-period": () => ({
    vi: "Ô ghi “trước” một tháng, quý hoặc năm; hạn lấy ngày cuối của kỳ đã ghi, không tự dời. Ghi rõ ngày nếu cần.",
    en: "The cell says “before” a month, quarter or year; the last day of the period as printed is taken.",
  }),
  "timing-part-of-period": () => ({
    vi: "Ô chỉ nói một phần của kỳ (đầu, giữa, tuần thứ mấy); ngày lấy theo cả kỳ. Ghi rõ ngày nếu cần.",
    en: "The cell means only a part of the period (beginning, middle, a week); the whole period is taken.",
  }),
  "timing-range-reversed": () => ({
    vi: "Ngày kết thúc đứng trước ngày bắt đầu; chưa đặt ngày nào. Kiểm tra lại thứ tự.",
    en: "The end lies before the start; no day is set. Check the order.",
  }),
  "timing-issue-day-missing": () => ({
    vi: "Thời gian tính từ ngày ban hành nhưng chưa rõ ngày ban hành kế hoạch. Bổ sung ngày ban hành.",
    en: "The time counts from the day of issue, which is unknown. Add the day the plan was issued.",
  }),
  "timing-cells-disagree": ({ execution, milestone }) => ({
    vi: `Hai ô thời gian không khớp: “${execution}” và “${milestone}”; bắt đầu lấy theo ô thứ nhất, hạn theo ô thứ hai nếu đọc được. Xác nhận lại.`,
    en: `The two time cells differ: “${execution}” and “${milestone}”; the start is taken from the first, the due day from the second where it has one.`,
  }),
  "timing-ends-before-start": ({ execution, milestone }) => ({
    vi: `Thời gian hoàn thành “${milestone}” sớm hơn thời gian thực hiện “${execution}”. Kiểm tra lại hai ô.`,
    en: `The completion “${milestone}” is earlier than the execution “${execution}”. Check both cells.`,
  }),
};
