import type { AreaLook, CellLink } from "./cell-looks";
import { linkOf } from "./cell-looks";
import {
  borderOfCell,
  type KnownLook,
  knownLook,
  LAYOUT_NAMES,
  type MissingLook,
  mergedStyle,
  missingOf,
} from "./look-parts";
import type { OfficeStyle } from "./office-sheet";
import { BASE } from "./styles";

/** Everything about a cell but what stands in it and what may be typed into it. */
export interface CellLook {
  readonly style: OfficeStyle;
  readonly link: CellLink;
}

/** UTF-8 bytes a cell's answer takes: borders come for eight sides. */
const BYTES = {
  cell: 45,
  font: 26,
  fontName: 20,
  layout: 36,
  fill: 75,
  border: 560,
  protection: 60,
  link: 180,
  noLink: 25,
};

/** What must be asked cell by cell of an area: only that in which its cells differ. */
export interface WantedProperties {
  readonly options: Excel.CellPropertiesLoadOptions;
  readonly cellBytes: number;
}

/** Null where everything is known. */
export function wantedProperties({ known, link }: Pick<AreaLook, "known" | "link">): WantedProperties | null {
  const { font, layout, fill, border, protection } = missingOf(known);
  const format: Excel.CellPropertiesFormatLoadOptions = {
    ...(font.length > 0 ? { font: chosen(font) } : {}),
    ...chosen(layout.map((part) => LAYOUT_NAMES[part])),
    ...(fill ? { fill: { pattern: true, color: true, patternColor: true } } : {}),
    ...(border ? { borders: { style: true, color: true, weight: true } } : {}),
    ...(protection ? { protection: true } : {}),
  };
  const hyperlink = link === undefined;
  if (Object.keys(format).length === 0 && !hyperlink) return null;
  const linkBytes = known.font.underline === "None" ? BYTES.noLink : BYTES.link;
  return {
    options: { format, ...(hyperlink ? { hyperlink } : {}) },
    cellBytes: formatBytes(missingOf(known)) + (hyperlink ? linkBytes : 0),
  };
}

const formatBytes = ({ font, layout, fill, border, protection }: MissingLook): number =>
  [
    BYTES.cell + font.length * BYTES.font + layout.length * BYTES.layout,
    font.includes("name") && BYTES.fontName,
    fill && BYTES.fill,
    border && BYTES.border,
    protection && BYTES.protection,
  ].reduce<number>((sum, bytes) => sum + Number(bytes), 0);

const chosen = <Name extends string>(names: readonly Name[]): Partial<Record<Name, true>> =>
  Object.fromEntries(names.map((name) => [name, true])) as Partial<Record<Name, true>>;

/** Reads cells of an area of which something is known; equal cells of it give the same style. */
export class CellPropertiesReader {
  private readonly styles = new Map<KnownLook, Map<string, OfficeStyle>>();

  look(cell: Excel.CellProperties, { known, link }: Pick<AreaLook, "known" | "link">): CellLook {
    return { style: this.style(cell.format ?? {}, known), link: link === undefined ? linkOf(cell.hyperlink) : link };
  }

  private style(format: Excel.CellPropertiesFormat, known: KnownLook): OfficeStyle {
    const ofArea = this.styles.get(known) ?? new Map<string, OfficeStyle>();
    this.styles.set(known, ofArea);
    const key = JSON.stringify(format);
    const style = ofArea.get(key) ?? styleOfCell(format, known);
    ofArea.set(key, style);
    return style;
  }
}

function styleOfCell(format: Excel.CellPropertiesFormat, known: KnownLook): OfficeStyle {
  const border = format.borders === undefined ? undefined : borderOfCell(format.borders);
  return mergedStyle([known, knownLook(format, border)], BASE);
}
