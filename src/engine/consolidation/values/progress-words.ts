import type { Progress } from "../../model/answer";
import { PROGRESS_LABELS } from "../../sheets/labels";
import { fold } from "../../text/fold";

/** `recovered`: not as in the list, but surely one of it. */
export interface ProgressReading {
  readonly progress: Progress;
  readonly recovered: boolean;
}

/** Words bodies write in place of the list, without diacritics. Words that could mean two of the list are not here. */
const SYNONYMS: Readonly<Record<Progress, readonly string[]>> = {
  "not-started": ["chua lam", "chua trien khai", "chua bat dau", "chua tien hanh", "chua thuc hien duoc", "chua"],
  "in-progress": [
    "dang lam",
    "dang trien khai",
    "dang tien hanh",
    "dang trien khai thuc hien",
    "dang tiep tuc thuc hien",
    "tiep tuc thuc hien",
    "dang xu ly",
    "dang",
  ],
  done: ["xong", "da xong", "hoan thanh", "da hoan tat", "hoan tat", "da thuc hien xong", "hoan thanh 100"],
  suspended: ["tam ngung", "tam hoan", "dang tam dung", "da tam dung", "tam dung thuc hien"],
};

const BY_WORDS: ReadonlyMap<string, Progress> = new Map(
  (Object.keys(SYNONYMS) as Progress[]).flatMap((progress) =>
    [fold(PROGRESS_LABELS.of(progress)), ...SYNONYMS[progress]].map((words) => [words, progress] as const),
  ),
);

/** Words that fold to one of ours but say something else: "đăng", "chứa". */
const FALSE_FRIENDS: ReadonlySet<string> = new Set(["đăng", "chứa", "đáng", "chữa"]);

/** Whether a person's explanation of the word would be heeded. */
export const canBeExplained = (text: string): boolean =>
  fold(text) !== "" && !FALSE_FRIENDS.has(text.toLowerCase().trim());

/**
 * A progress as written; null where the words are none of the list. `learned` are words a person explained before, folded.
 */
export function readProgress(text: string, learned: ReadonlyMap<string, Progress>): ProgressReading | null {
  const exact = PROGRESS_LABELS.keyOf(text);
  if (exact !== null) return { progress: exact, recovered: false };
  if (!canBeExplained(text)) return null;
  const words = fold(text);
  const progress = BY_WORDS.get(words) ?? learned.get(words);
  return progress === undefined ? null : { progress, recovered: true };
}
