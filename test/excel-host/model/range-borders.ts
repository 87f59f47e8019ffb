import type { Area } from "../state/area";
import { lastColumn, lastRow } from "../state/area";
import type { BorderLine, CellFormat } from "../state/cell-format";
import { NO_LINE } from "../state/cell-format";
import { invalidArgument } from "../state/host-error";
import { asColor, asInteger, asNumber } from "./arguments";
import type { FormatTarget } from "./format-target";
import { apply } from "./format-target";
import type { Argument } from "./host-object";
import { HostCollection, HostObject } from "./host-object";

type Side = "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown";
/** A strip of cells and the side of each of them that makes part of a border. */
type Strip = readonly [Area, Side];

const ORDER = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type SideIndex = (typeof ORDER)[number];

const STRIPS: Record<SideIndex, (area: Area) => Strip[]> = {
  EdgeTop: (area) => [[{ ...area, rows: 1 }, "top"]],
  EdgeBottom: (area) => [[{ ...area, row: lastRow(area), rows: 1 }, "bottom"]],
  EdgeLeft: (area) => [[{ ...area, columns: 1 }, "left"]],
  EdgeRight: (area) => [[{ ...area, column: lastColumn(area), columns: 1 }, "right"]],
  InsideVertical: (area) => [
    [{ ...area, columns: area.columns - 1 }, "right"],
    [{ ...area, column: area.column + 1, columns: area.columns - 1 }, "left"],
  ],
  InsideHorizontal: (area) => [
    [{ ...area, rows: area.rows - 1 }, "bottom"],
    [{ ...area, row: area.row + 1, rows: area.rows - 1 }, "top"],
  ],
  DiagonalDown: (area) => [[area, "diagonalDown"]],
  DiagonalUp: (area) => [[area, "diagonalUp"]],
};

const strips = (target: FormatTarget, side: SideIndex): Strip[] =>
  target.areas.flatMap((area) => STRIPS[side](area)).filter(([area]) => area.rows > 0 && area.columns > 0);

export class BorderCollection extends HostCollection {
  static override readonly className = "RangeBorderCollection";
  readonly target: FormatTarget;
  constructor(target: FormatTarget) {
    super();
    this.target = target;
  }

  items(): HostObject[] {
    return ORDER.map((side) => new Border(this.target, side));
  }

  get count(): number {
    return ORDER.length;
  }

  getItem(index: Argument): HostObject {
    const side = ORDER.find((candidate) => candidate === index);
    if (!side) throw invalidArgument(`there is no border ${JSON.stringify(index)}`);
    return new Border(this.target, side);
  }

  getItemAt(index: Argument): HostObject {
    const side = ORDER[asInteger(index, "index", 0)];
    if (!side) throw invalidArgument(`there is no border number ${JSON.stringify(index)}`);
    return new Border(this.target, side);
  }
}

export class Border extends HostObject {
  static override readonly className = "RangeBorder";
  readonly target: FormatTarget;
  readonly side: SideIndex;

  constructor(target: FormatTarget, side: SideIndex) {
    super();
    this.target = target;
    this.side = side;
  }

  get sideIndex(): string {
    return this.side;
  }

  get style(): string | null {
    return this.#shared((line) => line.style);
  }

  set style(value: unknown) {
    const style = this.target.context.enums.check("BorderLineStyle", value);
    this.#change((line) => (style === "None" ? NO_LINE : { ...line, style }));
  }

  get color(): string | null {
    return this.#shared((line) => line.color);
  }

  /** Setting a colour on a border without a line draws a thin continuous one, as in Excel (assumed). */
  set color(value: unknown) {
    const color = asColor(value, "color");
    this.#change((line) => ({ ...line, color, style: line.style === "None" ? "Continuous" : line.style }));
  }

  get weight(): string | null {
    return this.#shared((line) => line.weight);
  }

  set weight(value: unknown) {
    const weight = this.target.context.enums.check("BorderWeight", value);
    this.#change((line) => ({ ...line, weight, style: line.style === "None" ? "Continuous" : line.style }));
  }

  get tintAndShade(): number | null {
    return this.#shared((line) => line.tintAndShade);
  }

  set tintAndShade(value: unknown) {
    const tintAndShade = asNumber(value, "tintAndShade", -1, 1);
    this.#change((line) => ({ ...line, tintAndShade }));
  }

  #formats(): { format: CellFormat; side: Side }[] {
    return strips(this.target, this.side).flatMap(([area, side]) =>
      [...this.target.sheet.formats.distinct(area)].map((format) => ({ format, side })),
    );
  }

  #shared<Item>(pick: (line: BorderLine) => Item): Item | null {
    const found = new Set(this.#formats().map(({ format, side }) => pick(format[side])));
    if (found.size === 0) return pick(NO_LINE);
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }

  /** All cells of the border get the line that the first of them has, changed. */
  #change(change: (line: BorderLine) => BorderLine): void {
    const drawn = strips(this.target, this.side);
    const [first] = drawn;
    const line = change(first ? this.target.sheet.formats.at(first[0].row, first[0].column)[first[1]] : NO_LINE);
    for (const [area, side] of drawn) apply({ ...this.target, areas: [area] }, { [side]: line });
  }
}
