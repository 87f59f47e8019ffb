import type { BorderSide, CellStyle, Color } from "hucre";
import type { PlainPaint } from "../../engine/workbook/plain";
import type { PlainEdge, PlainStyle } from "../../engine/workbook/plain-style";

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
