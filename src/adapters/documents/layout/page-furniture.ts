import { type Line, linesOf, textOf } from "./lines";
import type { PageContent } from "./page-content";

/**
 * Page numbers and running heads are dropped only where they are certain: page numbers that count along with the
 * pages, and lines that stand in the same place with the same words on most pages. All else stays.
 */
const PAGE_NUMBER = /^(?:trang|page)?\s*(?:[-–—]\s*)?(\d{1,4})\s*(?:[/⁄]\s*\d{1,4}\s*)?[-–—]?$/iu;
const SAME_PLACE = 4;
const PEELS = 3;
/** Share of the numbers that must count along. */
const MOST = 0.6;
/** Share of the page's height that is outer margin. */
const MARGIN = 0.08;

type Edge = "top" | "bottom";

interface EdgeLine {
  readonly page: PageContent;
  readonly line: Line;
}

/** The pages without their furniture. */
export function dropFurniture(pages: readonly PageContent[]): PageContent[] {
  let left = [...pages];
  for (const edge of ["top", "bottom"] as const) {
    for (let peel = 0; peel < PEELS; peel += 1) {
      const certain = certainLines(left.flatMap((page) => edgeLine(page, edge)));
      if (certain.length === 0) break;
      left = left.map((page) => without(page, certain));
    }
  }
  return left;
}

function edgeLine(page: PageContent, edge: Edge): EdgeLine[] {
  const lines = linesOf(page.words);
  const line = edge === "top" ? lines[0] : lines.at(-1);
  if (line === undefined || page.tables.some(({ box }) => line.top < box.bottom && line.bottom > box.top)) return [];
  return [{ page, line }];
}

function certainLines(lines: readonly EdgeLine[]): EdgeLine[] {
  const numbers = countingLines(lines);
  return numbers.length > 0 ? numbers : repeatedLines(lines);
}

/** Lines whose number keeps the same distance to the page's place in the file, on two pages or more, with few exceptions. */
function countingLines(lines: readonly EdgeLine[]): EdgeLine[] {
  const byDistance = new Map<number, EdgeLine[]>();
  for (const entry of lines) {
    const printed = PAGE_NUMBER.exec(textOf(entry.line))?.[1];
    if (printed === undefined) continue;
    const distance = Number(printed) - entry.page.page;
    byDistance.set(distance, [...(byDistance.get(distance) ?? []), entry]);
  }
  const numbers = [...byDistance.values()].reduce((sum, group) => sum + group.length, 0);
  return [...byDistance.values()].filter((group) => group.length > 1 && group.length > numbers * MOST).flat();
}

/** The same words in the same place in the outer margin, on three pages or more and on half of all pages. */
function repeatedLines(lines: readonly EdgeLine[]): EdgeLine[] {
  const byWords = new Map<string, EdgeLine[]>();
  for (const entry of lines.filter(isInMargin)) {
    const words = textOf(entry.line);
    byWords.set(words, [...(byWords.get(words) ?? []), entry]);
  }
  return [...byWords.values()]
    .filter((group) => group.length >= 3 && group.length * 2 >= lines.length && stays(group))
    .flat();
}

const isInMargin = ({ page, line }: EdgeLine): boolean =>
  line.baseline < page.height * MARGIN || line.baseline > page.height * (1 - MARGIN);

const stays = (group: readonly EdgeLine[]): boolean =>
  group.every(({ line }) => Math.abs(line.baseline - (group[0]?.line.baseline ?? 0)) <= SAME_PLACE);

function without(page: PageContent, certain: readonly EdgeLine[]): PageContent {
  const dropped = new Set(certain.filter((entry) => entry.page === page).flatMap((entry) => entry.line.words));
  return dropped.size === 0 ? page : { ...page, words: page.words.filter((word) => !dropped.has(word)) };
}
