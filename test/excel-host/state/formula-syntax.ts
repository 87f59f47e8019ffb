import { invalidArgument } from "./host-error";

/** Strings and quoted sheet names are taken out first, so that brackets inside them do not count. */
const withoutTexts = (source: string): string => source.replace(/"(?:[^"]|"")*"/g, "1").replace(/'(?:[^']|'')*'!/g, "");

function balanced(source: string): boolean {
  const open: string[] = [];
  const partner: Record<string, string> = { ")": "(", "]": "[", "}": "{" };
  for (const character of source) {
    if ("([{".includes(character)) open.push(character);
    const wanted = partner[character];
    if (wanted !== undefined && open.pop() !== wanted) return false;
  }
  return open.length === 0;
}

/** Two names side by side ("=Sở Tài chính") or an operator with nothing after it ("=A1+"): Excel shows a message. */
function wellFormed(source: string): boolean {
  const bare = withoutTexts(source);
  if (bare.includes('"') || !balanced(bare)) return false;
  const outside = bare.replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, "");
  if (/[-+*/^&=<>,;]\s*$/.test(outside) || outside.trim() === "") return false;
  return !/[\p{L}\p{N}_.)%]\s+[\p{L}\p{N}_"]/u.test(outside);
}

/** Refuses what Excel's formula box would refuse. A weak check: no grammar, only brackets, quotes and operators. */
export function checkFormula(formula: string): void {
  if (!wellFormed(formula.slice(1))) throw invalidArgument(`"${formula.slice(0, 60)}" is no formula`);
}

/** "+A1", "-SUM(A1:A3)", "@SUM(A1)": text that Excel turns into a formula although it has no "=". */
export function looksLikeFormula(text: string): boolean {
  const body = text.slice(1);
  return text.startsWith("@") ? /^[A-Za-z][\w.]*\(.*\)$/.test(body) && wellFormed(body) : wellFormed(body);
}
