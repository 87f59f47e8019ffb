import { writeOut } from "../abbreviations";
import type { BodyDirectory } from "../body-directory";
import { levelOf } from "../body-kinds";
import { follow } from "../cells/phrase-tree";
import { comparisonKey, keyWords } from "../comparison-key";
import { isApplied, type Recognition } from "../recognition";
import { listedMatch } from "./listed-match";

/** Words a qualifier of a body opens with; anything else after a known name makes another body of it. */
const OPENS =
  /^(?:phụ trách|có liên quan|liên quan|được|có|trên địa bàn|thuộc|trực thuộc|của|tại|nơi|trong|ngoài|quản lý|theo dõi|theo|kiêm|khác|chuyên|làm|là|[-–—])(?=\s|$)/iu;
/** "Phòng Kinh tế phường An Phong": the unit an office of a ward belongs to. */
const OWN_UNIT = /^(?:UBND\s+|Ủy ban nhân dân\s+)?(?:[Pp]hường|[Xx]ã|[Đđ]ặc khu)\s+\p{Lu}/u;
const ELSEWHERE = /(?:^|\s)(?:tỉnh|thành phố|TP\.?)\s+((?:\p{Lu}\p{L}*\s?)+)/u;
const POST =
  /^((?:phó\s+)?(?:thủ trưởng|lãnh đạo|giám đốc|chủ tịch|trưởng|chánh)(?:\s*,\s*phó\s+(?:thủ trưởng|giám đốc|chủ tịch|trưởng))?)\s+(?=\S)/iu;
const QUALIFIED = 0.95;

/**
 * A known body with words that narrow it: "Công chức VHXH phụ trách công tác LĐTB&XH", "Các Sở, ban, ngành phụ trách
 * những lĩnh vực …". The words stay; the body is the known one, and a narrowed collective stays another collective.
 */
export function matchQualified(text: string, directory: BodyDirectory): Recognition | null {
  const end = longestListed(text, directory);
  const rest = text.slice(end).trim();
  if (end === 0 || rest === "") return null;
  const found = listedMatch(text.slice(0, end), directory);
  if (found === null || !isApplied(found) || !narrows(rest, found, directory)) return null;
  return qualified(found, `${found.name} ${writeOut(rest)}`);
}

/** A post stands for its body: "Lãnh đạo Sở Tài chính". */
export function matchPost(
  text: string,
  directory: BodyDirectory,
  matchName: (name: string, directory: BodyDirectory) => Recognition | null,
): Recognition | null {
  const post = POST.exec(text)?.[0];
  if (post === undefined) return null;
  const found = matchName(text.slice(post.length), directory);
  return found !== null && isApplied(found) ? qualified(found, post + found.name.replace(/^Các /, "các ")) : null;
}

const qualified = (found: Recognition, name: string): Recognition => ({
  ...found,
  name,
  match: found.match === "exact" ? "normalised" : found.match,
  confidence: found.confidence * QUALIFIED,
});

function narrows(rest: string, found: Recognition, directory: BodyDirectory): boolean {
  const level = levelOf(found.body?.kind ?? "");
  if (level === "ward" && OWN_UNIT.test(rest)) return true;
  const place = ELSEWHERE.exec(rest)?.[1];
  const foreign = place !== undefined && !directory.places.includes(comparisonKey(place));
  return OPENS.test(rest) && !(level === "city" && foreign);
}

/** End (in characters) of the longest spelling of the directory the text begins with; 0 where it begins with none. */
function longestListed(text: string, directory: BodyDirectory): number {
  let node = directory.phrases;
  let end = 0;
  for (const word of text.matchAll(/[^\s,;()]+/gu)) {
    const next = follow(node, keyWords(word[0]));
    if (next === null) break;
    node = next;
    if (node.ends) end = word.index + word[0].length;
  }
  return end;
}
