/** Numbers written in words beside "quý", "tháng" and "tuần". Works on lower-case NFC text that still has its marks. */
const NUMBERS: Readonly<Record<string, number>> = {
  "mười hai": 12,
  "mười một": 11,
  mười: 10,
  chín: 9,
  tám: 8,
  bảy: 7,
  bẩy: 7,
  sáu: 6,
  tư: 4,
  bốn: 4,
  ba: 3,
  hai: 2,
  giêng: 1,
  nhất: 1,
  một: 1,
};
const ALL = Object.keys(NUMBERS).join("|");
/** "năm" is five only before "tháng đầu/cuối": elsewhere it is a year. */
const MONTHS_OF_YEAR = new RegExp(`(?<!\\p{L})(${ALL}|năm)(?=\\s+tháng\\s+(?:đầu|cuối))`, "gu");
/** "mười ba", "hai mươi mốt": they name no month and no quarter, and must not be read by their first word alone. */
const TOO_LARGE = `(?:mười|${ALL}|năm)\\s+(?:mươi|trăm|${ALL}|năm|lăm|mốt)(?:\\s+(?:${ALL}|năm|lăm|mốt))?`;
const IMPOSSIBLE_UNIT = new RegExp(
  `(?<!\\p{L})(quý|tháng)\\s+(?!mười\\s+(?:một|hai)(?!\\p{L}))(?!\\p{L}+\\s+năm\\s+\\d)${TOO_LARGE}(?!\\p{L})(?!\\s+(?:lần|kỳ))`,
  "gu",
);
const NUMBERED_UNIT = new RegExp(`(?<!\\p{L})(quý|tháng)\\s+(${ALL})(?!\\p{L})(?!\\s+(?:lần|kỳ))`, "gu");
const PERIOD = new RegExp(
  `(?<!\\p{L})(${ALL})(?=\\s+(?:tuần|tháng|năm|quý)(?:\\s*/\\s*|\\s+)(?:một\\s+|1\\s+)?lần)`,
  "gu",
);

/** Stands for a number in words that is larger than any month or quarter. */
const NO_SUCH_NUMBER = "99";

const digits = (word: string): string => String(NUMBERS[word] ?? 5);

/** "sáu tháng đầu năm" → "6 tháng đầu năm"; "quý tư" → "quý 4"; "hai tuần một lần" → "2 tuần một lần". */
export function numbersAsDigits(text: string): string {
  return text
    .replace(MONTHS_OF_YEAR, (_, word: string) => digits(word))
    .replace(PERIOD, (_, word: string) => digits(word))
    .replace(IMPOSSIBLE_UNIT, (_, unit: string) => `${unit} ${NO_SUCH_NUMBER}`)
    .replace(NUMBERED_UNIT, (_, unit: string, word: string) => `${unit} ${digits(word)}`);
}
