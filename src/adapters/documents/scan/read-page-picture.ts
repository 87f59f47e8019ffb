import type { GridCell, RuledTable } from "../layout/cells";
import type { PageContent } from "../layout/page-content";
import { ruledTables } from "../layout/ruled-tables";
import type { Word } from "../layout/word";
import { cleanPicture } from "./clean-picture";
import { crop } from "./crop";
import type { GreyImage } from "./grey-image";
import { inkOf } from "./ink";
import { dotsPerInch, FINEST_DPI, READING_DPI } from "./page-size";
import { pageWords } from "./page-words";
import type { Recogniser } from "./recogniser";
import { straighten } from "./rotate";
import { ruledLines } from "./ruled-lines";
import { shrink } from "./shrink";
import { skewOf } from "./skew";
import { type TextRegion, textRegions } from "./text-regions";

/** Corners of scanned borders may miss each other by this many points. */
const TOUCH = 3;
/** The surroundings a pixel is compared with, in inches. */
const REACH = 0.125;
const MARGIN = 10;

/** Reads one scanned page: lays it straight, finds its table borders, and reads each cell and each stretch of text by itself. */
export async function readPagePicture(picture: GreyImage, page: number, recogniser: Recogniser): Promise<PageContent> {
  const fitting = shrink(picture, Math.ceil(dotsPerInch(picture) / FINEST_DPI));
  const dpi = dotsPerInch(fitting);
  const reach = Math.round(REACH * dpi);
  const straight = straighten(fitting, skewOf(inkOf(fitting, reach)));
  const ink = inkOf(straight, reach);
  const lines = ruledLines(ink, dpi);
  const tables = ruledTables(
    lines.map((line) => line.ruling),
    TOUCH,
  );
  const clean = cleanPicture({ image: straight, ink }, lines, tables, dpi);
  const read = new Map<TextRegion, Word[]>();
  for (const region of textRegions(clean.ink, tables, dpi)) {
    read.set(region, await readRegion(clean.image, region, dpi, recogniser));
  }
  return {
    page,
    width: (straight.width * 72) / dpi,
    height: (straight.height * 72) / dpi,
    tables: tables.map((table) => withUnread(table, read)),
    words: [...read.values()].flat(),
    fromPicture: true,
  };
}

async function readRegion(image: GreyImage, region: TextRegion, dpi: number, recogniser: Recogniser): Promise<Word[]> {
  const scale = Math.max(1, READING_DPI / dpi);
  const lines = await recogniser.read(crop(image, region.box, scale, MARGIN), region.shape, dpi * scale);
  return pageWords(lines, { left: region.box.left, top: region.box.top, scale, margin: MARGIN, dpi });
}

/** Marks the cells that hold ink in which nothing was read. */
function withUnread(table: RuledTable, read: ReadonlyMap<TextRegion, readonly Word[]>): RuledTable {
  const unread = new Set<GridCell>();
  for (const [region, words] of read) if (region.cell !== null && words.length === 0) unread.add(region.cell);
  return { ...table, cells: table.cells.map((cell) => (unread.has(cell) ? { ...cell, unread: true } : cell)) };
}
