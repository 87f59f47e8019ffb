import { readDate } from "./entry-dates";
import { readNumber } from "./entry-numbers";
import { checkFormula, looksLikeFormula } from "./formula-syntax";
import { invalidArgument } from "./host-error";
import type { HostLocale } from "./locale";

export type Scalar = string | number | boolean;

/** What a cell holds. `formula` begins with "="; then `value` is the cached result, which nobody computes here. */
export interface Cell {
  readonly value: Scalar;
  readonly formula: string | null;
  /** Written with a leading apostrophe or in a text cell: never an error value, never re-read. */
  readonly quoted: boolean;
}

/** A cell after typing, and the number format Excel gives it where the cell was General. */
export interface Entry {
  readonly cell: Cell | null;
  readonly numberFormat?: string;
}

/** Longest text of one cell, in UTF-16 units. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

export const ERROR_VALUES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"];

const text = (value: string): Entry => ({ cell: { value, formula: null, quoted: true } });
const plain = (value: Scalar): Entry => ({ cell: { value, formula: null, quoted: false } });
const formatted = (value: Scalar, numberFormat: string): Entry => ({
  cell: { value, formula: null, quoted: false },
  numberFormat,
});

function formula(source: string): Entry {
  if (source.length > MAX_FORMULA) throw invalidArgument(`a formula of ${String(source.length)} characters`);
  checkFormula(source);
  return { cell: { value: 0, formula: source, quoted: false } };
}

/** "-5" is a number, "-A1" a formula, "- Điều 5" an error message in Excel: refused here. */
function signed(value: string): Entry {
  if (!looksLikeFormula(value)) {
    throw invalidArgument(`text that begins with "${value.charAt(0)}" is read as a formula: "${value.slice(0, 40)}"`);
  }
  return formula(value.startsWith("@") ? `=${value.slice(1)}` : `=${value}`);
}

/** Longer texts are no numbers, dates, booleans or error values. */
const LONGEST_READ = 60;

function readValue(text: string, locale: HostLocale): Entry | null {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain(upper === "TRUE");
  if (upper.startsWith("#") && ERROR_VALUES.includes(upper)) return plain(upper);
  if (!/\d/.test(text)) return null;
  const number = (/^[-+$(.,\d]/.test(text) ? readNumber(text, locale) : null) ?? readDate(text, locale);
  if (!number) return null;
  return number.numberFormat ? formatted(number.value, number.numberFormat) : plain(number.value);
}

function typedText(value: string, locale: HostLocale): Entry {
  if (value.startsWith("'")) return text(value.slice(1));
  if (value.startsWith("=") && value.length > 1) return formula(value);
  if (value.length <= LONGEST_READ) {
    const read = readValue(value.trim(), locale);
    if (read) return read;
  }
  if (/^[-+@]./.test(value)) return signed(value);
  return { cell: { value, formula: null, quoted: false } };
}

/**
 * What one value given to `values` or `formulas` makes of a cell, as if typed into it.
 * "=A1" a formula; "'00123" the text 00123; "12%" 0.12 shown as 0%; "9/30/2025" a serial shown as m/d/yyyy; "" empties.
 * A cell already formatted as text ("@") keeps every text as it is.
 */
export function enter(value: Scalar, numberFormat: string, locale: HostLocale): Entry {
  if (value === "") return { cell: null };
  if (typeof value === "string" && value.length > MAX_TEXT) {
    throw invalidArgument(`a text of ${String(value.length)} characters, at most ${String(MAX_TEXT)} fit in a cell`);
  }
  if (numberFormat === "@" && typeof value !== "boolean") {
    const written = String(value);
    return text(written.startsWith("'") ? written.slice(1) : written);
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw invalidArgument(`${String(value)} is no cell value`);
  return typeof value === "string" ? typedText(value, locale) : plain(value);
}
