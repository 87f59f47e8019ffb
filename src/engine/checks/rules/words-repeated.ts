import { taskRule } from "../rule";
import { mendedText } from "../text-forms/mended-text";

/** Two or more syllables said twice in a row: "thành phố thành phố" (220/KH-UBND). One syllable twice may be a word of its own. */
const TWICE = /(?<![\p{L}\p{M}])(\p{L}+(?: \p{L}+){1,4}) \1(?![\p{L}\p{M}])/iu;
const FUNCTION_TWICE = /(?<![\p{L}\p{M}])(các|và|của|cho|với|được|trong|để|những|theo|tại|về|từ) \1(?![\p{L}\p{M}])/iu;

/** A word that comes again at most five words later, with the same word behind it or right after itself. */
function mayRepeat(text: string): boolean {
  const words = text.toLowerCase().split(" ");
  for (let at = 0; at + 1 < words.length; at += 1)
    for (let step = 1; step <= 5; step += 1) if (comesAgain(words, at, step)) return true;
  return false;
}

/** The last of the repeated words may carry a full stop or comma. */
function comesAgain(words: readonly string[], at: number, step: number): boolean {
  const [word = "", later] = [words[at], words[at + step]];
  if (word === "" || later === undefined || !later.startsWith(word)) return false;
  return step === 1 || words[at + step + 1]?.startsWith(words[at + 1] ?? "") === true;
}

export const wordsRepeated = taskRule({
  id: "words-repeated",
  severity: "note",
  clarity: "work",
  title: "Từ bị lặp liền nhau",
  source: "220/KH-UBND, Phụ lục I: “thành phố thành phố”",
  fix: "auto",
  find: (view) => {
    if (!mayRepeat(view.task.text)) return [];
    const found = TWICE.exec(view.task.text) ?? FUNCTION_TWICE.exec(view.task.text);
    const [slip, once = ""] = found ?? [];
    if (slip === undefined) return [];
    const text = view.task.text.replace(slip, slip.slice(0, once.length));
    return [mendedText(view, { slip, to: slip.slice(0, once.length), text, confidence: 0.8 })];
  },
  message: ({ slip, to }) => ({
    vi: `“${slip}” bị lặp; có lẽ chỉ là “${to}”. Bỏ chỗ thừa.`,
    en: `“${slip}” is said twice; probably “${to}”. Drop one.`,
  }),
  examples: {
    accepts: [{ task: { text: "Đường dây nóng được thông suốt, ngày càng xanh xanh sạch đẹp." } }],
    rejects: [{ task: { text: "Cổng Thông tin điện tử thành phố thành phố Hải Phòng." } }],
  },
});
