import type { PDFPageProxy } from "pdfjs-dist";
import { followOperators, type OperatorList, type OperatorNames } from "./follow-operators";
import { chain, IDENTITY, matrixFrom } from "./matrix";
import type { Glyph, PageMarks } from "./page-marks";
import { type PenFont, PLAIN_FONT } from "./pen";
import { type PageSize, uprightTurn } from "./upright";

export interface PageDrawing extends PageMarks, PageSize {}

const BOLD_NAME = /bold|black|heavy|demi|-bd\b|,b\b/i;

/** What a page shows, in points from its top left corner as a person holds it. */
export async function pageDrawing(page: PDFPageProxy, names: OperatorNames): Promise<PageDrawing> {
  const view = page.getViewport({ scale: 1 });
  const list: OperatorList = await page.getOperatorList({ annotationMode: 0 });
  const toPage = matrixFrom(view.transform) ?? IDENTITY;
  const fontOf = fontsOf(page);
  const marks = followOperators(list, names, toPage, fontOf);
  const turn = uprightTurn(
    marks.glyphs.filter((glyph) => !glyph.hidden),
    view,
  );
  if (turn === null) return onPage(marks, view);
  return onPage(followOperators(list, names, chain(turn.matrix, toPage), fontOf), turn.size);
}

/** Letters beyond the edge of the sheet are drawn but never seen. */
function onPage(marks: PageMarks, { width, height }: PageSize): PageDrawing {
  const isSeen = ({ from, to }: Glyph): boolean => {
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    return x > 0 && x < width && y > 0 && y < height;
  };
  return { ...marks, glyphs: marks.glyphs.filter(isSeen), width, height };
}

/** Fonts are asked for by name, once each. Bold is told by the font's own mark or, more often, only by its name. */
function fontsOf(page: PDFPageProxy): (name: string) => PenFont {
  const known = new Map<string, PenFont>();
  return (name) => {
    const font = known.get(name) ?? penFont(page.commonObjs.has(name) ? (page.commonObjs.get(name) as unknown) : null);
    known.set(name, font);
    return font;
  };
}

function penFont(font: unknown): PenFont {
  if (typeof font !== "object" || font === null) return PLAIN_FONT;
  const name = "name" in font && typeof font.name === "string" ? font.name : "";
  const marked = ("bold" in font && font.bold === true) || ("black" in font && font.black === true);
  const unit = "fontMatrix" in font ? (matrixFrom(font.fontMatrix)?.[0] ?? PLAIN_FONT.unit) : PLAIN_FONT.unit;
  return { bold: marked || BOLD_NAME.test(name), unit };
}
