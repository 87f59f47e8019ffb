import type { SourceBlock } from "../../engine/source/source-document";

const STARS = /^\s*(\*\*\*?)(?!\*)((?:(?!\*\*).)+)\1\s*$/s;
const TAGS = /^\s*<(b|strong)>((?:(?!<\/?(?:b|strong)>).)*)<\/\1>\s*$/is;

/** The whole text stands between one pair of marks: "**II. YÊU CẦU**", "***Nơi nhận:***", "<b>8</b>". */
export const isBold = (text: string): boolean => STARS.test(text) || TAGS.test(text);

/** Scanners put one pair of stars round several lines: "**TM. ỦY BAN", "KT. CHỦ TỊCH**". All those lines are bold. */
export function markBoldLines(blocks: readonly SourceBlock[]): SourceBlock[] {
  const marked = [...blocks];
  let from: number | null = null;
  for (const [at, block] of blocks.entries()) {
    const side = starsOf(block);
    if (from !== null && side === "end") makeBold(marked, from, at);
    if (side === "begin") from = at;
    else if (side !== "none") from = null;
  }
  return marked;
}

/** Where a line's only pair of stars stands; "elsewhere" for whole pairs, and for what is no paragraph. */
function starsOf(block: SourceBlock): "begin" | "end" | "none" | "elsewhere" {
  if (block.kind !== "paragraph") return "elsewhere";
  const pairs = block.text.split("**").length - 1;
  if (pairs === 0) return "none";
  if (pairs > 1) return "elsewhere";
  if (/^\s*(?:#+\s*)?\*\*/.test(block.text)) return "begin";
  return /\*\*\s*$/.test(block.text) ? "end" : "elsewhere";
}

function makeBold(blocks: SourceBlock[], from: number, to: number): void {
  for (let at = from; at <= to; at += 1) {
    const block = blocks[at];
    if (block?.kind === "paragraph") blocks[at] = { ...block, bold: true };
  }
}
