import type { CellPlace } from "../ports/open-workbook";

/** What a link leads to inside the open workbook. */
export type DeepLink =
  | { readonly kind: "cell"; readonly place: CellPlace }
  /** A finding by its key: the cell it stands at now. */
  | { readonly kind: "finding"; readonly key: string };

const CELL = "so/";
const FINDING = "loi/";
/** Longer than any sheet name or key of ours. */
const LONGEST = 600;

/** "#so/Nhiệm vụ!F12" for a cell, "#loi/lead-body-missing:220-I-007" for a finding; readable where the browser shows it. */
export const hashOf = (link: DeepLink): string =>
  `#${link.kind === "cell" ? `${CELL}${encoded(`${link.place.sheet}!${link.place.cell}`)}` : `${FINDING}${encoded(link.key)}`}`;

const encoded = (text: string): string => encodeURIComponent(text).replaceAll("%3A", ":");

/** The link of an address's fragment; null where it is none, or what it names can be no cell. */
export function deepLinkOf(hash: string): DeepLink | null {
  const text = decoded(hash.replace(/^#/, ""));
  if (text === null || text.length > LONGEST) return null;
  if (text.startsWith(FINDING)) {
    const key = text.slice(FINDING.length);
    return key === "" ? null : { kind: "finding", key };
  }
  if (!text.startsWith(CELL)) return null;
  const reference = text.slice(CELL.length);
  const at = reference.lastIndexOf("!");
  const sheet = at < 0 ? "" : unquoted(reference.slice(0, at));
  const cell = reference.slice(at + 1).toUpperCase();
  return sheet === "" || !/^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/.test(cell)
    ? null
    : { kind: "cell", place: { sheet, cell: cell.replaceAll("$", "") } };
}

/** "'Nhiệm vụ'" as formulas write it; no name of a sheet begins and ends with an apostrophe. */
const unquoted = (name: string): string => /^'(.+)'$/.exec(name)?.[1]?.replaceAll("''", "'") ?? name;

/** Null where the text is no encoded text: links are typed and cut by people. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch (problem) {
    if (problem instanceof URIError) return null;
    throw problem;
  }
}
