import type { Language, Sentence } from "../engine/text/language";
import type { DocumentFailure } from "./ports/document-reader";
import type { WorkbookFailure } from "./ports/workbook-files";
import type { SourceFailure } from "./reading/read-sources";

/** One clear sentence: what could not be done, where, and what to do next. */
export type FailureText = Sentence;

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  doc: "Word cũ (.doc)",
  rtf: "RTF",
  pdf: "PDF",
  docx: "Word (.docx)",
  html: "HTML",
  text: "văn bản thuần",
  image: "ảnh",
  zip: "tệp nén",
};
const formatName = (format: string): string => FORMAT_NAMES[format] ?? format;

function documentFailureText(failure: DocumentFailure): FailureText {
  const { file } = failure;
  switch (failure.kind) {
    case "file-empty":
      return {
        vi: `Tệp ${file} trống. Chọn tệp có nội dung kế hoạch.`,
        en: `File ${file} is empty. Choose the file that holds the plan.`,
      };
    case "format-unknown":
      return {
        vi: `Không nhận ra định dạng của tệp ${file}. Dùng tệp Word (.docx), Excel (.xlsx), PDF, ảnh, HTML hoặc văn bản (.txt).`,
        en: `The format of ${file} is not recognised. Use .docx, .xlsx, PDF, a picture, HTML or .txt.`,
      };
    case "format-unsupported":
      return {
        vi: `Tệp ${file} là ${formatName(failure.format)}, chưa đọc được. Mở tệp và lưu thành ${failure.saveAs} rồi chọn lại.`,
        en: `File ${file} is ${failure.format}, which cannot be read. Save it as ${failure.saveAs} and try again.`,
      };
    case "file-encrypted":
      return {
        vi: `Tệp ${file} có mật khẩu. Gỡ mật khẩu (Lưu thành, không đặt mật khẩu) rồi chọn lại.`,
        en: `File ${file} is protected by a password. Save it without one and try again.`,
      };
    case "file-damaged":
      return {
        vi: `Tệp ${file} bị hỏng hoặc tải về chưa đủ. Mở thử và lưu lại, hoặc xin gửi lại tệp.`,
        en: `File ${file} is damaged or incomplete. Save it again or ask for it once more.`,
      };
    case "file-too-large":
      return {
        vi: `Tệp ${file} quá lớn (giới hạn ${failure.limit}). Tách riêng phần phụ lục rồi chọn lại.`,
        en: `File ${file} is too large (limit ${failure.limit}). Split off the appendix and try again.`,
      };
    case "took-too-long":
    case "out-of-memory":
      return endedText(file, failure.kind, failure.seconds);
  }
}

/** A file that would not let itself be read in time or in memory. */
export const endedText = (file: string, why: "took-too-long" | "out-of-memory", seconds: number): FailureText =>
  why === "took-too-long"
    ? {
        vi: `Đọc tệp ${file} quá ${seconds} giây không xong nên đã dừng. Mở tệp, xóa phần thừa rồi lưu lại, hoặc xin gửi lại tệp gốc.`,
        en: `Reading ${file} gave no result for ${seconds} seconds and was stopped. Save it again without spare parts, or ask for the original.`,
      }
    : {
        vi: `Tệp ${file} cần nhiều bộ nhớ hơn mức cho phép nên đã dừng. Mở tệp, xóa phần thừa rồi lưu lại, hoặc xin gửi lại tệp gốc.`,
        en: `Reading ${file} took more memory than it may and was stopped. Save it again without spare parts, or ask for the original.`,
      };

export function workbookFailureText(file: string, failure: WorkbookFailure): FailureText {
  switch (failure.kind) {
    case "file-empty":
      return {
        vi: `Tệp ${file} trống. Chọn đúng sổ theo dõi.`,
        en: `File ${file} is empty. Choose the right workbook.`,
      };
    case "not-a-workbook":
      return {
        vi: `Tệp ${file} không phải bảng tính Excel (nội dung là ${formatName(failure.looksLike)}). Chọn tệp .xlsx.`,
        en: `File ${file} is no workbook (it holds ${failure.looksLike}). Choose an .xlsx file.`,
      };
    case "encrypted":
      return {
        vi: `Tệp ${file} có mật khẩu. Gỡ mật khẩu rồi chọn lại.`,
        en: `File ${file} is protected by a password. Remove it and try again.`,
      };
    case "damaged":
      return {
        vi: `Bảng tính ${file} bị hỏng. Mở bằng Excel, lưu lại rồi thử lại; tệp chưa bị thay đổi.`,
        en: `Workbook ${file} is damaged. Open and save it in Excel, then try again; it was not changed.`,
      };
    case "too-large":
      return tooLargeText(file, failure.what, failure.limit);
    case "took-too-long":
    case "out-of-memory":
      return endedText(file, failure.kind, failure.seconds);
    case "format-not-updatable":
      return {
        vi: `Tệp ${file} là định dạng ${failure.format}, không cập nhật tại chỗ được. Lưu thành .xlsx rồi thử lại.`,
        en: `File ${file} is ${failure.format} and cannot be updated in place. Save it as .xlsx first.`,
      };
    case "name-taken":
      return {
        vi: `Trang ${failure.sheet} của ${file} đã có bảng tên ${failure.name}. Đổi tên bảng đó rồi thử lại.`,
        en: `Sheet ${failure.sheet} of ${file} already has a table named ${failure.name}. Rename it and try again.`,
      };
  }
}

const MEGABYTE = 1024 * 1024;

/** Which limit a workbook passed, and what a person can do about it. */
function tooLargeText(
  file: string,
  what: (WorkbookFailure & { kind: "too-large" })["what"],
  limit: number,
): FailureText {
  switch (what) {
    case "part":
    case "markup": {
      const [vi, en] = what === "part" ? ["một phần", "a part"] : ["dữ liệu", "data"];
      const size = `${Math.round(limit / MEGABYTE)} MB`;
      return {
        vi: `Bảng tính ${file} có ${vi} lớn hơn ${size} nên không mở. Xóa các hàng, cột thừa hoặc tách trang lớn ra tệp khác rồi lưu lại.`,
        en: `Workbook ${file} has ${en} larger than ${size} and was not opened. Delete spare rows and columns or split off the large sheet.`,
      };
    }
    case "cells":
      return {
        vi: `Bảng tính ${file} có quá nhiều ô (giới hạn khoảng ${limit.toLocaleString("vi-VN")} ô) nên không mở. Xóa các hàng, cột thừa hoặc tách trang lớn ra tệp khác rồi lưu lại.`,
        en: `Workbook ${file} has too many cells (limit about ${limit.toLocaleString("en-GB")}) and was not opened. Delete spare rows and columns or split off the large sheet.`,
      };
    case "sheets":
      return {
        vi: `Bảng tính ${file} có quá nhiều trang (giới hạn ${limit} trang) nên không mở. Xóa các trang thừa hoặc tách ra nhiều tệp rồi lưu lại.`,
        en: `Workbook ${file} has too many sheets (limit ${limit}) and was not opened. Delete spare sheets or split it into several files.`,
      };
    default:
      return {
        vi: `Bảng tính ${file} lớn bất thường nên không mở. Kiểm tra nguồn của tệp, xóa vùng thừa rồi lưu lại.`,
        en: `Workbook ${file} is unusually large and was not opened. Check where it comes from.`,
      };
  }
}

export const sourceFailureText = (failure: SourceFailure): FailureText =>
  failure.kind === "workbook" ? workbookFailureText(failure.file, failure.failure) : documentFailureText(failure);

export const inLanguage = (text: FailureText, language: Language): string => text[language];

/** A workbook that is none of ours. */
export const registerFailureText = (name: string): FailureText => ({
  vi: `${name} không phải sổ theo dõi (không có bảng tblNhiemVu). Mở sổ do lệnh đọc kế hoạch tạo ra, hoặc đọc kế hoạch để tạo sổ mới.`,
  en: `${name} is no register (table tblNhiemVu is missing). Open one made by reading a plan, or read the plan to make it.`,
});
