import { gathered } from "../../gathered";
import type { Answer } from "../../model/answer";

/** One difficulty or proposal, said by one body or by many in the same words. */
export interface MergedText {
  /** As the first body wrote it. */
  readonly text: string;
  readonly bodies: readonly string[];
  readonly tasks: readonly string[];
}

/** Capitals, doubled blanks and the full stop at the end make no difference; every word does. */
export const sameWords = (text: string): string =>
  text
    .normalize("NFC")
    .toLocaleLowerCase("vi")
    .replace(/\s+/g, " ")
    .replace(/(?<![\s.;,])[\s.;,]+$/, "")
    .trim();

const NOTHING_SAID = new Set(["", "không", "không có", "chưa có", "-", "–", "0", "x"]);

/** Texts merged where they say the same, those of most bodies first; "Không" says nothing. */
export function mergedTexts(answers: readonly Answer[], textOf: (answer: Answer) => string | null): MergedText[] {
  const said = answers.flatMap((answer) => {
    const text = textOf(answer)?.trim() ?? "";
    return NOTHING_SAID.has(sameWords(text)) ? [] : [{ text, answer }];
  });
  const unique = (names: readonly string[]): string[] => [...new Set(names)];
  return [...gathered(said, ({ text }) => sameWords(text)).values()]
    .map((group) => ({
      text: group[0]?.text ?? "",
      bodies: unique(group.map(({ answer }) => answer.body)),
      tasks: unique(group.map(({ answer }) => answer.task)),
    }))
    .sort((one, other) => other.bodies.length - one.bodies.length);
}
