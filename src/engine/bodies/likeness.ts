import { editDistance } from "../text/edit-distance";

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("");
/** Share of letters two names have in common, 0 to 1, by edit distance. */
export const ratio = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
};

/** Share of common words (Dice), counting a repeated word as often as it stands. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const common = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (a.length + b.length);
}

/** How alike two folded names are, 0 to 1: letters, whole words, first letters. */
export function likeness(a: string, b: string): number {
  const [wordsOfA, wordsOfB] = [a.split(" "), b.split(" ")];
  const letters = ratio(a, b);
  return 0.65 * letters + 0.25 * overlap(wordsOfA, wordsOfB) + 0.1 * ratio(initials(wordsOfA), initials(wordsOfB));
}

const lettersOf = (text: string): string => [...text.replace(/ /g, "")].sort().join("");

/**
 * Whether two folded names differ as a slip of the hand or of a scan does: in the words that differ one letter is lost,
 * added or changed, or two are exchanged.
 */
export function differsByASlip(a: string, b: string): boolean {
  const [left, right] = differingWords(a.split(" "), b.split(" ")).map((words) => words.join(" "));
  if (left === undefined || right === undefined) return false;
  const edits = editDistance(left, right);
  if (edits <= 1) return Math.max(left.length, right.length) > 1;
  if (edits === 2 && lettersOf(left) === lettersOf(right)) return true;
  return edits <= Math.max(left.length, right.length) / 5;
}

const NUMBERED = /(?<=(?:^| )(?:vuc|so|vung|cum|to|doi) )(?:\d+|[ivx]+)(?= |$)/g;

/** "khu vực 7" and "khu vực 6" are two bodies, however alike their names are. */
export function differInNumber(a: string, b: string): boolean {
  const [numbersOfA, numbersOfB] = [a.match(NUMBERED), b.match(NUMBERED)];
  return numbersOfA !== null && numbersOfB !== null && numbersOfA.join() !== numbersOfB.join();
}

/** Whether so few letters differ that a closer look is worth while. */
export function mayBeAlike(a: string, b: string): boolean {
  const most = Math.max(2, Math.max(a.length, b.length) / 5);
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

/** The words of each name between the words both begin and end with. */
function differingWords(a: readonly string[], b: readonly string[]): readonly (readonly string[])[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}
