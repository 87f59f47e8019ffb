import type { FoldedText } from "../../text-tolerance/folded-text";

/** What a label under or inside a task announces. */
export type AssignmentRole = "lead" | "coordinating" | "timing" | "product";

/** "Công chức tham mưu: Văn phòng - thống kê." → role lead, label "Công chức tham mưu", words "Văn phòng - thống kê". */
export interface Assignment {
  readonly role: AssignmentRole;
  readonly label: string;
  readonly words: string;
}

const WHO =
  "(?:(?:cac )?(?:co quan|don vi|cong chuc|bo phan|can bo|phong|ban|nganh|so)(?:,? (?:don vi|co quan|bo phan|to chuc))?\\s+)";
const ROLES: readonly (readonly [AssignmentRole, string])[] = [
  ["coordinating", `${WHO}?(?:phoi hop(?: thuc hien| tham muu)?)`],
  ["timing", "(?:thoi gian|thoi han|tien do)(?: (?:thuc hien|hoan thanh|trien khai))?"],
  ["product", "(?:san pham(?: dau ra| du kien)?|ket qua(?: dau ra| du kien| can dat)?)"],
  [
    "lead",
    `(?:${WHO}(?:tham muu|chu tri|thuc hien|phu trach|chiu trach nhiem)|chu tri)(?: (?:thuc hien|tham muu|chinh))?`,
  ],
];

const LABEL = new RegExp(ROLES.map(([role, pattern]) => `(?<${role}>${pattern})`).join("|"), "g");

interface Found {
  readonly role: AssignmentRole;
  readonly at: number;
  /** Where the words after the colon begin. */
  readonly from: number;
}

/** Labels followed by a colon, at the start of a text, a sentence or a bracket. */
function labelsIn(flat: string): Found[] {
  return [...flat.matchAll(LABEL)].flatMap((found) => {
    const end = found.index + found[0].length;
    const colon = /^\s*:/.exec(flat.slice(end));
    if (!colon || !/(?:^|[.;(,+-])\s*$/.test(flat.slice(0, found.index))) return [];
    const role = ROLES.find(([name]) => found.groups?.[name] !== undefined)?.[0];
    return role === undefined ? [] : [{ role, at: found.index, from: end + colon[0].length }];
  });
}

const trimmed = (text: string): string =>
  text
    .trim()
    .replace(/^[\s,;.-]+|(?<![\s,;.])[\s,;.]+$/gu, "")
    .replace(/^\((.*)$/u, "$1");

export interface Assignments {
  readonly list: readonly Assignment[];
  /** Position in the folded text where the first label stands. */
  readonly from: number;
}

/** All labels of a passage; null where it has none. */
export function assignmentsIn(words: FoldedText): Assignments | null {
  const labels = labelsIn(words.flat);
  const [first] = labels;
  if (!first) return null;
  const list = labels.map(({ role, at, from }, order) => {
    const to = labels[order + 1]?.at ?? words.flat.length;
    const closing = words.flat.slice(first.at - 1, first.at) === "(" ? /\)\W*$/u : /$/u;
    const said = words.original(from, to).replace(closing, "");
    return {
      role,
      label: words
        .original(at, from)
        .replace(/(?:(?<!\s)\s+)?:\s*$/u, "")
        .trim(),
      words: trimmed(said),
    };
  });
  return { list, from: first.at };
}
