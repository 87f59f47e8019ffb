import type { DataValidation, WriteSheet } from "hucre";
import { dateOf, serialOf } from "../../engine/workbook/day-serials";
import type { PlainInputRule, PlainRule, PlainSheet } from "../../engine/workbook/plain";
import { fromRange, toRange } from "./areas";
import { decodeText, encodeText } from "./text-codes";
import type { XmlElement } from "./xml";
import { attributeOf, elementIn, elementsIn, textOf } from "./xml-access";

const STYLES = { stop: "stop", warn: "warning", inform: "information" } as const;

type Condition = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values">;

function toCondition(rule: PlainRule): Condition {
  switch (rule.kind) {
    case "list":
      return { type: "list", values: [...rule.values] };
    case "list-at":
      return { type: "list", formula1: rule.address };
    case "number":
      return between(rule.integer ? "whole" : "decimal", rule.from, rule.to);
    case "date":
      return between("date", serialOf(rule.from), serialOf(rule.to));
    case "length":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.max) };
  }
}

const between = (type: "whole" | "decimal" | "date", from: number | null, to: number | null): Condition => ({
  type,
  operator: "between",
  formula1: String(from ?? 0),
  formula2: String(to ?? 0),
});

const toValidation = ({ area, rule, refuse, hint, complaint }: PlainInputRule): DataValidation => ({
  ...toCondition(rule),
  range: toRange(area),
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: STYLES[refuse],
  ...(hint === "" ? {} : { showInputMessage: true, inputMessage: encodeText(hint) }),
  ...(complaint === "" ? {} : { errorMessage: encodeText(complaint) }),
});

export const writeInputLists = (sheet: PlainSheet): Partial<WriteSheet> =>
  sheet.inputRules.length === 0 ? {} : { dataValidations: sheet.inputRules.map(toValidation) };

/** Read from the part itself: the library forgets the "warning" style and does not tell lists from addresses of lists. */
export const observeInputLists = (sheet: XmlElement): PlainInputRule[] =>
  elementsIn(elementIn(sheet, "dataValidations"), "dataValidation").flatMap((element) => {
    const area = fromRange(attributeOf(element, "sqref") ?? "");
    const rule = fromCondition(element);
    if (area === null || rule === null) return [];
    const style = attributeOf(element, "errorStyle");
    return {
      area,
      rule,
      refuse: style === "warning" ? "warn" : style === "information" ? "inform" : "stop",
      hint: decodeText(attributeOf(element, "prompt") ?? ""),
      complaint: decodeText(attributeOf(element, "error") ?? ""),
    };
  });

/** Null for kinds of rule we do not write. */
function fromCondition(element: XmlElement): PlainRule | null {
  const [first, second] = ["formula1", "formula2"].map((name) => textOf(elementIn(element, name)));
  const limits = { from: Number(first), to: Number(second) };
  switch (attributeOf(element, "type")) {
    case "list":
      return first?.startsWith('"') === true
        ? { kind: "list", values: first.slice(1, -1).split(",") }
        : { kind: "list-at", address: first ?? "" };
    case "whole":
      return { kind: "number", ...limits, integer: true };
    case "decimal":
      return { kind: "number", ...limits, integer: false };
    case "date":
      return { kind: "date", from: dateOf(limits.from) ?? "", to: dateOf(limits.to) ?? "" };
    case "textLength":
      return { kind: "length", max: limits.from };
    default:
      return null;
  }
}
