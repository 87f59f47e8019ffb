import type { Sentence } from "../text/language";
import type { BodyDoubtId } from "./body-reading";

type Args = Readonly<Record<string, string | number>>;
/** What is wrong and what to do, for every doubt about a cell of bodies. */
const TEXTS: Readonly<Record<BodyDoubtId, (args: Args) => Sentence>> = {
  "body-unknown": ({ value }) => ({
    vi: `“${value}” chưa có trong danh mục đơn vị; giữ nguyên như văn bản. Thêm vào trang “Đơn vị” hoặc sửa lại tên.`,
    en: `“${value}” is not in the directory and was kept as written. Add it to sheet “Đơn vị” or correct the name.`,
  }),
  "body-repeated": ({ value, name }) => ({
    vi: `Ô ghi “${name}” nhiều lần (“${value}”); chỉ lấy một lần. Kiểm tra xem có thiếu đơn vị khác không.`,
    en: `The cell names “${name}” more than once (“${value}”); it was taken once. Check whether another body was meant.`,
  }),
  "body-trailing-punctuation": ({ value }) => ({
    vi: `Đã bỏ dấu câu thừa ở cuối “${value}”. Kiểm tra xem danh sách có bị cắt không.`,
    en: `The punctuation at the end of “${value}” was dropped. Check whether the list was cut.`,
  }),
  "body-renamed": ({ value, suggestion }) => ({
    vi: `“${value}” là tên cũ, đã ghi thành “${suggestion}”. Xác nhận hoặc sửa lại cơ quan hiện nay.`,
    en: `“${value}” is a former name and was written as “${suggestion}”. Confirm it or choose the present body.`,
  }),
  "body-ambiguous": ({ value, suggestion, others }) => ({
    vi: `“${value}” có thể là “${suggestion}” hoặc “${others}”; giữ nguyên như văn bản. Chọn đúng đơn vị.`,
    en: `“${value}” may be “${suggestion}” or “${others}” and was kept as written. Choose the right one.`,
  }),
  "body-spelling-uncertain": ({ value, suggestion }) => ({
    vi: `“${value}” có lẽ là “${suggestion}”. So với bản gốc rồi chấp nhận đề xuất hoặc sửa lại.`,
    en: `“${value}” is probably “${suggestion}”. Compare with the original, then accept the proposal or correct it.`,
  }),
  "body-by-reference": ({ value }) => ({
    vi: `Ô không ghi tên đơn vị mà dẫn sang chỗ khác: “${value}”. Tra văn bản được dẫn rồi ghi tên đơn vị.`,
    en: `The cell names no body but refers elsewhere: “${value}”. Look it up and enter the body.`,
  }),
  "body-not-a-name": ({ value }) => ({
    vi: `“${value}” không phải tên đơn vị nên đã bỏ qua. Nếu ô này có đơn vị, hãy ghi lại tên.`,
    en: `“${value}” is no name of a body and was left out. If the cell should name one, enter it.`,
  }),
};

export const BODY_DOUBT_TEXTS: Readonly<Record<string, (args: Args) => Sentence>> = TEXTS;
