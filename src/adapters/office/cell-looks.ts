import type { PlainArea } from "../../engine/workbook/plain";
import { cellCount } from "./areas";
import { borderOfArea, isWhole, type KnownLook, knownLook } from "./look-parts";
import type { OfficeInputRule, OfficeLink } from "./office-sheet";

/** A rule for what may be typed into a cell; null for none. */
export type CellRule = Omit<OfficeInputRule, "area"> | null;
export type CellLink = Omit<OfficeLink, "row" | "column"> | null;

/** What is alike in all cells of an area. */
export interface AreaLook {
  readonly known: KnownLook;
  /** Undefined where cells have different rules. */
  readonly rule: CellRule | undefined;
  /** Undefined where links must be asked cell by cell. */
  readonly link: CellLink | undefined;
}

const RULE_PARTS = ["type", "rule", "errorAlert", "prompt", "ignoreBlanks"];
export const RULE_LOADED = RULE_PARTS.map((part) => `dataValidation/${part}`).join(",");
const LOADED = `format,format/font,format/fill,format/protection,format/borders,hyperlink,${RULE_LOADED}`;

/** A look is loaded part by part: font, fill, borders, protection, rule. */
export const LOOK_BYTES = 1_400;

/** Queues the question; the function it gives reads the answer after the sync. */
export function askLook(range: Excel.Range, area: PlainArea): () => AreaLook {
  const isCell = cellCount(area) === 1;
  range.load(LOADED);
  return () => {
    const border = borderOfArea(range.format.borders.items, area);
    const known = knownLook(range.format, border);
    const first = linkOf(range.hyperlink);
    // Of several cells Excel tells the first one's link. Where nothing hints at links, neither that nor a line below nor cells that differ, there are none.
    const isWithoutLinks = first === null && known.font.underline === "None" && isWhole(known);
    return {
      known,
      rule: ruleOf(range.dataValidation),
      link: isCell ? first : isWithoutLinks ? null : undefined,
    };
  };
}

/** Undefined where cells have different rules. */
export function ruleOf(validation: Excel.DataValidation): CellRule | undefined {
  if (validation.type === "Inconsistent" || validation.type === "MixedCriteria") return undefined;
  if (validation.type === "None") return null;
  const { errorAlert, prompt } = validation;
  return {
    rule: { ...validation.rule },
    alert: {
      showAlert: errorAlert.showAlert,
      style: errorAlert.style,
      title: errorAlert.title,
      message: errorAlert.message,
    },
    prompt: { showPrompt: prompt.showPrompt, title: prompt.title, message: prompt.message },
    ignoreBlanks: validation.ignoreBlanks,
  };
}

export function linkOf(link: Excel.RangeHyperlink | null | undefined): CellLink {
  if (link === null || link === undefined || (!link.address && !link.documentReference)) return null;
  return {
    address: link.address || null,
    reference: link.documentReference || null,
    tip: link.screenTip || null,
  };
}
