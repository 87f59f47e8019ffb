import type { Fate } from "../../model/plan";
import type { ScoreLines } from "./figures/score-lines";
import type { NarrativeSection, NarrativeTask } from "./narrative/narrative-task";
import type { Zones } from "./outline/zones";
import { isPageFurniture } from "./passages/furniture";
import type { Passage } from "./passages/passage";
import type { ProseLine } from "./prose-line";

export type ProseFate = Extract<Fate, "header" | "section" | "task" | "continuation" | "furniture" | "narrative">;

/** Notes what became of each line; a line keeps the first fate it is given. */
class FateBook {
  readonly #fates = new Map<ProseLine, ProseFate>();

  note(lines: Iterable<ProseLine>, fate: ProseFate): void {
    for (const line of lines) if (!this.#fates.has(line)) this.#fates.set(line, fate);
  }

  /** The first line of each passage has the fate, the others go on with it. */
  noteAll(passages: readonly Passage[], fate: ProseFate): void {
    for (const { lines } of passages) {
      this.note(lines.slice(0, 1), fate);
      this.note(lines.slice(1), fate === "furniture" || fate === "header" ? fate : "continuation");
    }
  }

  /** Every line once; what nothing claimed is plain narrative. */
  close(lines: readonly ProseLine[]): ReadonlyMap<ProseLine, ProseFate> {
    return new Map(lines.map((line) => [line, this.#fates.get(line) ?? "narrative"]));
  }
}

export interface ReadPlaces {
  readonly zones: Zones;
  readonly table: ScoreLines | null;
  readonly tasks: readonly NarrativeTask[];
  readonly sections: readonly NarrativeSection[];
}

const LONGEST_APPENDIX_TITLE = 250;

/** The fate of every line of the prose. */
export function fatesOf(
  lines: readonly ProseLine[],
  { zones, table, tasks, sections }: ReadPlaces,
): ReadonlyMap<ProseLine, ProseFate> {
  const book = new FateBook();
  if (table) {
    book.note(table.headerLines, "header");
    book.note(
      table.rows.map(({ line }) => line),
      "narrative",
    );
    book.note(table.lines, "continuation");
  }
  book.note(
    lines.filter(({ text }) => isPageFurniture(text)),
    "furniture",
  );
  for (const task of tasks) {
    book.note(task.lines.slice(0, 1), "task");
    book.note(task.lines, "continuation");
  }
  for (const section of sections) book.note(section.lines, "section");
  book.noteAll([...zones.letterhead, ...zones.title], "header");
  book.noteAll(zones.recipients, "furniture");
  book.noteAll(zones.appendices.filter(isTitleOfAppendix), "header");
  book.noteAll(
    zones.parts.map(({ heading }) => heading),
    "section",
  );
  book.noteAll(
    [...zones.preamble, ...zones.appendices, ...zones.parts.flatMap(({ passages }) => passages)],
    "narrative",
  );
  return book.close(lines);
}

const isTitleOfAppendix = (passage: Passage): boolean =>
  passage.marker === null && passage.text.length <= LONGEST_APPENDIX_TITLE && !/[.;]$/.test(passage.text);
