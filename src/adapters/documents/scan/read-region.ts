import type { Word } from "../layout/word";
import { crop } from "./crop";
import type { GreyImage } from "./grey-image";
import { READING_DPI } from "./page-size";
import { pageWords } from "./page-words";
import type { Recogniser } from "./recogniser";
import type { TextRegion } from "./text-regions";

/** White pixels around a cut-out. */
const MARGIN = 10;
/** Inches. A number or numeral stands alone, so no neighbouring word helps the machine: it is read twice. */
const SHORT = 0.7;
const SECOND_LOOK = 1.5;
/** What is left of the machine's certainty where two looks differ: a person must look. */
const DOUBTED = 0.5;

/** The words of one region, placed on the page. */
export async function readRegion(
  image: GreyImage,
  region: TextRegion,
  dpi: number,
  recogniser: Recogniser,
): Promise<Word[]> {
  const scale = Math.max(1, READING_DPI / dpi);
  const words = await look(image, region, { dpi, scale }, recogniser);
  const isShort = region.shape === "line" && (region.box.right - region.box.left) / dpi < SHORT;
  if (!isShort) return words;
  const again = await look(image, region, { dpi, scale: scale * SECOND_LOOK }, recogniser);
  return textOf(words) === textOf(again)
    ? words
    : words.map((word) => ({ ...word, confidence: Math.min(word.confidence ?? 0, DOUBTED) }));
}

async function look(
  image: GreyImage,
  { box, shape }: TextRegion,
  { dpi, scale }: { dpi: number; scale: number },
  recogniser: Recogniser,
): Promise<Word[]> {
  const lines = await recogniser.read(crop(image, box, scale, MARGIN), shape, dpi * scale);
  return pageWords(lines, { left: box.left, top: box.top, scale, margin: MARGIN, dpi });
}

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(" ");
