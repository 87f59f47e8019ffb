import type { Word } from "../layout/word";
import type { InkedPicture } from "./clean-picture";
import { crop } from "./crop";
import type { GreyImage } from "./grey-image";
import { READING_DPI } from "./page-size";
import { pageWords } from "./page-words";
import type { Recogniser } from "./recogniser";
import { agree, settle } from "./short-text";
import type { TextRegion } from "./text-regions";

/** White pixels around a cut-out. */
const MARGIN = 10;
/** Inches. A number or numeral stands alone, so no neighbouring word helps the machine: it is read in several sizes. */
const SHORT = 0.7;
const SECOND_LOOK = 0.8;
const MORE_LOOKS = [1.5, 2] as const;

/** The words of one region, placed on the page. */
export async function readRegion(
  picture: InkedPicture,
  region: TextRegion,
  dpi: number,
  recogniser: Recogniser,
): Promise<Word[]> {
  const scale = Math.max(1, READING_DPI / dpi);
  const at = (size: number): Promise<Word[]> => look(picture.image, region, { dpi, scale: scale * size }, recogniser);
  const words = await at(1);
  const isShort = region.shape === "line" && (region.box.right - region.box.left) / dpi < SHORT;
  if (!isShort) return words;
  const short = { ink: picture.ink, box: region.box };
  const again = await at(SECOND_LOOK);
  const looks = [words, again];
  if (!agree(words, again, short)) for (const size of MORE_LOOKS) looks.push(await at(size));
  return looks.length === 2 ? words : settle(looks, short);
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
