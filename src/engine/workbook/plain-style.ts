/** Look of one cell, every property explicit. Colours `#RRGGBB`, sizes in points. */
export interface PlainStyle {
  readonly font: PlainFont;
  /** Background, or null for none. */
  readonly fill: string | null;
  readonly border: PlainBorder;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  /** Excel's format code ("dd/mm/yyyy", "General", "@"). */
  readonly numberFormat: string;
  /** Cannot be typed into while the sheet is protected. */
  readonly locked: boolean;
}

export interface PlainFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly colour: string;
}

export interface PlainBorder {
  readonly top: PlainEdge | null;
  readonly right: PlainEdge | null;
  readonly bottom: PlainEdge | null;
  readonly left: PlainEdge | null;
}

export interface PlainEdge {
  readonly line: "thin" | "medium" | "hair";
  readonly colour: string;
}
