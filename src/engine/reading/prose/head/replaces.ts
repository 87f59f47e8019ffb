import type { Passage } from "../passages/passage";
import { documentNumbers } from "./document-number";

/** "… và thay thế Kế hoạch số 197/KH-UBND ngày 22/8/2024": numbers of the plans this one takes the place of. */
export function replacedPlans(passages: readonly Passage[]): string[] {
  const numbers = passages.flatMap(({ words }) => {
    const found = /\bthay the\b(?=[^.;]{0,500}\bso\b)/.exec(words.flat);
    if (!found) return [];
    const end = /[.;](?=\s|$)/.exec(words.flat.slice(found.index));
    const to = end ? found.index + end.index : words.flat.length;
    return documentNumbers(words.text)
      .filter(({ at }) => words.position(at) > found.index && words.position(at) < to)
      .map(({ number }) => number);
  });
  return [...new Set(numbers)];
}
