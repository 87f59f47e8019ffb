import { centreX, centreY, holds } from "../layout/box";
import type { PageContent } from "../layout/page-content";
import type { Word } from "../layout/word";
import type { PageSize } from "./upright";

/** Letters printed over a scanned page (its number, a stamp) are certain: they replace what the machine read in their place. */
export function withPrintedWords(scanned: PageContent, printed: readonly Word[], size: PageSize): PageContent {
  const [across, down] = [scanned.width / size.width, scanned.height / size.height];
  const moved = printed.map((word) => ({
    ...word,
    left: word.left * across,
    right: word.right * across,
    top: word.top * down,
    bottom: word.bottom * down,
    baseline: word.baseline * down,
    size: word.size * down,
  }));
  const kept = scanned.words.filter((word) => !moved.some((over) => holds(over, centreX(word), centreY(word))));
  return { ...scanned, words: [...kept, ...moved] };
}
