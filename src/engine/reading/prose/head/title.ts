import { NOWHERE } from "../../../source/source-document";
import { KIND_OF_PLAN } from "../outline/zones";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { isReferenceLine, type Reading } from "./number";

/** Words after KẾ HOẠCH as printed, their lines joined with one blank. */
export function planTitle(zone: readonly Passage[]): Reading<string | null> {
  const lines = zone.filter((passage) => !isReferenceLine(passage));
  const title = lines
    .map((passage, at) => (at === 0 ? withoutKind(passage) : passage.text))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  return title === "" ? { value: null, doubts: [missing(zone)] } : { value: title, doubts: [] };
}

/** "KẾ HOẠCH NÂNG CAO …" → "NÂNG CAO …". */
function withoutKind({ words }: Passage): string {
  const kind = KIND_OF_PLAN.exec(words.flat.trimStart());
  return kind ? words.original(kind[0].length, words.flat.length).replace(/^[\s.:]+/, "") : words.text;
}

const missing = (zone: readonly Passage[]): ProseDoubt => ({
  id: "plan-title-missing",
  severity: "warning",
  place: zone[0]?.place ?? NOWHERE,
  value: null,
  suggestion: null,
  args: {},
});
