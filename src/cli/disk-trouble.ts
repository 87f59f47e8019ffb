import type { Language, Sentence } from "../engine/text/language";

/** What the machine says of its disk, in words: whose fault it is, that nothing was half written, what to do. */

const NO_RIGHT: Sentence = {
  vi: "Không có quyền ghi hoặc đọc ở đây. Chọn thư mục khác, hoặc đóng tệp nếu đang mở trong Excel",
  en: "Reading or writing is not permitted here. Choose another folder, or close the file if Excel has it open",
};
const SENTENCES: Readonly<Record<string, Sentence>> = {
  ENOSPC: { vi: "Ổ đĩa đã đầy. Dọn bớt chỗ rồi chạy lại", en: "The disk is full. Make room and run again" },
  EDQUOT: {
    vi: "Hết dung lượng được cấp. Dọn bớt chỗ rồi chạy lại",
    en: "The quota is used up. Make room and run again",
  },
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EBUSY: {
    vi: "Tệp đang được chương trình khác giữ. Đóng tệp (Excel, đồng bộ đám mây) rồi chạy lại",
    en: "Another program holds the file. Close it (Excel, cloud storage) and run again",
  },
  EROFS: { vi: "Ổ đĩa chỉ cho đọc. Chọn nơi khác để ghi", en: "The disk is read-only. Choose another place" },
  EISDIR: {
    vi: "Đường dẫn là thư mục, cần một tệp. Ghi rõ tên tệp",
    en: "The path is a folder where a file is needed. Name the file",
  },
  ENOTDIR: {
    vi: "Một phần của đường dẫn là tệp, không phải thư mục. Kiểm tra đường dẫn",
    en: "A part of the path is a file, no folder. Check the path",
  },
  ENAMETOOLONG: {
    vi: "Tên tệp hoặc đường dẫn quá dài. Rút ngắn rồi chạy lại",
    en: "The path is too long. Shorten it and run again",
  },
  ENOENT: {
    vi: "Không tìm thấy tệp hoặc thư mục, hoặc không ghi được ở đó. Kiểm tra đường dẫn",
    en: "The file or folder was not found, or nothing can be written there. Check the path",
  },
  EMFILE: {
    vi: "Máy đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại",
    en: "Too many files are open. Close some programs and run again",
  },
  EIO: {
    vi: "Ổ đĩa hoặc đường mạng báo lỗi. Kiểm tra kết nối rồi chạy lại",
    en: "The disk or the network reports an error. Check the connection and run again",
  },
};

/** One sentence for a trouble of the disk; null for anything else, which is a fault of ours. */
export function diskTrouble(problem: unknown, language: Language): string | null {
  if (!(problem instanceof Error) || !("code" in problem)) return null;
  const sentence = SENTENCES[String(problem.code)];
  if (sentence === undefined) return null;
  const path = "path" in problem && typeof problem.path === "string" ? ` (${problem.path})` : "";
  const kept = language === "vi" ? "tệp cũ vẫn còn nguyên" : "the old file is untouched";
  return `${sentence[language]}${path}; ${kept}.`;
}
