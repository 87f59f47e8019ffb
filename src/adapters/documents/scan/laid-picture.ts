import type { RuledTable } from "../layout/cells";
import { ruledTables } from "../layout/ruled-tables";
import { borderLines } from "./border-lines";
import { cleanPicture, type InkedPicture } from "./clean-picture";
import type { GreyImage } from "./grey-image";
import { inkOf } from "./ink";
import { liesOnItsSide } from "./orientation";
import { dotsPerInch, FINEST_DPI } from "./page-size";
import { straighten } from "./rotate";
import { ruledLines } from "./ruled-lines";
import { shrink } from "./shrink";
import { skewOf } from "./skew";
import { type TextRegion, textRegions } from "./text-regions";
import { turnUpright } from "./turn-image";

/** A scanned page laid straight, its tables found, ready to be read region by region. */
export interface LaidPicture {
  readonly clean: InkedPicture;
  readonly dpi: number;
  readonly tables: readonly RuledTable[];
  readonly regions: readonly TextRegion[];
}

/** Corners of scanned borders may miss each other by this many points. */
const TOUCH = 3;
/** The surroundings a pixel is compared with, in inches. */
const REACH = 0.125;
/** A quarter turn to the right, as cameras note it. */
const QUARTER_TURN = 6;

/** Makes a picture as fine as reading needs, and lays it across if its lines run down the sheet. */
export function fittingPicture(picture: GreyImage): GreyImage {
  const fitting = shrink(picture, Math.ceil(dotsPerInch(picture) / FINEST_DPI));
  const dpi = dotsPerInch(fitting);
  return liesOnItsSide(inkOf(fitting, Math.round(REACH * dpi)), dpi) ? turnUpright(fitting, QUARTER_TURN) : fitting;
}

export function layPicture(picture: GreyImage): LaidPicture {
  const dpi = dotsPerInch(picture);
  const reach = Math.round(REACH * dpi);
  const straight = straighten(picture, skewOf(inkOf(picture, reach)));
  const ink = inkOf(straight, reach);
  const lines = ruledLines(ink, dpi);
  const tables = ruledTables(borderLines(lines.map((line) => line.ruling)), TOUCH);
  const clean = cleanPicture({ image: straight, ink }, lines, tables, dpi);
  return { clean, dpi, tables, regions: textRegions(clean.ink, tables, dpi) };
}
