import { invalidArgument } from "../state/host-error";
import type { JsonObject } from "../state/json";
import { isObject } from "../state/json";
import { HostObject } from "./host-object";

const shown = (value: unknown): string => {
  if (value instanceof HostObject) return value.className;
  return (JSON.stringify(value) ?? "undefined").slice(0, 60);
};

const refuse = (value: unknown, what: string): never => {
  throw invalidArgument(`${what} cannot be ${shown(value)}`);
};

export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

export function asText(value: unknown, what: string): string {
  return typeof value === "string" ? value : refuse(value, what);
}

export function asBoolean(value: unknown, what: string): boolean {
  return typeof value === "boolean" ? value : refuse(value, what);
}

export function asNumber(value: unknown, what: string, min = -Infinity, max = Infinity): number {
  return typeof value === "number" && value >= min && value <= max ? value : refuse(value, what);
}

export function asInteger(value: unknown, what: string, min = -Infinity): number {
  return typeof value === "number" && Number.isInteger(value) && value >= min ? value : refuse(value, what);
}

export function asObject(value: unknown, what: string): JsonObject {
  return isObject(value) && !(value instanceof HostObject) ? value : refuse(value, what);
}

/** One of the words of an Office.js enum. Upper and lower case count, as they do in Excel (assumed). */
export function asOneOf<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  return words.find((word) => word === value) ?? refuse(value, what);
}

export function asArray(value: unknown, what: string): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : refuse(value, what);
}

/** Colours come as "#RRGGBB", without "#", or by an HTML name; Excel answers "#RRGGBB" in capitals. */
export function asColor(value: unknown, what: string): string {
  const text = asText(value, what);
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(text);
  if (hex) return `#${(hex[1] ?? "").toUpperCase()}`;
  return NAMED_COLORS[text.toLowerCase()] ?? refuse(value, what);
}

/** The HTML names people really type; others are refused and can be added here. */
const NAMED_COLORS: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  lime: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  purple: "#800080",
};
