import { normalKey, withoutMarks } from "../text/fold";
import { KNOWN_PAIRS } from "./known-phrases";

const WORD = /[\p{L}\p{M}]+/gu;
const HAS_MARKS = /[^\p{ASCII}]/u;

/**
 * How a Vietnamese syllable is built, tone taken off: a beginning, one to three vowels, an end. Both spellings of the marks of
 * "hoà", "thuỷ" are syllables.
 */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;
const STOPPED = /(?:ch|[cpt])$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Acute and dot below: the only tones before c, ch, p, t. */
const SHORT_TONE = /[\u0301\u0323]/;

/** "thưc", "quôc", "thựcc": a mark or a letter is wrong. Words without any mark may be of another language and are not judged. */
function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const toneless = apart.replace(TONES, "").normalize("NFC");
  if (!SYLLABLE.test(toneless) || (apart.match(TONES) ?? []).length > 1) return false;
  return !STOPPED.test(toneless) || SHORT_TONE.test(apart);
}

/** Names in capitals ("PCI", "UBND") and single letters are no syllables and need not be. */
const isJudged = (word: string): boolean =>
  word.length > 1 && HAS_MARKS.test(word) && word !== word.toLocaleUpperCase("vi");

interface Neighbours {
  readonly first: string;
  readonly second: string;
}

/** The words of a pair that a known pair is spelled like, but for its marks; none where the pair is well written. */
function oddOnes({ first, second }: Neighbours): string[] {
  const pair = normalKey(`${first} ${second}`);
  const known = KNOWN_PAIRS.get(withoutMarks(pair));
  if (known === undefined || known.has(pair)) return [];
  const [one = "", two = ""] = pair.split(" ");
  const starts = [...known].some((right) => right.startsWith(`${one} `));
  const ends = [...known].some((right) => right.endsWith(` ${two}`));
  // Both words differ: most likely two other words side by side.
  return starts === ends ? [] : [starts ? second : first];
}

/**
 * Words of a text read from a picture that are most likely misread, though the machine was sure of them: no Vietnamese syllable, or
 * a mark away from the word that always stands beside its neighbour.
 */
export function unlikelyWords(text: string): string[] {
  const found = [...text.normalize("NFC").matchAll(WORD)].map((word) => ({ word: word[0], at: word.index }));
  const doubtful = new Set(found.map(({ word }) => word).filter((word) => isJudged(word) && !isSyllable(word)));
  for (const [at, { word, at: from }] of found.entries()) {
    const next = found[at + 1];
    if (next === undefined || text.slice(from + word.length, next.at).trim() !== "") continue;
    for (const odd of oddOnes({ first: word, second: next.word })) doubtful.add(odd);
  }
  return [...doubtful];
}
