import { areaOfAddress } from "./areas";
import type { Book } from "./batch";
import type { OfficePaintRule } from "./office-sheet";

const LOADED = [
  "items/type",
  "items/priority",
  "items/stopIfTrue",
  "items/customOrNullObject/rule/formula",
  "items/customOrNullObject/format/font/color",
  "items/customOrNullObject/format/font/bold",
  "items/customOrNullObject/format/fill/color",
  "items/dataBarOrNullObject/lowerBoundRule",
  "items/dataBarOrNullObject/upperBoundRule",
  "items/dataBarOrNullObject/positiveFormat/fillColor",
].join(",");

/** Conditional formats of a sheet; kinds we do not write, and rules over several areas, are left out. */
export class PaintReading {
  private readonly formats: () => Excel.ConditionalFormat[];
  private places: (() => Excel.Range)[] | null = null;

  constructor(
    private readonly book: Book,
    sheet: string,
  ) {
    this.formats = book.asks.add(() => {
      // Kept alive: where the rules stand is asked through it in the next request.
      const formats = book.sheet(sheet).getRange().conditionalFormats.load(LOADED);
      return () => formats.items;
    });
  }

  /** After a sync: asks where the rules stand. True where that needs another request. */
  next(): boolean {
    if (this.places !== null) return false;
    this.places = this.formats().map((format) =>
      this.book.asks.add(() => {
        const place = format.getRangeOrNullObject();
        place.load("address");
        place.untrack();
        return () => place;
      }),
    );
    return this.places.length > 0;
  }

  get rules(): OfficePaintRule[] {
    return this.formats()
      .map((format, index) => ({ format, place: this.places?.[index]?.() }))
      .sort((one, other) => one.format.priority - other.format.priority)
      .flatMap(({ format, place }) => ruleOf(format, place));
  }
}

function ruleOf(format: Excel.ConditionalFormat, place: Excel.Range | undefined): OfficePaintRule[] {
  const area = place === undefined || place.isNullObject ? null : areaOfAddress(place.address);
  if (area === null) return [];
  if (format.type === "Custom") {
    const { rule, format: look } = format.customOrNullObject;
    return [
      {
        kind: "formula",
        area,
        formula: rule.formula,
        fontColor: look.font.color,
        fill: look.fill.color,
        bold: look.font.bold,
        stops: format.stopIfTrue ?? false,
      },
    ];
  }
  if (format.type !== "DataBar") return [];
  const { lowerBoundRule, upperBoundRule, positiveFormat } = format.dataBarOrNullObject;
  return [
    {
      kind: "bar",
      area,
      from: lowerBoundRule.formula ?? "",
      to: upperBoundRule.formula ?? "",
      colour: positiveFormat.fillColor,
    },
  ];
}
