import type { PlainFont, PlainStyle } from "./plain-style";
import type { NumberFormatName, StyleRole } from "./style-roles";
import { BODY_SIZE, DEFAULT_COLOUR, EDGE, FONT, FORMAT_CODES, LOOKS } from "./theme";

/** What decides how one cell looks. Absent parts follow the role. */
export interface CellLook {
  readonly role: StyleRole;
  /** Colours of another role, size and place of this one. */
  readonly tone?: StyleRole;
  readonly format?: NumberFormatName;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** A person writes here: open while the sheet is protected. */
  readonly input?: boolean;
  /** Default by role: cells of tables have lines around them, titles do not. */
  readonly boxed?: boolean;
}

/** Look of a cell nobody touched; the workbook's default font. */
export const UNTOUCHED: PlainStyle = {
  font: { name: FONT, size: BODY_SIZE, bold: false, italic: false, underline: false, colour: DEFAULT_COLOUR },
  fill: null,
  border: { top: null, right: null, bottom: null, left: null },
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  locked: true,
};

export function styleOf(cell: CellLook): PlainStyle {
  const look = LOOKS[cell.role];
  const edge = (cell.boxed ?? look.boxed) === true ? EDGE : null;
  return {
    font: fontOf(cell),
    fill: LOOKS[cell.tone ?? cell.role].fill,
    border: { top: edge, right: edge, bottom: edge, left: edge },
    horizontal: cell.horizontal ?? look.horizontal ?? "general",
    vertical: cell.vertical ?? look.vertical ?? "top",
    wrap: cell.wrap === true,
    indent: 0,
    numberFormat: FORMAT_CODES[cell.format ?? "general"],
    locked: cell.input !== true,
  };
}

function fontOf({ role, tone }: CellLook): PlainFont {
  const { size, bold, italic, underline } = LOOKS[role];
  const { colour } = LOOKS[tone ?? role];
  return { name: FONT, size, bold: bold === true, italic: italic === true, underline: underline === true, colour };
}

/** Gives every look a number, the same look the same number, in the order of first use. 0 is the untouched cell. */
export class StyleSheet {
  readonly styles: PlainStyle[] = [UNTOUCHED];
  private readonly known = new Map<string, number>();
  /** The cells of a column share one look: its number is found without spelling it out. */
  private readonly same = new WeakMap<CellLook, number>();

  indexOf(look: CellLook): number {
    const index = this.same.get(look) ?? this.find(look);
    this.same.set(look, index);
    return index;
  }

  private find(look: CellLook): number {
    const key = `${look.role}|${look.tone ?? ""}|${look.format ?? ""}|${look.horizontal ?? ""}|${look.vertical ?? ""}|${String(look.wrap)}|${String(look.input)}|${String(look.boxed)}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const index = this.place(styleOf(look));
    this.known.set(key, index);
    return index;
  }

  private place(style: PlainStyle): number {
    const text = JSON.stringify(style);
    const same = this.styles.findIndex((known) => JSON.stringify(known) === text);
    return same >= 0 ? same : this.styles.push(style) - 1;
  }
}
