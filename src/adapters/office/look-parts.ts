import type { PlainArea } from "../../engine/workbook/plain";
import type { OfficeBorder, OfficeEdge, OfficeFont, OfficeStyle } from "./office-sheet";

type Fill = OfficeStyle["fill"];
export type Layout = Pick<OfficeStyle, "horizontal" | "vertical" | "wrap" | "indent" | "shrink" | "orientation">;
type Protection = Pick<OfficeStyle, "locked" | "formulaHidden">;

/** What of a look is alike in all cells that were asked: what differs is missing. A fill of null is none. */
export interface KnownLook {
  readonly font: Partial<OfficeFont>;
  readonly layout: Partial<Layout>;
  readonly fill: Fill | undefined;
  readonly border: OfficeBorder | undefined;
  readonly protection: Partial<Protection>;
}

/** Names of a font's properties, here and in Office.js. */
export const FONT_NAMES = [
  "name",
  "size",
  "color",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "subscript",
  "superscript",
] as const satisfies readonly (keyof OfficeFont)[];

/** Properties of a cell's layout, and what Office.js calls them. */
export const LAYOUT_NAMES = {
  horizontal: "horizontalAlignment",
  vertical: "verticalAlignment",
  wrap: "wrapText",
  indent: "indentLevel",
  shrink: "shrinkToFit",
  orientation: "textOrientation",
} as const satisfies Readonly<Record<keyof Layout, string>>;
export const LAYOUT_PARTS = Object.keys(LAYOUT_NAMES) as (keyof Layout)[];

const PROTECTION_NAMES = ["locked", "formulaHidden"] as const satisfies readonly (keyof Protection)[];

/** What both a range's format and a cell's properties tell; null or missing where cells differ or nothing was asked. */
export type LookSource = {
  readonly font?: Partial<Record<(typeof FONT_NAMES)[number], unknown>>;
  readonly fill?: Partial<Record<"pattern" | "color" | "patternColor", unknown>>;
  readonly protection?: Partial<Record<keyof Protection, unknown>>;
} & Partial<Record<(typeof LAYOUT_NAMES)[keyof Layout], unknown>>;

export function knownLook(source: LookSource, border: OfficeBorder | undefined): KnownLook {
  const { font = {}, protection = {} } = source;
  return {
    font: told(FONT_NAMES.map((name) => [name, font[name]])),
    layout: told(LAYOUT_PARTS.map((part) => [part, source[LAYOUT_NAMES[part]]])),
    fill: fillOf(source.fill),
    border,
    protection: told(PROTECTION_NAMES.map((name) => [name, protection[name]])),
  };
}

const told = <Values>(entries: readonly (readonly [keyof Values, unknown])[]): Partial<Values> =>
  Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined)) as Partial<Values>;

function fillOf(fill: LookSource["fill"]): Fill | undefined {
  const { pattern, color, patternColor } = fill ?? {};
  if (pattern === "None") return null;
  if (typeof pattern !== "string" || typeof color !== "string" || color === "") return undefined;
  return { pattern, color, patternColor: typeof patternColor === "string" ? patternColor : "" };
}

/** What is not alike, or was not told. */
export interface MissingLook {
  readonly font: readonly (typeof FONT_NAMES)[number][];
  readonly layout: readonly (keyof Layout)[];
  readonly fill: boolean;
  readonly border: boolean;
  readonly protection: boolean;
}

export const missingOf = ({ font, layout, fill, border, protection }: KnownLook): MissingLook => ({
  font: FONT_NAMES.filter((name) => font[name] === undefined),
  layout: LAYOUT_PARTS.filter((part) => layout[part] === undefined),
  fill: fill === undefined,
  border: border === undefined,
  protection: PROTECTION_NAMES.some((name) => protection[name] === undefined),
});

export const isWhole = (look: KnownLook): boolean => {
  const { font, layout, fill, border, protection } = missingOf(look);
  return font.length === 0 && layout.length === 0 && !fill && !border && !protection;
};

/**
 * One look of several, the first that knows a property tells it; what nobody knows (the font of a cell whose text has several) is
 * taken from `base`.
 */
export const mergedStyle = (looks: readonly KnownLook[], base: OfficeStyle): OfficeStyle => {
  const style: OfficeStyle = {
    ...base,
    fill: looks.find(({ fill }) => fill !== undefined)?.fill ?? null,
    border: looks.find(({ border }) => border !== undefined)?.border ?? base.border,
  };
  return looks.reduceRight<OfficeStyle>(
    (all, { font, layout, protection }) => ({ ...all, ...layout, ...protection, font: { ...all.font, ...font } }),
    style,
  );
};

/** A line at one side as Office.js tells it. */
export interface SideSource {
  readonly style?: unknown;
  readonly color?: unknown;
  readonly weight?: unknown;
}

/** Null is no line; undefined where lines differ. */
function edgeOf(border: SideSource | undefined): OfficeEdge | null | undefined {
  if (border === undefined || border.style === "None") return null;
  const { style, color, weight } = border;
  if (typeof style !== "string" || typeof color !== "string" || color === "" || typeof weight !== "string")
    return undefined;
  return { style, color, weight };
}

/** Cells are alike only if the lines between them are those at their edges. */
export function borderOfArea(borders: readonly Excel.RangeBorder[], size: PlainArea): OfficeBorder | undefined {
  const at = (side: string): OfficeEdge | null | undefined =>
    edgeOf(borders.find((each) => String(each.sideIndex) === side));
  const border = evenBorder({
    top: at("EdgeTop"),
    right: at("EdgeRight"),
    bottom: at("EdgeBottom"),
    left: at("EdgeLeft"),
  });
  if (border === undefined) return undefined;
  const isEven =
    (size.rowCount === 1 || areSame([border.top, border.bottom, at("InsideHorizontal")])) &&
    (size.columnCount === 1 || areSame([border.left, border.right, at("InsideVertical")]));
  return isEven ? border : undefined;
}

export const borderOfCell = ({ top, right, bottom, left }: Excel.CellBorderCollection): OfficeBorder | undefined =>
  evenBorder({ top: edgeOf(top), right: edgeOf(right), bottom: edgeOf(bottom), left: edgeOf(left) });

const evenBorder = (
  edges: Readonly<Record<keyof OfficeBorder, OfficeEdge | null | undefined>>,
): OfficeBorder | undefined => (Object.values(edges).includes(undefined) ? undefined : (edges as OfficeBorder));

const areSame = (edges: readonly (OfficeEdge | null | undefined)[]): boolean =>
  edges.every((edge) => edge !== undefined && JSON.stringify(edge) === JSON.stringify(edges[0]));
