import type { HostLocale } from "./locale";

export interface ReadValue {
  readonly value: number;
  readonly numberFormat?: string;
}

/** Marks of a plain number: "1234.5", "1,234.5", ".5", "1e5". Groups must be of three digits. */
function numberShape({ group, decimal }: HostLocale): RegExp {
  const [groupMark, decimalMark] = [group, decimal].map((mark) => (mark === "." ? "\\." : mark));
  return new RegExp(
    `^(\\d+|\\d{1,3}(?:${groupMark ?? ""}\\d{3})+)?(?:${decimalMark ?? ""}(\\d*))?(?:[eE]([-+]?\\d{1,3}))?$`,
  );
}

const shapes = new Map<HostLocale, RegExp>();

function plainNumber(text: string, locale: HostLocale): { value: number; grouped: boolean; decimals: number } | null {
  const shape = shapes.get(locale) ?? numberShape(locale);
  shapes.set(locale, shape);
  const match = shape.exec(text);
  if (!match || (match[1] === undefined && !match[2])) return null;
  const whole = (match[1] ?? "0").replaceAll(locale.group, "");
  const value = Number(`${whole}.${match[2] || "0"}e${match[3] ?? "0"}`);
  if (!Number.isFinite(value)) return null;
  return { value, grouped: (match[1] ?? "").includes(locale.group), decimals: match[2]?.length ?? 0 };
}

const decimalsOf = (count: number, base: string): string => (count > 0 ? `${base}.00` : base);

/** "12" → 12; "-1,234.50" → −1234.5 as #,##0.00; "12%" → 0.12 as 0%; "(5)" → −5; "3 1/2" → 3.5 as "# ?/?"; else null. */
export function readNumber(text: string, locale: HostLocale): ReadValue | null {
  const fraction = /^([-+]?)(\d+) (\d{1,2})\/([1-9]\d?)$/.exec(text);
  if (fraction) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === "-" ? -size : size, numberFormat: "# ?/?" };
  }
  const shape = /^(\()?\s*([-+]?)\s*(\$?)\s*([^()%$]*?)\s*(%?)\s*(\))?$/.exec(text);
  if (!shape || Boolean(shape[1]) !== Boolean(shape[6]) || (shape[1] && shape[2])) return null;
  const number = plainNumber(shape[4] ?? "", locale);
  if (!number) return null;
  const negative = shape[1] === "(" || shape[2] === "-";
  const value = (negative ? -number.value : number.value) / (shape[5] ? 100 : 1);
  if (shape[5]) return { value, numberFormat: decimalsOf(number.decimals, "0").concat("%") };
  if (shape[3]) return { value, numberFormat: `$${decimalsOf(number.decimals, "#,##0")}` };
  if (number.grouped) return { value, numberFormat: decimalsOf(number.decimals, "#,##0") };
  return /[eE]/.test(shape[4] ?? "") ? { value, numberFormat: "0.00E+00" } : { value };
}
