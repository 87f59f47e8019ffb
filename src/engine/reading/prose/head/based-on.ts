import { clausesOf } from "../passages/clauses";
import type { Passage } from "../passages/passage";
import { documentNumbers } from "./document-number";

const IMPLEMENTS = /\b(?:thuc hien|trien khai|can cu|theo)\b/;
/** From here on the sentence speaks of the other document's own purpose … */
const PURPOSE = /\b(?:thuc hien|trien khai|nham|cu the hoa)\b/;
/** … or of its subject, after which a further document may still be named beside it. */
const SUBJECT = /\bve\b/;
const NEXT_DOCUMENT =
  /[,;]\s*(?:va\s+)?(?:cac\s+)?(?:ke hoach|nghi quyet|quyet dinh|chuong trinh|chi thi|ket luan|de an)(?: [a-z]+){0,4} so\s*[:.]?\s*$/;
/** Laws a plan merely rests on, and papers that only asked for it. */
const MERELY_NAMED =
  /\b(?:to trinh|van ban|cong van|bao cao|luat|nghi dinh|thong tu|phieu trinh)(?: [a-z,-]+){0,8} so\s*[:.]?\s*$/;

/** Longest way from the start of a clause to a number it still governs without a verb ("; số 197/KH-UBND …"), in characters. */
const REACH = 120;

/**
 * Plans, programmes and resolutions a plan implements: "Thực hiện Kế hoạch số 220/KH-UBND …". What stands inside the name
 * of another document ("Kế hoạch số 173/KH-UBND … thực hiện Nghị quyết số 138/NQ-CP") is that document's business.
 */
export function basedOn(preamble: readonly Passage[]): string[] {
  return [...new Set(preamble.flatMap(implementedIn))];
}

function implementedIn({ words }: Passage): string[] {
  const numbers = documentNumbers(words.text).map(({ number, at }) => ({ number, at: words.position(at) }));
  let governed = false;
  return clausesOf(words.flat).flatMap(({ from, to }) => {
    const inside = numbers.filter(({ at }) => at >= from && at < to);
    const kept: string[] = [];
    let before = from;
    for (const [order, { number, at }] of inside.entries()) {
      governed =
        order === 0
          ? opensWith(words.flat.slice(from, at), governed)
          : staysGoverned(words.flat.slice(before, at), governed);
      if (governed && !MERELY_NAMED.test(words.flat.slice(from, at))) kept.push(number);
      before = at;
    }
    return kept;
  });
}

const opensWith = (lead: string, governed: boolean): boolean =>
  IMPLEMENTS.test(lead) || (governed && lead.length <= REACH);

function staysGoverned(between: string, governed: boolean): boolean {
  if (!governed || PURPOSE.test(between)) return false;
  return !SUBJECT.test(between) || NEXT_DOCUMENT.test(between);
}
