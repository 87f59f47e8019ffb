import { areaAddress } from "../../engine/workbook/addresses";
import { dateOf, serialOf } from "../../engine/workbook/day-serials";
import type { PlainInputRule, PlainRule, PlainSheet } from "../../engine/workbook/plain";
import { type Step, utf8Bytes } from "./batch";
import type { OfficeInputRule, OfficeSheet } from "./office-sheet";

const STYLES = { stop: "Stop", warn: "Warning", inform: "Information" } as const;

const between = (from: number, to: number): Record<string, unknown> => ({
  formula1: from,
  formula2: to,
  operator: "Between",
});

/** Days go as serial numbers behind "=": a day as text would be read by the machine's own order of day and month. */
const day = (date: string): string => `=${serialOf(date) ?? 0}`;

function toRule(rule: PlainRule): Record<string, unknown> {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "list-at":
      return { list: { inCellDropDown: true, source: `=${rule.address}` } };
    case "number":
      return { [rule.integer ? "wholeNumber" : "decimal"]: between(rule.from, rule.to) };
    case "date":
      return { date: { formula1: day(rule.from), formula2: day(rule.to), operator: "Between" } };
    case "length":
      return { textLength: { formula1: rule.max, operator: "LessThanOrEqualTo" } };
  }
}

export const toOfficeInputRules = ({ inputRules }: PlainSheet): OfficeInputRule[] =>
  inputRules.map(({ area, rule, refuse, hint, complaint }) => ({
    area,
    rule: toRule(rule),
    alert: { showAlert: true, style: STYLES[refuse], title: "", message: complaint },
    prompt: { showPrompt: hint !== "", title: "", message: hint },
    ignoreBlanks: true,
  }));

/** The rule first: Excel knows no advice without one. */
export const queueInputRules = (sheet: Pick<OfficeSheet, "name" | "inputRules">): Step[] =>
  sheet.inputRules.map((wanted) => ({
    bytes: 1_500 + utf8Bytes(wanted),
    queue(book) {
      const range = book.sheet(sheet.name).getRange(areaAddress(wanted.area));
      range.dataValidation.rule = wanted.rule;
      range.dataValidation.ignoreBlanks = wanted.ignoreBlanks;
      range.dataValidation.errorAlert = wanted.alert as Excel.DataValidationErrorAlert;
      range.dataValidation.prompt = wanted.prompt;
      range.untrack();
    },
  }));

/** Null for kinds of rule we do not write. */
export function fromOfficeInputRule(read: OfficeInputRule): PlainInputRule | null {
  const rule = fromRule(read.rule);
  if (rule === null) return null;
  const { style } = read.alert;
  return {
    area: read.area,
    rule,
    refuse: style === "Warning" ? "warn" : style === "Information" ? "inform" : "stop",
    hint: read.prompt.message,
    complaint: read.alert.message,
  };
}

function fromRule(rule: OfficeInputRule["rule"]): PlainRule | null {
  const [kind = ""] = Object.keys(rule).filter((name) => isObject(rule[name]));
  const inner = rule[kind];
  if (!isObject(inner)) return null;
  const [from, to] = [numberOf(inner["formula1"]), numberOf(inner["formula2"])];
  switch (kind) {
    case "list":
      return fromList(String(inner["source"]));
    case "wholeNumber":
    case "decimal":
      return { kind: "number", from, to, integer: kind === "wholeNumber" };
    case "date":
      return { kind: "date", from: dateOf(from) ?? "", to: dateOf(to) ?? "" };
    case "textLength":
      return { kind: "length", max: from };
    default:
      return null;
  }
}

const fromList = (source: string): PlainRule =>
  source.startsWith("=") ? { kind: "list-at", address: source.slice(1) } : { kind: "list", values: source.split(",") };

/** Excel answers limits as formulas ("=100"), whatever was given. */
const numberOf = (limit: unknown): number => Number(String(limit).replace(/^=/, ""));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
