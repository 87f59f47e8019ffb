import { NOWHERE } from "../../../source/source-document";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { isReferenceLine, type Reading } from "./number";

/** Words after KẾ HOẠCH as printed, their lines joined with one blank. */
export function planTitle(zone: readonly Passage[]): Reading<string | null> {
  const texts = zone.filter((passage) => !isReferenceLine(passage)).map((passage) => passage.text);
  const title = texts
    .join(" ")
    .replace(/^\p{L}+\s+\p{L}+(?=\s|$)\s*[.:]?\s*/u, "")
    .replace(/\s+/g, " ")
    .trim();
  return title === "" ? { value: null, doubts: [missing(zone)] } : { value: title, doubts: [] };
}

const missing = (zone: readonly Passage[]): ProseDoubt => ({
  id: "plan-title-missing",
  severity: "warning",
  place: zone[0]?.place ?? NOWHERE,
  value: null,
  suggestion: null,
  args: {},
});
