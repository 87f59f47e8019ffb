import { dayUnreadableText } from "../engine/periods/period-texts";
import type { Sentence } from "../engine/text/language";
import { EXIT, type ExitCode } from "./exit-codes";
import type { CliTools, Invocation, Verb } from "./verb";

export const NO_REGISTER: Sentence = { vi: "Thiếu tên sổ.", en: "No register is named." };
export const ONE_REGISTER: Sentence = { vi: "Chỉ ghi tên một sổ.", en: "Name one register only." };
export const NO_SOURCE: Sentence = { vi: "Thiếu tệp nguồn.", en: "No source file." };
export const NO_RETURNS: Sentence = {
  vi: "Thiếu phiếu gửi về: ghi tên thư mục, tệp nén hoặc các tệp.",
  en: "No returns: name a folder, a zip or files.",
};
export const NO_PERIOD: Sentence = {
  vi: "Thiếu kỳ báo cáo: thêm --period 2025-Q4.",
  en: "No reporting period: add --period 2025-Q4.",
};
export const noDay = dayUnreadableText;

/** One sentence says what is wrong with the words typed, and how they should stand. */
export function usedWrongly(
  why: Sentence,
  { usage }: Pick<Verb, "usage">,
  { language }: Invocation,
  tools: CliTools,
): ExitCode {
  tools.note(`${why[language]} ${language === "vi" ? "Cách dùng" : "Usage"}: pciwb ${usage}`);
  return EXIT.badUsage;
}
