import { fold } from "../../text/fold";
import { keyWords } from "../comparison-key";
import { WARD_UNITS } from "../listed/ward-units";
import { type CellView, isAnd, keyOf } from "./cell-view";
import { startsLikeBody } from "./head-words";
import { LABEL } from "./role-words";

/** Characters looked at to tell whether a body begins. */
export const LOOKAHEAD = 60;
const beginsCollective = (key: string): boolean => /^(?:các|cac|những|nhung) /.test(`${key} `);
/** "Các Phòng, Trung tâm thuộc Sở": a head with such words behind it is one more member of the collective. */
const MEMBER =
  /^(?:\S+\s){1,2}(?:thuộc|trực thuộc|của|có liên quan|liên quan|chuyên môn|thuoc|truc thuoc|cua|lien quan|chuyen mon)(?=[\s,;.]|$)/iu;

/** Whether another body begins at token `i` of a cell whose present entry began at `entryStart`: a known name, a head word, a label. */
export function startsBody(i: number, entryStart: number, cell: CellView): boolean {
  const token = cell.tokens[i];
  if (token?.kind !== "word") return false;
  const ahead = cell.text.slice(token.start, token.start + LOOKAHEAD);
  const inCollective = beginsCollective(keyOf(cell.tokens.slice(entryStart, entryStart + 1)));
  const known = cell.spans.starts.has(i);
  if (inCollective && !known && !beginsCollective(keyOf([token])) && MEMBER.test(ahead)) return false;
  if (LABEL.test(ahead) || startsLikeBody(ahead, cell.lettering)) return true;
  const capital = token.text !== token.text.toLowerCase();
  return known && (capital || !inCollective) && !isStrayField(i, cell);
}

const POST = "công chức ";
const POST_NAMES = WARD_UNITS.map(({ name }) => keyWords(name).join(" ")).filter((key) => key.startsWith(POST));
const POSTS = new Set(POST_NAMES.flatMap((key) => [key, fold(key)]));
const FIELDS = new Set(POST_NAMES.flatMap((key) => [key.slice(POST.length), fold(key.slice(POST.length))]));

/** "Phòng Kinh tế, Văn hóa - Xã hội": a field without "Công chức" names a post only behind another post. */
function isStrayField(i: number, cell: CellView): boolean {
  if (!FIELDS.has(spanKey(i, cell))) return false;
  let before = i - 1;
  while (before >= 0 && (cell.tokens[before]?.kind !== "word" || isAnd(cell.tokens[before]))) before -= 1;
  const key = spanKey(cell.spans.ends.get(before) ?? -1, cell);
  return !POSTS.has(key) && !FIELDS.has(key);
}

const spanKey = (first: number, { tokens, spans }: CellView): string =>
  keyOf(tokens.slice(first, (spans.starts.get(first) ?? first) + 1));

const OFFICIALS = /^(?:các công chức|các cán bộ|các viên chức|cac cong chuc|cac can bo|cac vien chuc)(?: khác| khac)?$/;
const OFFICES = /^(?:đơn vị|don vi|cơ quan|co quan|tổ chức|to chuc|phòng|ban)(?: |$)/;

/** "Các công chức, đơn vị có liên quan": officials and offices are two collectives, though "các" stands once. */
export const turnsToOffices = (entryStart: number, end: number, next: number, { tokens }: CellView): boolean =>
  OFFICIALS.test(keyOf(tokens.slice(entryStart, end))) && OFFICES.test(keyOf(tokens.slice(next, next + 2)));
