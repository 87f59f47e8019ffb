import type { Language, Sentence } from "../engine/text/language";

const REPORT: Sentence = {
  vi: "Chương trình gặp lỗi của chính nó nên dừng lại, không ghi gì thêm; hãy chạy lại, nếu vẫn lỗi thì đặt PCIWB_DEBUG=1, chạy lần nữa và gửi phần chi tiết cho người bảo trì.",
  en: "The program stopped because of a fault of its own and wrote nothing more; run it again, and if it stops again set PCIWB_DEBUG=1, run once more and send the details to the maintainers.",
};

/**
 * What is said of a fault of ours. The words of an error may hold what stands in a file (a name, a telephone number): they are
 * shown only to whoever asks for the details.
 */
export function bugReport(problem: unknown, language: Language, isDetailed: boolean): string[] {
  if (!isDetailed) return [REPORT[language]];
  const details = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return [REPORT[language], details];
}
