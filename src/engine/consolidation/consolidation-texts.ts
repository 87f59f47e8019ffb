import { asOfficeDate } from "../calendar/calendar-date";
import type { Finding } from "../model/finding";
import type { Language, Sentence } from "../text/language";
import { HELD_REASONS } from "./held-reasons";
import { HELD_TEXTS } from "./held-texts";
import { RETURN_FINDINGS, type ReturnFindingId } from "./return-findings";

type Text = (args: Finding["args"]) => Sentence;

const office = (day: string | number | undefined): string => asOfficeDate(String(day ?? ""));

/** The sentence of each finding about returns: what is wrong and what to do. */
const TEXTS: Readonly<Record<ReturnFindingId, Text>> = {
  "return-unreadable": ({ vi, en }) => ({ vi: String(vi), en: String(en) }),
  "return-without-form": () => ({
    vi: "Tệp không có phiếu báo cáo: không trang nào có các cột Mã nhiệm vụ hoặc Nhiệm vụ cùng Tiến độ, Kết quả thực hiện. Xin đơn vị gửi lại đúng phiếu.",
    en: "The file holds no return: no sheet has columns for the task and for what was done. Ask the body for its form.",
  }),
  "period-closed": ({ period }) => ({
    vi: `Kỳ ${period} đã chốt. Bản đã chốt giữ nguyên; chốt lại nếu số liệu mới là số liệu chính thức.`,
    en: `Period ${period} is signed off. The copy kept then stays as it is; sign off again if these figures are to count.`,
  }),
  "sheet-truncated": () => ({
    vi: "Trang quá dài nên chỉ đọc phần đầu. Xóa vùng thừa rồi gửi lại.",
    en: "The sheet is too long and was read in part. Remove what is superfluous and send it again.",
  }),
  "row-rejected": ({ row }) => ({
    vi: `Dòng ${row} chỉ có ô lỗi của bảng tính nên không đọc được. Xin đơn vị điền lại.`,
    en: `Row ${row} holds nothing but spreadsheet errors. Ask the body to fill it in again.`,
  }),
  "row-left-out": ({ row }) => ({
    vi: `Dòng ${row} được bỏ ra theo quyết định đã ghi trong sổ.`,
    en: `Row ${row} was left out, as a person decided.`,
  }),
  "row-held": ({ row, reason }) => ({
    vi: `Dòng ${row} chờ quyết định: ${reasonTexts(reason, "vi")}.`,
    en: `Row ${row} waits for a decision: ${reasonTexts(reason, "en")}.`,
  }),
  "conflict-same-day": ({ row, body }) => ({
    vi: `Dòng ${row}: ${body} gửi hai phiếu cùng ngày với nội dung khác nhau. Chọn phiếu đúng.`,
    en: `Row ${row}: ${body} sent two returns on one day that differ. Choose the right one.`,
  }),
  "answer-merged": ({ area, rows }) => ({
    vi: `Ô gộp ${area} trả lời chung cho ${rows} dòng; không tự chia cho từng nhiệm vụ. Xin ghi riêng từng dòng.`,
    en: `Merged cell ${area} answers ${rows} rows at once and was not divided. Ask for one answer a row.`,
  }),
  "answer-in-note": ({ text }) => ({
    vi: `Có ghi chú gắn vào ô, không lấy làm trả lời: “${text}”. Chép vào cột phù hợp nếu cần.`,
    en: `A note on a cell was not taken as an answer: “${text}”. Copy it into a column where needed.`,
  }),
  "answer-in-picture": ({ count }) => ({
    vi: `Trang có ${count} hình hoặc hộp chữ; nội dung trong hình không đọc được. Mở tệp để xem.`,
    en: `The sheet holds ${count} pictures or text boxes, which cannot be read. Open the file to look.`,
  }),
  "cell-error": ({ column, value }) => ({
    vi: `Ô “${column}” là lỗi ${value} nên để trống. Xin đơn vị điền lại.`,
    en: `Column “${column}” holds the error ${value} and was left blank.`,
  }),
  "formula-without-value": () => ({
    vi: "Ô là công thức chưa có kết quả nên để trống. Mở tệp bằng Excel, lưu lại rồi đọc lại.",
    en: "The cell is a formula without a result and was left blank. Open and save the file in Excel.",
  }),
  "percent-ambiguous": ({ value }) => ({
    vi: `Tỷ lệ ghi “${value}” có thể hiểu hai cách nên để trống. Ghi 80 hoặc 80% nếu là tám mươi phần trăm.`,
    en: `A share of “${value}” can mean two things and was left blank. Write 80 or 80% for eighty percent.`,
  }),
  "percent-unreadable": ({ value }) => ({
    vi: `Tỷ lệ ghi “${value}” không phải số từ 0 đến 100 nên để trống.`,
    en: `A share of “${value}” is no number from 0 to 100 and was left blank.`,
  }),
  "day-unreadable": ({ value }) => ({
    vi: `Ngày hoàn thành ghi “${value}” không phải một ngày nên để trống. Ghi dạng ngày/tháng/năm.`,
    en: `A completion day of “${value}” is no day and was left blank. Write day/month/year.`,
  }),
  "completed-after-sent": ({ day, sentOn }) => ({
    vi: `Ngày hoàn thành ${office(day)} sau ngày gửi ${office(sentOn)}. Kiểm tra xem ngày và tháng có bị đổi chỗ không.`,
    en: `The completion day ${day} is after the day sent ${sentOn}. Check whether day and month were exchanged.`,
  }),
  "day-sent-missing": ({ day }) => ({
    vi: `Phiếu không ghi ngày gửi; tính là ngày tổng hợp ${office(day)}. Hỏi đơn vị ngày gửi thật nếu cần xét đúng hạn.`,
    en: `The form names no day sent; the day of the consolidation, ${day}, counts.`,
  }),
  "day-sent-after-as-of": ({ day, asOf }) => ({
    vi: `Ngày gửi ${office(day)} sau ngày tổng hợp ${office(asOf)}. Kiểm tra lại ngày gửi.`,
    en: `The day sent ${day} is after the day of the consolidation ${asOf}.`,
  }),
  "meta-missing": () => ({
    vi: "Phiếu mất trang ẩn _meta; lấy đơn vị và kỳ theo ô Đơn vị, Kỳ báo cáo.",
    en: "The hidden sheet _meta is gone; the cells of the form name body and period.",
  }),
  "body-from-label": ({ body }) => ({
    vi: `Ô đơn vị mất tên; lấy theo chữ bên cạnh nhãn “Đơn vị”: ${body}. Kiểm tra lại.`,
    en: `The body's cell has lost its name; the words beside its label were taken: ${body}.`,
  }),
  "body-recovered": ({ body }) => ({
    vi: `Tên đơn vị viết khác danh mục; hiểu là ${body}.`,
    en: `The body's name is spelled otherwise; taken as ${body}.`,
  }),
  "header-recovered": ({ text, column }) => ({
    vi: `Cột “${text}” được hiểu là “${column}”. Kiểm tra lại.`,
    en: `Column “${text}” was taken as “${column}”.`,
  }),
  "column-unread": ({ header, count }) => ({
    vi: `Cột “${header}” không có trong mẫu nên không lấy vào sổ (${count} dòng có nội dung).`,
    en: `Column “${header}” is not of the form and was not taken over (${count} rows filled).`,
  }),
  "column-missing": ({ columns }) => ({
    vi: `Phiếu không có cột: ${columns}. Các ô này coi như để trống.`,
    en: `The form lacks columns: ${columns}. They count as blank.`,
  }),
  "task-recovered": ({ task, number }) => ({
    vi: `Dòng mất mã nhiệm vụ; nhận ra ${task} theo STT ${number} và nội dung.`,
    en: `The row has lost its code; recognised as ${task} by number ${number} and text.`,
  }),
  "progress-recovered": ({ value, to }) => ({
    vi: `Tiến độ ghi “${value}” được hiểu là “${to}”.`,
    en: `A progress of “${value}” was taken as “${to}”.`,
  }),
  "percent-recovered": ({ value, to }) => ({
    vi: `Tỷ lệ ghi “${value}” được hiểu là ${to}.`,
    en: `A share of “${value}” was taken as ${to}.`,
  }),
  "day-recovered": ({ value, to }) => ({
    vi: `Ngày ghi “${value}” được hiểu là ${office(to)}.`,
    en: `A day of “${value}” was taken as ${to}.`,
  }),
  "text-below-table": ({ text }) => ({
    vi: `Chữ dưới bảng không phải trả lời nên không lấy: “${text}”.`,
    en: `Words under the table are no answer and were left out: “${text}”.`,
  }),
  "result-copied": ({ body }) => ({
    vi: `${body} chép nguyên kết quả của kỳ trước. Hỏi lại kết quả của kỳ này.`,
    en: `${body} repeats the result of last period word for word.`,
  }),
};

const reasonTexts = (reasons: string | number | undefined, language: Language): string => {
  const named = new Set(String(reasons ?? "").split(" "));
  return HELD_REASONS.filter((reason) => named.has(reason))
    .map((reason) => HELD_TEXTS[reason][language])
    .join("; ");
};

const isOurs = (id: string): id is ReturnFindingId => Object.hasOwn(RETURN_FINDINGS, id);

/** The sentence of a finding about returns; null where the finding is another part's. */
export const returnMessage = ({ id, args }: Finding, language: Language): string | null =>
  isOurs(id) ? TEXTS[id](args)[language] : null;
