/** Slips met in plans, with what was meant; whole words only, small letters. */
const MET: ReadonlyMap<string, string> = new Map([
  ["điêm", "điểm"],
  ["hực hiện", "thực hiện"],
  ["thưc hiện", "thực hiện"],
  ["kiên tạo", "kiến tạo"],
  ["kỹ luật", "kỷ luật"],
  ["dichvucung", "dichvucong"],
  ["doanh nghiêp", "doanh nghiệp"],
  ["thũ tục", "thủ tục"],
  ["hành chánh", "hành chính"],
  ["qui hoạch", "quy hoạch"],
  ["sữa đổi", "sửa đổi"],
  ["bổ xung", "bổ sung"],
  ["sát nhập", "sáp nhập"],
  ["chỉ xố", "chỉ số"],
]);
const ANY = new RegExp(`(?<![\\p{L}\\p{M}])(?:${[...MET.keys()].join("|")})(?![\\p{L}\\p{M}])`, "giu");
/** A nought or a one between small letters: "th0ng", "nh1ệm". */
const DIGIT_INSIDE = /(?<![\p{L}\p{N}])(?=\p{L})[\p{Ll}\p{Lu}]*\p{Ll}[01]\p{Ll}+(?![\p{L}\p{N}])/gu;
const HAS_DIGIT_INSIDE = /\p{Ll}[01]\p{Ll}/u;

export interface Slip {
  readonly slip: string;
  readonly to: string;
  /** The whole text with this slip put right everywhere. */
  readonly text: string;
  readonly confidence: number;
}

const likeCapital = (to: string, slip: string): string =>
  /^\p{Lu}/u.test(slip) ? to.charAt(0).toUpperCase() + to.slice(1) : to;

const SLIPS = [...MET.keys()];

/** Slips in a text, each once, in their order. `small` is the text in small letters. */
export function slipsIn(text: string, small: string): Slip[] {
  const met = (SLIPS.some((slip) => small.includes(slip)) ? [...text.matchAll(ANY)] : []).map(([slip]) => ({
    slip,
    to: likeCapital(MET.get(slip.toLowerCase()) ?? slip, slip),
    confidence: 0.85,
  }));
  const digits =
    /[01]/.test(text) && HAS_DIGIT_INSIDE.test(text)
      ? [...text.matchAll(DIGIT_INSIDE)].map(([slip]) => ({ slip, to: withLetters(slip), confidence: 0.8 }))
      : [];
  const found = new Map([...met, ...digits].map((one) => [one.slip, one]));
  return [...found.values()].map((one) => ({ ...one, text: text.replaceAll(one.slip, one.to) }));
}

/** A nought stands for "ô" before "ng" and for "o" elsewhere, a one for "i". */
const withLetters = (word: string): string =>
  word
    .replaceAll(/0(?=ng)/g, "ô")
    .replaceAll("0", "o")
    .replaceAll("1", "i");
