import { heightOf, widthOf } from "../layout/box";
import type { GridCell, RuledTable } from "../layout/cells";
import type { PageContent } from "../layout/page-content";
import type { Word } from "../layout/word";
import type { GreyImage } from "./grey-image";
import { fittingPicture, type LaidPicture, layPicture } from "./laid-picture";
import { upsideDown } from "./orientation";
import { evenSizes } from "./page-words";
import { readRegion } from "./read-region";
import type { Recogniser } from "./recogniser";
import { markBold } from "./stroke-width";
import type { TextRegion } from "./text-regions";

/** Read the right way up, words are surer than this on any legible page; on their heads they are not. */
const SURE = 0.6;

type Readings = Map<TextRegion, Word[]>;

/** Reads one scanned page: lays it straight, finds its table borders, and reads each cell and each stretch of text by itself. */
export async function readPagePicture(picture: GreyImage, page: number, recogniser: Recogniser): Promise<PageContent> {
  const { laid, readings } = await rightWayUp(fittingPicture(picture), recogniser);
  const { clean, dpi, tables, regions } = laid;
  for (const region of regions) {
    if (!readings.has(region)) readings.set(region, await readRegion(clean, region, dpi, recogniser));
  }
  return {
    page,
    width: (clean.image.width * 72) / dpi,
    height: (clean.image.height * 72) / dpi,
    tables: tables.map((table) => withUnread(table, readings)),
    words: markBold(evenSizes([...readings.values()]), clean.ink, dpi),
    fromPicture: true,
  };
}

/** Reads the largest region first; where that hardly succeeds, tries the page the other way up and keeps the better way. */
async function rightWayUp(
  picture: GreyImage,
  recogniser: Recogniser,
): Promise<{ laid: LaidPicture; readings: Readings }> {
  const first = await sample(layPicture(picture), recogniser);
  if (first.sureness >= SURE) return first;
  const second = await sample(layPicture(upsideDown(picture)), recogniser);
  return second.sureness > first.sureness ? second : first;
}

async function sample(
  laid: LaidPicture,
  recogniser: Recogniser,
): Promise<{ laid: LaidPicture; readings: Readings; sureness: number }> {
  const area = ({ box }: TextRegion): number => widthOf(box) * heightOf(box);
  const blocks = laid.regions.filter((region) => region.shape !== "line");
  const [largest] = [...(blocks.length > 0 ? blocks : laid.regions)].sort((one, other) => area(other) - area(one));
  if (largest === undefined) return { laid, readings: new Map(), sureness: 1 };
  const words = await readRegion(laid.clean, largest, laid.dpi, recogniser);
  const sum = words.reduce((total, word) => total + (word.confidence ?? 0), 0);
  return { laid, readings: new Map([[largest, words]]), sureness: words.length === 0 ? 0 : sum / words.length };
}

/** Marks the cells that hold ink in which nothing was read. */
function withUnread(table: RuledTable, readings: Readings): RuledTable {
  const unread = new Set<GridCell>();
  for (const [region, words] of readings) if (region.cell !== null && words.length === 0) unread.add(region.cell);
  return { ...table, cells: table.cells.map((cell) => (unread.has(cell) ? { ...cell, unread: true } : cell)) };
}
