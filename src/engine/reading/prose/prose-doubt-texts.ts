import type { Sentence } from "../../text/language";
import { subIndexDirectory } from "../sub-indices/sub-index-directory";
import type { ProseDoubtId } from "./prose-doubt";

type Args = Readonly<Record<string, string | number>>;
type DoubtText = (args: Args) => Sentence;

/** A sub-index by the name people know; "total" is the whole index. */
const scoreName = (key: string | number | undefined): string =>
  key === "total" ? "cả bộ chỉ số" : `“${subIndexDirectory().find((one) => one.key === key)?.name ?? key ?? ""}”`;

/** The sentence of each doubt: what is wrong and what to do. */
export const PROSE_DOUBT_TEXTS: Readonly<Record<ProseDoubtId, DoubtText>> = {
  "plan-number-missing": () => ({
    vi: "Không đọc được số, ký hiệu của kế hoạch (để trống hoặc thiếu trang đầu). Ghi số vào trang Kế hoạch.",
    en: "The plan's number is blank or its first page is missing. Type it on the sheet Kế hoạch.",
  }),
  "plan-number-disagrees": ({ head, appendix }) => ({
    vi: `Số ở đầu văn bản là ${head}, ở phụ lục lại ghi ${appendix}. Đã lấy số ở đầu văn bản; kiểm tra lại.`,
    en: `The letterhead says ${head}, the appendix ${appendix}. The letterhead was taken; check it.`,
  }),
  "plan-head-from-appendix": ({ number }) => ({
    vi: `Đầu văn bản không có số, ký hiệu; đã lấy ${number} theo dòng “Kèm theo …” của phụ lục. Kiểm tra xem có thiếu trang đầu (số, ngày, cơ quan ban hành) không.`,
    en: `The letterhead bears no number; ${number} was taken from the reference line of the appendix. Check whether the first page is missing.`,
  }),
  "issue-day-missing": () => ({
    vi: "Không đọc được ngày ban hành. Ghi ngày vào trang Kế hoạch để tính hạn báo cáo.",
    en: "The day of issue is blank or missing. Type it on the sheet Kế hoạch: reporting days depend on it.",
  }),
  "issue-day-disagrees": ({ head, appendix }) => ({
    vi: `Ngày ban hành ở đầu văn bản (${head}) khác ngày ghi ở phụ lục (${appendix}). Đã lấy ngày ở đầu văn bản.`,
    en: `The letterhead is dated ${head}, the appendix says ${appendix}. The letterhead was taken.`,
  }),
  "issuer-missing": () => ({
    vi: "Không xác định được cơ quan ban hành. Ghi tên cơ quan vào trang Kế hoạch.",
    en: "The issuing body was not found. Type it on the sheet Kế hoạch.",
  }),
  "plan-title-missing": () => ({
    vi: "Không tìm thấy tên kế hoạch sau chữ “KẾ HOẠCH”. Ghi tên vào trang Kế hoạch.",
    en: "No title follows the word KẾ HOẠCH. Type it on the sheet Kế hoạch.",
  }),
  "scan-damaged": ({ lines }) => ({
    vi: `Bản quét mất dấu tiếng Việt (${lines} dòng): chữ được giữ nguyên như bản quét, số liệu cần được so lại với bản gốc.`,
    en: `The scan lost its diacritics (${lines} lines): words are kept as scanned; compare the figures with the original.`,
  }),
  "prose-number-skipped": ({ number }) => ({
    vi: `Trước mục này thiếu mục ${number}: có thể mất trang hoặc đánh số sai. Kiểm tra bản gốc.`,
    en: `Item ${number} is missing before this one: a page may be lost or the numbering wrong.`,
  }),
  "prose-list-missing": () => ({
    vi: "Câu kết thúc bằng dấu hai chấm nhưng không có nội dung tiếp theo: có thể mất trang.",
    en: "The sentence ends in a colon and nothing follows: a page may be lost.",
  }),
  "narrative-number-skipped": ({ number, section }) => ({
    vi: `Mục ${section} thiếu nhiệm vụ số (${number}) trước nhiệm vụ này. Kiểm tra xem văn bản có thiếu trang không.`,
    en: `Under ${section}, task (${number}) is missing before this one. Check whether pages are missing.`,
  }),
  "narrative-number-repeated": ({ number, section }) => ({
    vi: `Mục ${section} có hai nhiệm vụ cùng đánh số (${number}); cả hai đều được giữ.`,
    en: `Under ${section}, two tasks bear the number (${number}); both are kept.`,
  }),
  "report-day-inclusive": () => ({
    vi: "Văn bản ghi “chậm nhất ngày …”: báo cáo gửi đúng ngày đó vẫn đúng hạn, trong khi sổ tính hạn theo “trước ngày …”.",
    en: "The text says “at the latest on”: a report on that very day is still in time, while the register counts “before”.",
  }),
  "report-rule-unread": () => ({
    vi: "Có quy định báo cáo định kỳ nhưng không đọc được ngày báo cáo quý, năm. Ghi vào trang Kế hoạch.",
    en: "Regular reports are asked for, but no quarterly or yearly day was read. Type it on the sheet Kế hoạch.",
  }),
  "report-rules-disagree": () => ({
    vi: "Văn bản nêu hai ngày báo cáo khác nhau cho cùng một kỳ; đã lấy ngày nêu trước.",
    en: "Two different reporting days stand in the text for the same kind of report; the first was taken.",
  }),
  "score-name-unknown": ({ name, score }) => ({
    vi: `Không rõ “${name}” (${score} điểm) là chỉ số thành phần nào nên chưa lấy điểm này.`,
    en: `“${name}” (${score} points) is no known sub-index; its score was not taken.`,
  }),
  "score-count-differs": ({ said, listed }) => ({
    vi: `Văn bản nói ${said} chỉ số nhưng liệt kê ${listed}. Kiểm tra xem có mất chữ không.`,
    en: `${said} sub-indices are announced, ${listed} are listed. Words may be lost.`,
  }),
  "score-decimal-lost": ({ figure, usual }) => ({
    vi: `“${figure}” vượt thang điểm 10, có lẽ mất dấu phẩy (các năm khác khoảng ${usual}). Chưa lấy số này; xác nhận rồi nhập.`,
    en: `“${figure}” is above the scale of 10 and probably lost its comma (other years about ${usual}). It was not taken.`,
  }),
  "score-row-unread": () => ({
    vi: "Một dòng của bảng điểm không khớp với chỉ số thành phần nào nên chưa lấy.",
    en: "A row of the score table fits no sub-index and was not taken.",
  }),
  "score-bodies-proposed": ({ lead, coordinating, percent, subIndex }) => ({
    vi: `Cột đơn vị của ${scoreName(subIndex)} bị vỡ khi quét; ghép lại được: thực hiện ${lead}${coordinating === "" ? "" : `; phối hợp ${coordinating}`} (độ tin ${percent} %). Chưa ghi; so với bản gốc rồi xác nhận.`,
    en: `The bodies of ${subIndex} were broken by the scan; put together: lead ${lead}${coordinating === "" ? "" : `; coordinating ${coordinating}`} (confidence ${percent} %). Not taken until confirmed.`,
  }),
  "score-bodies-unread": ({ rows }) => ({
    vi: `Bảng điểm có cột đơn vị thực hiện, phối hợp nhưng ${rows} dòng bị vỡ cột khi quét nên chưa lấy. Nhập tay nếu cần.`,
    en: `The score table names bodies, but the scan broke the columns of ${rows} rows; they were not taken.`,
  }),
  "score-differs-from-table": ({ said, printed, subIndex, year }) => ({
    vi: `Điểm của ${scoreName(subIndex)} năm ${year}: lời văn ghi ${said}, bảng ghi ${printed}. Đã lấy theo bảng.`,
    en: `Score of ${subIndex} in ${year}: ${said} in the text, ${printed} in the table. The table was taken.`,
  }),
  "target-name-unknown": ({ name }) => ({
    vi: `Không rõ “${name}” là chỉ số thành phần nào nên chưa ghi mục tiêu cho chỉ số này.`,
    en: `“${name}” is no known sub-index; no target was noted for it.`,
  }),
  "target-count-differs": ({ said, listed }) => ({
    vi: `Mục tiêu nói ${said} chỉ số nhưng liệt kê ${listed}. Kiểm tra lại danh sách.`,
    en: `The target announces ${said} sub-indices and lists ${listed}. Check the list.`,
  }),
  "target-differs-from-table": ({ said, printed, subIndex, year }) => ({
    vi: `Mục tiêu của ${scoreName(subIndex)} năm ${year}: lời văn ghi ${said}, bảng ghi ${printed}. Đã lấy theo bảng.`,
    en: `Target of ${subIndex} for ${year}: ${said} in the text, ${printed} in the table. The table was taken.`,
  }),
};
