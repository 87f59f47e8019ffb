import { apply, chain } from "./matrix";
import type { Pen } from "./pen";

const INVISIBLE = 3;
const FILL_AND_STROKE = 2;

interface DrawnGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Follows one text operator: letters and the kerning numbers between them. */
export function drawText(pen: Pen, items: readonly unknown[]): void {
  for (const item of items) {
    if (typeof item === "number") pen.x -= (item * pen.now.fontSize * pen.now.stretch) / 1000;
    else {
      const glyph = glyphFrom(item);
      if (glyph !== null) drawGlyph(pen, glyph);
    }
  }
}

function drawGlyph(pen: Pen, glyph: DrawnGlyph): void {
  const { font, fontSize, charSpacing, wordSpacing, stretch, rise, mode, map } = pen.now;
  const width = glyph.width * font.unit * fontSize * stretch;
  const toPage = chain(map, pen.textMatrix);
  const from = apply(toPage, pen.x, pen.y + rise);
  const to = apply(toPage, pen.x + width, pen.y + rise);
  const foot = apply(toPage, 0, 0);
  const head = apply(toPage, 0, Math.abs(fontSize));
  pen.glyphs.push({
    text: glyph.unicode,
    from,
    to,
    size: Math.hypot(head.x - foot.x, head.y - foot.y),
    bold: font.bold || mode === FILL_AND_STROKE,
    hidden: mode === INVISIBLE,
  });
  pen.x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
}

function glyphFrom(item: unknown): DrawnGlyph | null {
  if (typeof item !== "object" || item === null || !("unicode" in item) || !("width" in item)) return null;
  const { unicode, width } = item;
  if (typeof unicode !== "string" || typeof width !== "number") return null;
  return { unicode, width, isSpace: "isSpace" in item && item.isSpace === true };
}
