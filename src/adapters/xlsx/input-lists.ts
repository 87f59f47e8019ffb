import type { DataValidation, WriteSheet } from "hucre";
import type { PlainInputRule, PlainRule, PlainSheet } from "../../engine/workbook/plain";
import { toRange } from "./areas";
import { serialOf } from "./dates";

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
  ...(hint === "" ? {} : { showInputMessage: true, inputMessage: hint }),
  ...(complaint === "" ? {} : { errorMessage: complaint }),
});

export const writeInputLists = (sheet: PlainSheet): Partial<WriteSheet> =>
  sheet.inputRules.length === 0 ? {} : { dataValidations: sheet.inputRules.map(toValidation) };
