import { parseXml, writeXml, type XmlDocument } from "../xml";

/** A sheet part cut in two: its rows as text, because there are many, and all else as a tree. */
export interface SheetText {
  readonly frame: XmlDocument;
  readonly rows: string;
}

const EMPTY_ROWS = "<sheetData/>";

/** Null where there are no rows. Some programs put a prefix before every name of the format; here it goes. */
export function sheetText(xml: string): SheetText | null {
  const text = withoutPrefix(xml.replace(/^\ufeff/, ""));
  const start = text.indexOf("<sheetData");
  if (start < 0) return null;
  const close = text.indexOf("</sheetData>", start);
  const isEmpty = /^<sheetData\s*\/>/.test(text.slice(start, start + 20));
  if (!isEmpty && close < 0) return null;
  const end = isEmpty ? text.indexOf("/>", start) + 2 : close + "</sheetData>".length;
  return { frame: parseXml(text.slice(0, start) + EMPTY_ROWS + text.slice(end)), rows: text.slice(start, end) };
}

function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):worksheet\b/.exec(xml)?.[1];
  if (prefix === undefined) return xml;
  return xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</").replace(` xmlns:${prefix}=`, " xmlns=");
}

export const joined = ({ frame, rows }: SheetText): string => writeXml(frame).replace(EMPTY_ROWS, () => rows);
