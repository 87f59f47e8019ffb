import { taskRule } from "../rule";
import { mendedText } from "../text-forms/mended-text";

/** Two or more syllables said twice in a row: "thành phố thành phố" (220/KH-UBND). One syllable twice may be a word of its own. */
const TWICE = /(?<![\p{L}\p{M}])(\p{L}+(?: \p{L}+){1,4}) \1(?![\p{L}\p{M}])/iu;
const FUNCTION_TWICE = /(?<![\p{L}\p{M}])(các|và|của|cho|với|được|trong|để|những|theo|tại|về|từ) \1(?![\p{L}\p{M}])/iu;

/** A word that comes again at most five words later, with the same word behind it or right after itself; "Thành" is "thành". */
function mayRepeat(small: string): boolean {
  const starts = wordStarts(small);
  for (let at = 0; at + 1 < starts.length; at += 1)
    for (let step = 1; step <= LONGEST_PHRASE; step += 1) if (comesAgain(small, starts, at, step)) return true;
  return false;
}
const LONGEST_PHRASE = 5;
const BLANK = " ".charCodeAt(0);

/** Places, not the words themselves: ten thousand texts are looked at and next to none repeats anything. */
function wordStarts(text: string): number[] {
  const starts = [0];
  for (let blank = text.indexOf(" "); blank >= 0; blank = text.indexOf(" ", blank + 1)) starts.push(blank + 1);
  return starts;
}

function comesAgain(text: string, starts: readonly number[], at: number, step: number): boolean {
  const [one = 0, later] = [starts[at], starts[at + step]];
  if (later === undefined || text.charCodeAt(one) !== text.charCodeAt(later)) return false;
  if (text.charCodeAt(one) === BLANK || !beginsAlike(text, one, later)) return false;
  const [next, nextLater] = [starts[at + 1], starts[at + step + 1]];
  return step === 1 || (next !== undefined && nextLater !== undefined && beginsAlike(text, next, nextLater));
}

/** The word at one place, and the beginning of the word at another: the last of the repeated words may carry a full stop. */
function beginsAlike(text: string, one: number, other: number): boolean {
  for (let at = one; at < text.length && text.charCodeAt(at) !== BLANK; at += 1)
    if (text.charCodeAt(at) !== text.charCodeAt(other + at - one)) return false;
  return true;
}

export const wordsRepeated = taskRule({
  id: "words-repeated",
  severity: "note",
  clarity: "work",
  title: "Từ bị lặp liền nhau",
  source: "220/KH-UBND, Phụ lục I: “thành phố thành phố”",
  fix: "auto",
  find: (view) => {
    if (!mayRepeat(view.smallText)) return [];
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
