import { areaAddress } from "../../engine/workbook/addresses";
import type { PlainPaintRule, PlainSheet } from "../../engine/workbook/plain";
import { type Step, utf8Bytes } from "./batch";
import type { OfficePaintRule, OfficeSheet } from "./office-sheet";

export const toOfficePaintRules = ({ paintRules }: PlainSheet): OfficePaintRule[] =>
  paintRules.map((rule) =>
    rule.kind === "formula"
      ? {
          kind: "formula",
          area: rule.area,
          formula: `=${rule.formula}`,
          fontColor: rule.look.fontColour,
          fill: rule.look.fill,
          bold: rule.look.bold,
          stops: true,
        }
      : { kind: "bar", area: rule.area, from: String(rule.from), to: String(rule.to), colour: rule.colour },
  );

/** The last rule first: Excel puts each new one before those already there. */
export const queuePaintRules = (sheet: Pick<OfficeSheet, "name" | "paintRules">): Step[] =>
  [...sheet.paintRules].reverse().map((rule) => ({
    bytes: 2_500 + utf8Bytes(rule),
    queue(book) {
      const range = book.sheet(sheet.name).getRange(areaAddress(rule.area));
      if (rule.kind === "formula") paint(range.conditionalFormats.add("Custom"), rule);
      else drawBar(range.conditionalFormats.add("DataBar"), rule);
      range.untrack();
    },
  }));

function paint(format: Excel.ConditionalFormat, rule: Extract<OfficePaintRule, { kind: "formula" }>): void {
  format.custom.rule.formula = rule.formula;
  if (rule.fontColor !== "") format.custom.format.font.color = rule.fontColor;
  if (rule.bold) format.custom.format.font.bold = true;
  if (rule.fill !== "") format.custom.format.fill.color = rule.fill;
  format.stopIfTrue = rule.stops;
}

function drawBar(format: Excel.ConditionalFormat, rule: Extract<OfficePaintRule, { kind: "bar" }>): void {
  const bar = format.dataBar;
  bar.lowerBoundRule = { type: "Number", formula: rule.from };
  bar.upperBoundRule = { type: "Number", formula: rule.to };
  bar.positiveFormat.fillColor = rule.colour;
}

export const fromOfficePaintRule = (rule: OfficePaintRule): PlainPaintRule =>
  rule.kind === "formula"
    ? {
        kind: "formula",
        area: rule.area,
        formula: rule.formula.replace(/^=/, ""),
        look: { fontColour: rule.fontColor, fill: rule.fill, bold: rule.bold },
      }
    : { kind: "bar", area: rule.area, from: limitOf(rule.from), to: limitOf(rule.to), colour: rule.colour };

const limitOf = (formula: string): number => Number(formula.replace(/^=/, ""));
