import { endedText, type FailureText } from "../failure-texts";
import type { WorkbookFailure } from "../ports/workbook-files";

const KINDS: Readonly<Record<string, string>> = {
  docx: "tệp Word",
  doc: "tệp Word cũ",
  pptx: "tệp trình chiếu",
  pdf: "tệp PDF",
  png: "ảnh",
  jpg: "ảnh",
  rtf: "văn bản RTF",
  html: "trang HTML",
  text: "văn bản thuần",
  zip: "tệp nén",
};

/** Why a returned file gave nothing, and what to ask of the body that sent it. */
export function returnFailureText(file: string, failure: WorkbookFailure): FailureText {
  switch (failure.kind) {
    case "file-empty":
      return {
        vi: `Tệp ${file} trống. Xin đơn vị gửi lại.`,
        en: `File ${file} is empty. Ask the body to send it again.`,
      };
    case "not-a-workbook":
      return {
        vi: `Tệp ${file} không phải bảng tính (nội dung là ${KINDS[failure.looksLike] ?? "dạng khác"}). Xin đơn vị gửi phiếu dạng .xlsx.`,
        en: `File ${file} is no workbook (it holds ${failure.looksLike}). Ask for the form as .xlsx.`,
      };
    case "encrypted":
      return {
        vi: `Tệp ${file} có mật khẩu. Xin đơn vị gửi lại tệp không đặt mật khẩu.`,
        en: `File ${file} is protected by a password. Ask for it without one.`,
      };
    case "damaged":
      return {
        vi: `Tệp ${file} bị hỏng hoặc gửi chưa đủ. Xin đơn vị mở, lưu và gửi lại.`,
        en: `File ${file} is damaged or incomplete. Ask the body to save and send it again.`,
      };
    case "too-large":
      return {
        vi: `Tệp ${file} lớn bất thường nên không mở. Xin đơn vị xóa vùng thừa hoặc gửi lại phiếu gốc.`,
        en: `File ${file} is unusually large and was not opened. Ask for the original form.`,
      };
    case "took-too-long":
    case "out-of-memory":
      return endedText(file, failure.kind, failure.seconds);
    default:
      return { vi: `Không đọc được tệp ${file}. Xin đơn vị gửi lại.`, en: `File ${file} could not be read.` };
  }
}
