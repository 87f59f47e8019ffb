import { romanValue } from "../../text/roman";

/** The number printed in front of a row (STT). It orders and it groups, but it is no identity: it repeats and restarts. */
export type PrintedNumber =
  | { readonly kind: "roman"; readonly value: number; readonly text: string }
  | { readonly kind: "letter"; readonly value: number; readonly text: string }
  | { readonly kind: "plain"; readonly value: number; readonly text: string }
  | { readonly kind: "dotted"; readonly parts: readonly number[]; readonly text: string };

/**
 * "1" · "01." · "(3)" → plain; "1.1" → dotted; "VII" → roman; "A", "b)" → letter; anything else → null.
 * "I" is roman and "C" a letter: one letter alone counts as roman only where it is I, V or X.
 */
export function printedNumber(cell: string): PrintedNumber | null {
  const text = cell
    .replace(/\s+/g, "")
    .replace(/^[([]/, "")
    .replace(/(?<![).\]:/,-])[).\]:/,-]+$/, "");
  if (/^\d{1,4}$/.test(text)) return { kind: "plain", value: Number(text), text };
  if (/^\d{1,3}(?:\.\d{1,3})+$/.test(text)) return { kind: "dotted", parts: text.split(".").map(Number), text };
  const roman = /^[LC]$/.test(text) ? null : romanValue(text);
  if (roman !== null) return { kind: "roman", value: roman, text };
  if (/^[A-HK-Za-hk-zđĐ]$/.test(text)) return { kind: "letter", value: text.toUpperCase().charCodeAt(0) - 64, text };
  return null;
}

/** "I. Gia nhập thị trường" → the number and the words after it; null where no number leads the text. */
export function leadingNumber(text: string): { readonly number: PrintedNumber; readonly rest: string } | null {
  const found = /^\(?([IVXLC]+|[A-Z]|\d{1,3}(?:\.\d{1,3})*)[.):]\)?\s+(?=\S)/.exec(text);
  const number = found?.[1] === undefined ? null : printedNumber(found[1]);
  return number === null || found === null ? null : { number, rest: text.slice(found[0].length) };
}

/** The last step of a number: 7 of "VII", 3 of "2.3". Gaps and restarts are seen on it. */
export const lastStep = (number: PrintedNumber): number =>
  number.kind === "dotted" ? (number.parts.at(-1) ?? 0) : number.value;

/** What a number stands under: "2" of "2.3", "" of "7". Steps are compared only under the same stem. */
export const stemOf = (number: PrintedNumber): string =>
  number.kind === "dotted" ? number.parts.slice(0, -1).join(".") : "";
