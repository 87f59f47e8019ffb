import { fullAddress } from "../state/address";
import { checkFormula } from "../state/formula-syntax";
import { invalidArgument } from "../state/host-error";
import type { Json, JsonObject } from "../state/json";
import type { SheetState } from "../state/sheet-state";
import { asBoolean, asObject, asText } from "./arguments";
import { isRange } from "./given-range";
import type { ModelContext } from "./model-context";

/** Key of a rule → the type Excel answers with. */
const TYPES: Record<string, string> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Longest list typed into a rule; longer lists must stand in cells. */
const MAX_LIST = 255;

export const typeOfRule = (rule: JsonObject): string => TYPES[Object.keys(rule)[0] ?? ""] ?? "None";

/** "Có,Không" or "=$A$1:$A$9"; a range becomes its address. */
function listSource(value: unknown): string {
  if (isRange(value)) {
    const [sheet = "", local = ""] = fullAddress(value.sheet.name, value.area).split(/!(?=[^!]*$)/);
    return `=${sheet}!${local.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  }
  const source = asText(value, "list.source");
  if (source === "") throw invalidArgument("a list needs a source");
  if (source.startsWith("=")) checkFormula(source);
  else if (source.length > MAX_LIST) {
    throw invalidArgument(`the list has ${String(source.length)} characters, at most ${String(MAX_LIST)}`);
  }
  return source;
}

/** A number, a date text, a formula or a range. */
function limit(value: unknown, what: string): Json {
  if (isRange(value)) return `=${fullAddress(value.sheet.name, value.area)}`;
  if (typeof value === "number") return value;
  const text = asText(value, what);
  if (text.startsWith("=")) checkFormula(text);
  return text;
}

function basic(given: JsonObject, context: ModelContext): JsonObject {
  const operator = context.enums.check("DataValidationOperator", given["operator"]);
  const formula1 = limit(given["formula1"], "formula1");
  const two = operator === "Between" || operator === "NotBetween";
  if (two && (given["formula2"] === undefined || given["formula2"] === null))
    throw invalidArgument(`${operator} needs formula2`);
  return two ? { formula1, formula2: limit(given["formula2"], "formula2"), operator } : { formula1, operator };
}

/** Checks a rule: exactly one kind, with what that kind needs. */
export function ruleOf(value: unknown, context: ModelContext, _sheet: SheetState): JsonObject {
  const given = asObject(value, "rule");
  const kinds = Object.keys(given).filter((key) => given[key] !== undefined && given[key] !== null);
  const kind = kinds[0];
  if (kinds.length !== 1 || kind === undefined)
    throw invalidArgument(`a rule has one kind, not ${String(kinds.length)}`);
  if (!(kind in TYPES)) throw invalidArgument(`there is no rule of kind "${kind}"`);
  const inner = asObject(given[kind], kind);
  if (kind === "list") {
    const inCellDropDown = asBoolean(inner["inCellDropDown"], "inCellDropDown");
    return { list: { inCellDropDown, source: listSource(inner["source"]) } };
  }
  if (kind === "custom") {
    const formula = asText(inner["formula"], "formula");
    if (!formula.startsWith("=")) throw invalidArgument("the formula of a custom rule begins with =");
    checkFormula(formula);
    return { custom: { formula } };
  }
  return { [kind]: basic(inner, context) };
}
