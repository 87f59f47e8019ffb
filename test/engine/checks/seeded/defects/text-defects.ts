import { type DefectKind, type Draft, inTask, printed, taskAt } from "../defect";
import type { Random } from "../random";

const reworded = (
  name: string,
  rule: string,
  words: (text: string, draft: Draft, at: number, random: Random) => string,
): DefectKind => ({
  name,
  rule,
  parts: ["text"],
  spoil: (draft, at, random) => {
    printed(draft, at, (task) => ({ ...task, text: words(task.text, draft, at, random) }));
    return inTask(at, "Nhiệm vụ");
  },
});
const open = (text: string): string => text.replace(/\.$/, "");

/** Defects of the words of a task. */
export const TEXT_DEFECTS: readonly DefectKind[] = [
  reworded("no words", "task-text-missing", () => ""),
  reworded(
    "cut after a small word",
    "task-text-cut",
    (text, _, __, random) => `${open(text)} ${random.of(["và", "của", "các", "để", "theo", "trong"])}`,
  ),
  reworded("cut inside a bracket", "task-text-cut", (text) => `${open(text)} (bao gồm hồ sơ`),
  reworded("cut after a comma", "task-text-cut", (text) => `${open(text)},`),
  reworded("its beginning lost", "task-text-headless", (text) =>
    text
      .split(" ")
      .slice(1)
      .join(" ")
      .replace(/^./u, (letter) => letter.toLowerCase()),
  ),
  reworded(
    "two syllables",
    "task-text-vague",
    (_, __, at, random) => `${random.of(["Báo cáo", "Họp", "Triển khai", "Tuyên truyền"])} ${at}`,
  ),
  reworded("a tag", "markup-in-text", (text, _, __, random) => `${random.of(["<ul><li>", "<b>", "<p>"])}${text}`),
  reworded("a blank of the web", "markup-in-text", (text) => text.replace(" ", "&nbsp;")),
  reworded("bold marks", "markup-in-text", (text) => text.replace(/^(\p{L}+)/u, "**$1**")),
  reworded(
    "a page number behind",
    "page-furniture-in-text",
    (text, _, __, random) => `${text} ${random.below(13) + 1}/14`,
  ),
  reworded(
    "the word page behind",
    "page-furniture-in-text",
    (text, _, __, random) => `${text} Trang ${random.below(13) + 1}`,
  ),
  reworded(
    "a known slip",
    "text-slip",
    (text, _, __, random) =>
      `${open(text)}, ${random.of(["tăng điêm số", "sữa đổi quy chế", "giữ kỹ luật lao động", "bổ xung hồ sơ"])}.`,
  ),
  reworded("a nought in a word", "text-slip", (text) => `${open(text)}, công khai th0ng tin.`),
  reworded("two syllables twice", "words-repeated", (text) => `${open(text)} của thành phố thành phố.`),
  reworded("a small word twice", "words-repeated", (text) => `${open(text)} cho các các đơn vị.`),
  reworded("an invisible character", "text-invisible-characters", (text) => text.replace(" ", " \u200b")),
  reworded("a line break", "text-invisible-characters", (text) => text.replace(" ", "\n")),
  reworded("two actions in one row", "several-actions", (text) => `- ${text} - Công khai kết quả rà soát.`),
  reworded(
    "a row spoken of by its number",
    "cross-reference-to-number",
    (text, _, __, random) => `${open(text)} nêu tại mục (${random.below(60) + 1}).`,
  ),
  reworded("an appendix that was not read", "appendix-not-in-plan", (text) => `${open(text)} theo mẫu tại phụ lục IX.`),
  {
    name: "the words of another task",
    rule: "task-repeated",
    parts: ["text"],
    above: ["text"],
    spoil: (draft, at) => {
      const before = draft.plan.tasks[at - 1];
      const isClean =
        before !== undefined && before.appendix === taskAt(draft, at).appendix && /^\p{Lu}.{20,}\.$/u.test(before.text);
      if (!isClean || before.text !== draft.remembered.tasks[at - 1]?.text || /chủ trì|mục|phụ lục/u.test(before.text))
        return null;
      printed(draft, at, (task) => ({ ...task, text: before.text }));
      return inTask(at, "Nhiệm vụ");
    },
  },
];
