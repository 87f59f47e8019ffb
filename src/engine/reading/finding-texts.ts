import { BODY_DOUBT_TEXTS } from "../bodies/body-doubt-texts";
import type { Finding } from "../model/finding";
import { ownEntry } from "../own-entry";
import type { Language, Sentence } from "../text/language";
import { PROSE_DOUBT_TEXTS } from "./prose/prose-doubt-texts";
import { TIMING_DOUBT_TEXTS } from "./values/timing/timing-doubt-texts";

export type FindingArgs = Readonly<Record<string, string | number>>;

/** The sentence of a finding: what is wrong and what to do, Vietnamese first. */
export type FindingText = (args: FindingArgs) => Sentence;

const TABLE_TEXTS: Readonly<Record<string, FindingText>> = {
  "printed-number-skipped": ({ from, to, missing }) => ({
    vi: `Số thứ tự nhảy từ ${from} đến ${to}${missing === "" ? "" : `, thiếu ${missing}`}: kiểm tra xem văn bản có thiếu trang không.`,
    en: `Numbering jumps from ${from} to ${to}${missing === "" ? "" : `, missing ${missing}`}: check whether pages are missing.`,
  }),
  "row-head-missing": ({ text }) => ({
    vi: `Phần cuối của một dòng nằm ở trang thiếu, không ghép vào dòng nào: “${text}”. Tìm trang còn thiếu rồi đọc lại.`,
    en: `The tail of a row whose page is missing was joined to nothing: “${text}”. Find the missing page and read again.`,
  }),
  "section-heading-missing": ({ number }) => ({
    vi: `Nhiệm vụ ${number} đứng sau chỗ thiếu trang nên không rõ thuộc mục nào. Chọn mục ở cột “Mục”.`,
    en: `Task ${number} follows missing pages, so its heading is unknown. Choose it in column “Mục”.`,
  }),
  "page-furniture-dropped": ({ text }) => ({
    vi: `Đã bỏ số trang “${text}” lọt vào ô của bảng.`,
    en: `Page number “${text}” inside a table cell was dropped.`,
  }),
  "lead-inherited": ({ value }) => ({
    vi: `Ô cơ quan chủ trì để trống; lấy theo dòng đề mục: ${value}. Sửa lại nếu không đúng.`,
    en: `The lead cell is blank; taken from the heading row: ${value}.`,
  }),
  "timing-inherited": ({ value }) => ({
    vi: `Ô thời gian để trống; lấy theo dòng đề mục: ${value}. Sửa lại nếu không đúng.`,
    en: `The time cell is blank; taken from the heading row: ${value}.`,
  }),
  "declared-count-differs": ({ declared, found }) => ({
    vi: `Văn bản ghi ${declared} nhiệm vụ nhưng bảng có ${found}. Kiểm tra trang thiếu hoặc số đã công bố.`,
    en: `The text announces ${declared} tasks, the table holds ${found}.`,
  }),
  "task-table-missing": () => ({
    vi: "Không tìm thấy bảng nhiệm vụ trong văn bản. Nếu phụ lục nằm ở tệp khác, hãy đọc kèm tệp đó.",
    en: "No table of tasks was found. If the appendix is another file, read it together with this one.",
  }),
  "table-not-tasks": ({ columns }) => ({
    vi: `Bảng có các cột “${columns}” không phải bảng nhiệm vụ nên để nguyên, không lấy dòng nào.`,
    en: `The table with columns “${columns}” is no table of tasks; nothing was taken from it.`,
  }),
  "table-header-missing": ({ count }) => ({
    vi: `Có ${count} dòng bảng không có dòng tiêu đề nên chưa đọc. Thêm dòng tiêu đề (STT, Nhiệm vụ, Cơ quan chủ trì…) rồi đọc lại.`,
    en: `${count} table rows stand under no header and were not read. Add a header row and read again.`,
  }),
  "columns-uncertain": ({ columns, guesses }) => ({
    vi: `Chưa chắc nội dung các cột của bảng “${columns}”. Cách hiểu đề xuất: ${guesses}. Xác nhận các cột một lần; lần sau gặp tiêu đề này sẽ đọc theo đó.`,
    en: `The columns of the table “${columns}” are not certain. Proposed: ${guesses}. Confirm them once; the answer is kept for these headers.`,
  }),
  "lead-coordinator-moved": ({ value, moved }) => ({
    vi: `Ô chủ trì ghi cả cơ quan phối hợp: “${value}”; đã chuyển “${moved}” sang cột phối hợp. Kiểm tra lại ai chịu trách nhiệm chính.`,
    en: `The lead cell also names who coordinates: “${value}”; “${moved}” was moved to the other column. Check who answers for it.`,
  }),
  "lead-not-told-apart": ({ value }) => ({
    vi: `Cột ghi chung cơ quan chủ trì và phối hợp, không rõ ai chủ trì: “${value}”. Tạm ghi tất cả là chủ trì; chuyển cơ quan phối hợp sang cột “Cơ quan phối hợp”.`,
    en: `One column holds lead and coordinating bodies without saying which: “${value}”. All are taken as lead; move the coordinating ones.`,
  }),
  "table-note": ({ text }) => ({
    vi: `Ghi chú dưới bảng không phải nhiệm vụ nên không đưa vào sổ: “${text}”.`,
    en: `A note below the table is no task and was left out: “${text}”.`,
  }),
  "task-with-several-products": ({ count }) => ({
    vi: `Nhiệm vụ gộp ${count} dòng sản phẩm; cơ quan và thời gian của từng dòng được ghi chung. Tách thành nhiều nhiệm vụ nếu cần theo dõi riêng.`,
    en: `The task spans ${count} product rows; their bodies and times are kept together. Split it to follow each one.`,
  }),
  "sheet-cut": ({ rows, columns }) => ({
    vi: `Trang tính dài hơn ${rows} dòng hoặc rộng hơn ${columns} cột; phần ngoài đó chưa đọc. Chép riêng phụ lục sang một trang mới rồi đọc lại.`,
    en: `The sheet has more than ${rows} rows or ${columns} columns; what lies beyond was not read. Copy the appendix to a sheet of its own and read again.`,
  }),
  "file-holds-macros": () => ({
    vi: "Tệp có macro. Macro không được chạy và không được chép sang sổ; chỉ lấy chữ và số.",
    en: "The file holds macros. They were neither run nor copied; only words and figures were taken.",
  }),
  "file-holds-controls": () => ({
    vi: "Tệp có nút bấm hoặc điều khiển ActiveX. Chúng không được chạy và không được chép; kiểm tra xem có chữ nào nằm trong đó không.",
    en: "The file holds ActiveX controls. They were neither run nor copied; check whether they hold words of the plan.",
  }),
  "file-holds-embedded-objects": () => ({
    vi: "Tệp có đối tượng nhúng (tệp nằm trong tệp). Không mở đối tượng đó; nếu nhiệm vụ nằm trong đó, lưu riêng ra rồi đọc kèm.",
    en: "The file holds embedded objects, which were not opened. If tasks stand in one, save it as a file and read it as well.",
  }),
  "file-holds-external-links": () => ({
    vi: "Tệp lấy số liệu từ tệp hoặc nguồn khác qua liên kết. Liên kết không được mở; giá trị lấy theo lần lưu cuối của tệp.",
    en: "The file takes values from elsewhere by links, which were not followed; values are those saved in the file.",
  }),
  "row-hidden": () => ({
    vi: "Dòng này đang bị ẩn trong trang tính (lọc hoặc ẩn dòng) nhưng vẫn được đọc. Hiện dòng để đối chiếu; xóa khỏi sổ nếu đã bỏ.",
    en: "This row is hidden in the sheet (filtered or hidden by hand) and was read all the same. Show it to compare; delete it if it was dropped.",
  }),
  "scan-cell-uncertain": ({ column, words }) => ({
    vi: `Cột “${column}”: máy đọc ảnh quét chưa chắc các chữ “${words}”. So với bản gốc rồi sửa ô nếu sai.`,
    en: `Column “${column}”: the scan was read without certainty at “${words}”. Compare with the original and correct the cell.`,
  }),
  "scan-cell-unread": ({ column }) => ({
    vi: `Cột “${column}”: ô có chữ nhưng máy không đọc được từ ảnh quét. Xem bản gốc rồi nhập tay.`,
    en: `Column “${column}”: the cell holds ink in which nothing could be read. Look at the original and type it.`,
  }),
  "column-unused": ({ header }) => ({
    vi: `Cột “${header}” chưa được dùng trong sổ theo dõi; nội dung vẫn còn ở văn bản gốc.`,
    en: `Column “${header}” is not used in the register; its content remains in the source.`,
  }),
  "section-number-repeated": ({ number, title }) => ({
    vi: `Số mục ${number} đã dùng cho mục trước; mục “${title}” được giữ riêng. Kiểm tra lại cách đánh số.`,
    en: `Heading number ${number} was used before; “${title}” is kept as a heading of its own.`,
  }),
  "section-without-sub-index": ({ title }) => ({
    vi: `Mục “${title}” không trùng tên chỉ số thành phần nào nên để trống. Chọn chỉ số ở cột “Chỉ số thành phần” nếu cần.`,
    en: `Heading “${title}” names no sub-index; left blank.`,
  }),
};

const ALL: Readonly<Record<string, FindingText>> = {
  ...TABLE_TEXTS,
  ...BODY_DOUBT_TEXTS,
  ...TIMING_DOUBT_TEXTS,
  ...PROSE_DOUBT_TEXTS,
};

export interface DescribedFinding extends Sentence {
  readonly id: string;
}

/** Every finding that reading can make, with ‹names› where the facts come in. For documents and for the test of the catalogue. */
export function describedFindings(): DescribedFinding[] {
  const placeholders = new Proxy<Record<string, string>>({}, { get: (_, name) => `‹${String(name)}›` });
  return Object.entries(ALL)
    .map(([id, text]) => ({ id, ...text(placeholders) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The sentence in the asked language; an id without a text gives its value, so that nothing disappears. */
export function messageOf(finding: Finding, language: Language = "vi"): string {
  const text = ownEntry(ALL, finding.id);
  return text === undefined ? (finding.value ?? finding.id) : text(finding.args)[language];
}
