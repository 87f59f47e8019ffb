import { withComma } from "../../../text/decimal-comma";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { type NamedFigure, subIndexReader } from "./sub-index-figures";
import { row, type Subject, type Told } from "./told-score";

/** Scores of the sub-indices a passage names; names that are no sub-index go to `doubts`. */
export function subScores(
  passage: Passage,
  figures: readonly NamedFigure[],
  subject: Subject,
  doubts: ProseDoubt[],
): Told[] {
  const { index, year } = subject;
  const names = figures.map(({ name }) => name);
  const keyOf = subIndexReader(index, names, year >= 2025 ? "pci-2025" : "pci-2024");
  const known = figures.map((figure) => ({ figure, key: keyOf(figure.name) }));
  if (!known.some(({ key }) => key !== null)) return [];
  return known.flatMap(({ figure, key }) => {
    if (key !== null)
      return [{ at: figure.at, unit: null, score: row({ index, unit: null, year, subIndex: key }, figure) }];
    if (!isTotalName(figure.name)) doubts.push(unknownName(passage, figure));
    return [];
  });
}

const isTotalName = (name: string): boolean =>
  name.split(" ").length > 12 || /\bPCI\b|tổng|tỉnh|thành phố/iu.test(name);

const unknownName = (passage: Passage, figure: NamedFigure): ProseDoubt => ({
  id: "score-name-unknown",
  severity: "warning",
  place: passage.place,
  value: figure.name,
  suggestion: null,
  args: { name: figure.name, score: withComma(figure.score ?? figure.delta ?? 0) },
});

/** "có 07 chỉ số tăng điểm: …" announces how many names follow. */
export function countDoubts(passage: Passage, figures: readonly NamedFigure[]): ProseDoubt[] {
  const flat = passage.words.flat;
  const heads = [
    ...flat.matchAll(/\b(\d{1,2}) chi so (?:thanh phan )?(?:co )?(?:tang|giam|giu nguyen)(?: diem)?[^:;.]{0,40}:/g),
  ];
  return heads.flatMap((head, order) => {
    const [from, to] = [head.index, heads[order + 1]?.index ?? flat.length];
    const said = Number(head[1]);
    const listed = figures.filter(({ at }) => at >= from && at < to).length;
    if (listed === 0 || listed === said) return [];
    const args = { said, listed };
    return [
      {
        id: "score-count-differs",
        severity: "warning",
        place: passage.place,
        value: head[0],
        suggestion: null,
        args,
      } as const,
    ];
  });
}
