import type { BorderSide, CellStyle, Color, FontStyle } from "hucre";
import type { PlainPaint } from "../../engine/workbook/plain";
import type { PlainEdge, PlainFont, PlainStyle } from "../../engine/workbook/plain-style";
import { DEFAULT_COLOUR } from "../../engine/workbook/theme";

/** "#1F4E79" → what the file holds, "1F4E79". */
export const toColour = (colour: string): Color => ({ rgb: colour.slice(1) });

const toSide = (edge: PlainEdge): BorderSide => ({ style: edge.line, color: toColour(edge.colour) });

function toBorder(border: PlainStyle["border"]): CellStyle["border"] {
  const { top, right, bottom, left } = border;
  return {
    ...(top === null ? {} : { top: toSide(top) }),
    ...(right === null ? {} : { right: toSide(right) }),
    ...(bottom === null ? {} : { bottom: toSide(bottom) }),
    ...(left === null ? {} : { left: toSide(left) }),
  };
}

export function toLibraryStyle(style: PlainStyle): CellStyle {
  const { font, fill } = style;
  const hasBorder = Object.values(style.border).some((edge) => edge !== null);
  return {
    font: {
      name: font.name,
      size: font.size,
      color: toColour(font.colour),
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.underline ? { underline: true } : {}),
    },
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: toColour(fill) } }),
    ...(hasBorder ? { border: toBorder(style.border) ?? {} } : {}),
    alignment: {
      ...(style.horizontal === "general" ? {} : { horizontal: style.horizontal }),
      vertical: style.vertical,
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent > 0 ? { indent: style.indent } : {}),
    },
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    ...(style.locked ? {} : { protection: { locked: false } }),
  };
}

/** Looks of rules are stored the other way round: the background colour is the one that shows. */
export const toRuleStyle = (look: PlainPaint): CellStyle => ({
  font: { color: toColour(look.fontColour), ...(look.bold ? { bold: true } : {}) },
  fill: { type: "pattern", pattern: "solid", fgColor: toColour(look.fill), bgColor: toColour(look.fill) },
});

export const fromColour = (colour: Color | undefined): string | null =>
  colour?.rgb === undefined ? null : `#${colour.rgb.slice(-6).toUpperCase()}`;

const LINES: readonly PlainEdge["line"][] = ["thin", "medium", "hair"];

function fromSide(side: BorderSide | undefined): PlainEdge | null {
  if (side === undefined) return null;
  const line = LINES.find((known) => known === side.style) ?? "thin";
  return { line, colour: fromColour(side.color) ?? DEFAULT_COLOUR };
}

function fromFont(font: FontStyle | undefined, usual: PlainFont): PlainFont {
  if (font === undefined) return usual;
  return {
    name: font.name ?? usual.name,
    size: font.size ?? usual.size,
    bold: font.bold === true,
    italic: font.italic === true,
    underline: font.underline !== undefined && font.underline !== false,
    colour: fromColour(font.color) ?? DEFAULT_COLOUR,
  };
}

const fromFill = (fill: CellStyle["fill"]): string | null =>
  fill?.type === "pattern" && fill.pattern === "solid" ? fromColour(fill.fgColor) : null;

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "center"] as const;

/** The look of a cell as the library read it; what it does not say is as in an untouched cell. */
export function fromLibraryStyle(style: CellStyle, usual: PlainFont): PlainStyle {
  const { border = {}, alignment = {} } = style;
  return {
    font: fromFont(style.font, usual),
    fill: fromFill(style.fill),
    border: {
      top: fromSide(border.top),
      right: fromSide(border.right),
      bottom: fromSide(border.bottom),
      left: fromSide(border.left),
    },
    horizontal: HORIZONTAL.find((known) => known === alignment.horizontal) ?? "general",
    vertical: VERTICAL.find((known) => known === alignment.vertical) ?? "bottom",
    wrap: alignment.wrapText === true,
    indent: alignment.indent ?? 0,
    numberFormat: style.numFmt ?? "General",
    locked: style.protection?.locked !== false,
  };
}

/** Colours and weight of a rule. */
export const fromRuleStyle = (style: CellStyle | undefined): PlainPaint => ({
  fontColour: fromColour(style?.font?.color) ?? DEFAULT_COLOUR,
  fill: (style?.fill?.type === "pattern" ? fromColour(style.fill.bgColor) : null) ?? "#FFFFFF",
  bold: style?.font?.bold === true,
});
