import type { Cell } from "./entry";
import { dayOf } from "./entry-dates";

const pad = (value: number, size: number): string => String(value).padStart(size, "0");
const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function datePart(token: string, serial: number, afterHour: boolean): string {
  const { year, month, day } = dayOf(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const parts: Record<string, string> = {
    yyyy: String(year),
    yy: pad(year % 100, 2),
    mmmm: MONTH_NAMES[month - 1] ?? "",
    mmm: MONTH_NAMES[month - 1] ?? "",
    mm: afterHour ? pad(Math.floor(seconds / 60) % 60, 2) : pad(month, 2),
    m: afterHour ? String(Math.floor(seconds / 60) % 60) : String(month),
    dd: pad(day, 2),
    d: String(day),
    hh: pad(Math.floor(seconds / 3600), 2),
    h: String(Math.floor(seconds / 3600)),
    ss: pad(seconds % 60, 2),
    s: String(seconds % 60),
  };
  return parts[token] ?? token;
}

const DATE_TOKENS = /"([^"]*)"|\\(.)|yyyy|yy|mmmm|mmm|mm|m|dd|d|hh|h|ss|s/gi;

function dateText(format: string, serial: number): string {
  let hour = false;
  return format.replace(DATE_TOKENS, (token: string, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
    const lower = token.toLowerCase();
    const text = datePart(lower, serial, hour && lower.startsWith("m"));
    hour = lower.startsWith("h");
    return text;
  });
}

/** At most eleven figures, as General shows them in a wide column. */
function generalText(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9)) {
    const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
    const power = Number(exponent);
    return `${String(Number(mantissa))}E${power < 0 ? "-" : "+"}${pad(Math.abs(power), 2)}`;
  }
  return String(Number(value.toPrecision(10)));
}

function numberText(format: string, value: number): string {
  const percent = format.includes("%");
  const shape = /[#0?][#0?,]*(?:\.[0#?]+)?/.exec(format);
  if (!shape) return format.replaceAll('"', "");
  const decimals = /\.([0#?]+)/.exec(shape[0])?.[1] ?? "";
  const required = decimals.replace(/[#?]/g, "").length;
  const size = Math.abs(percent ? value * 100 : value).toFixed(decimals.length);
  const [whole = "0", rest = ""] = size.split(".");
  const leading = /^[#0?,]*/.exec(shape[0])?.[0].replace(/[^0]/g, "").length ?? 0;
  const padded = whole.padStart(leading, "0");
  const grouped = shape[0].includes(",") ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : padded;
  let kept = rest;
  while (kept.length > required && kept.endsWith("0")) kept = kept.slice(0, -1);
  const figure = kept ? `${grouped}.${kept}` : grouped;
  const sign = value < 0 ? "-" : "";
  return (
    sign +
    format
      .replace(shape[0], figure)
      .replace(/"([^"]*)"/g, "$1")
      .replace(/\\(.)/g, "$1")
      .replace(/_./g, " ")
  );
}

/** The section of "positive;negative;zero;text" that a number takes. */
function sectionOf(format: string, value: number): { section: string; size: number } {
  const sections = format.split(";");
  if (value < 0 && sections[1] !== undefined) return { section: sections[1], size: Math.abs(value) };
  if (value === 0 && sections[2] !== undefined) return { section: sections[2], size: value };
  return { section: sections[0] ?? "General", size: value };
}

export const isDateFormat = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && !/General/i.test(format);

/** What the cell shows (`range.text`), whatever the column's width. English month names; no colours, no fractions. */
export function displayedText(cell: Cell | undefined, numberFormat: string): string {
  if (!cell) return "";
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (typeof cell.value === "string") return cell.value;
  const { section, size } = sectionOf(numberFormat, cell.value);
  const bare = section.replace(/\[[^\]]*\]/g, "");
  if (bare === "@" || bare === "" || /General/i.test(bare))
    return bare === "" && section === "" ? "" : generalText(size);
  return isDateFormat(bare) ? dateText(bare, size) : numberText(bare, size);
}
