import { NOWHERE } from "../../../source/source-document";
import { fold } from "../../../text/fold";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { officeOf, spelledBody } from "./body-names";
import type { Reading } from "./number";

export interface IssuerSources {
  readonly letterhead: readonly Passage[];
  readonly title: readonly Passage[];
  readonly preamble: readonly Passage[];
  /** "(Kèm theo Kế hoạch số … của Ủy ban nhân dân …)". */
  readonly references: readonly Passage[];
}

/** The country's name and motto stand beside the issuer, sometimes on its line. */
const STATE = /cong hoa xa hoi chu nghia viet nam|doc lap\s*-?\s*tu do\s*-?\s*hanh phuc/g;
const NOT_A_NAME = /\bso\s*:|\bngay\b|\bthang\b|^\W*$/;

/** Lines of the letterhead that name offices, without motto, number and date. */
function letterheadNames(letterhead: readonly Passage[]): string[] {
  return letterhead
    .flatMap((passage) => nameParts(passage))
    .filter((text) => text !== "" && !NOT_A_NAME.test(fold(text).replace(/^so (?=\d|kh)/, "so: ")));
}

function nameParts({ words }: Passage): string[] {
  const cuts = [...words.flat.matchAll(STATE)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));
  const kept: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    kept.push(words.original(from, cut.from));
    from = cut.to;
  }
  kept.push(words.original(from, words.flat.length));
  return kept.map((text) => text.replace(/(?<![-–_*\s])[-–_*\s]+$/, "").trim());
}

/** The last office of the letterhead: the superior body stands above it, the rest of its name below. */
function fromLetterhead(letterhead: readonly Passage[]): string | null {
  const bodies: string[] = [];
  for (const text of letterheadNames(letterhead)) {
    if (officeOf(text) !== null || bodies.length === 0) bodies.push(text);
    else bodies.push(`${bodies.pop() ?? ""} ${text}`);
  }
  const last = bodies.findLast((body) => officeOf(body) !== null);
  return last === undefined ? null : spelledBody(last);
}

/** "…, Ủy ban nhân dân phường An Phong xây dựng Kế hoạch như sau" names who speaks. */
const SPEAKS =
  /(?:(?<!\s)\s+)?(?:\([^()]*\)\s*)?(?:xay dung|ban hanh|trien khai|de ra|lap)\s+(?:va ban hanh\s+)?(?:noi dung\s+)?ke hoach/g;
const LONGEST_NAME = 90;

function fromPreamble(preamble: readonly Passage[]): string[] {
  return preamble
    .flatMap(({ words }) =>
      [...words.flat.matchAll(SPEAKS)].map((found) => {
        const before = words.original(Math.max(0, found.index - LONGEST_NAME), found.index);
        const clause = before.split(/[.;:]|,(?=[^,]*$)/u).at(-1) ?? "";
        return officeInside(clause.replace(/\((?<=^[^(]*\().*\)\s*$/, ""));
      }),
    )
    .filter((name) => name !== null);
}

/** The office a clause ends with, from its first word on. */
function officeInside(clause: string): string | null {
  const words = clause.trim().split(/\s+/);
  const at = words.findIndex((_, index) => officeOf(words.slice(index).join(" ")) !== null);
  return at < 0 ? null : spelledBody(words.slice(at).join(" "));
}

function fromReferences(references: readonly Passage[]): string[] {
  return references
    .map(({ words }) => {
      const found = /^.*\bcua\s+([^()]+?)\s*\)?\s*$/.exec(words.flat);
      return found?.[1] === undefined
        ? null
        : words.original(found[0].lastIndexOf(found[1]), found[0].lastIndexOf(found[1]) + found[1].length);
    })
    .map((name) => (name === null ? null : officeInside(name)))
    .filter((name) => name !== null);
}

const extend = (name: string, others: readonly string[]): string =>
  others.reduce((best, other) => (fold(other).startsWith(`${fold(best)} `) ? other : best), name);

const LEVEL = /(?:tỉnh|thành phố|thị xã|quận|huyện|phường|xã|đặc khu)$/u;
/** Words in capitals that follow a place in a title and are no part of its name. */
const AFTER_PLACE = /^(?:NĂM|GIAI|ĐẾN|TRÊN|THEO|VÀ|TRONG|KỲ)$/u;

/** A name that stops at its level ("Ủy ban nhân dân thành phố") takes the place that title or preamble name with that level. */
function withPlace(name: string, passages: readonly Passage[]): string {
  const level = LEVEL.exec(name)?.[0];
  if (level === undefined) return name;
  const pattern = new RegExp(`(?:^|[\\s,(])${level}\\s+((?:\\p{Lu}\\p{L}*\\s?){1,5})`, "iu");
  for (const { text } of passages) {
    const words = pattern.exec(text)?.[1]?.trim().split(" ") ?? [];
    const end = words.findIndex((word) => AFTER_PLACE.test(word) || !/^\p{Lu}/u.test(word));
    const place = words.slice(0, end < 0 ? words.length : end);
    if (place.length > 0) return spelledBody(`${name} ${place.join(" ")}`);
  }
  return name;
}

/** The issuing body in its full spelling: letterhead, then the preamble's speaker, then the reference line, the fullest of what agrees. */
export function issuingBody(sources: IssuerSources): Reading<string | null> {
  const letterhead = fromLetterhead(sources.letterhead);
  const others = [...fromPreamble(sources.preamble), ...fromReferences(sources.references)];
  const first = letterhead ?? others[0];
  if (first === undefined) return { value: null, doubts: [missing(sources.letterhead)] };
  return { value: withPlace(extend(first, others), [...sources.title, ...sources.preamble]), doubts: [] };
}

const missing = (letterhead: readonly Passage[]): ProseDoubt => ({
  id: "issuer-missing",
  severity: "warning",
  place: letterhead[0]?.place ?? NOWHERE,
  value: null,
  suggestion: null,
  args: {},
});
