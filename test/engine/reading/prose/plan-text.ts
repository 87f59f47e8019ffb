import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ProseLine } from "../../../../src/engine/reading/prose/prose-line";
import { cleanText, dropMarkdown } from "../../../../src/engine/text/clean";

/** Lines of a plan outside its tables: a line with a tab is a row, "PHỤ LỤC" begins an appendix. */
export function proseLines(text: string): ProseLine[] {
  let appendix: string | null = null;
  return text.split(/\r?\n/).flatMap((raw, index) => {
    if (raw.trim() === "" || raw.includes("\t")) return [];
    const bold = /^\s*(?:#+\s*)?\*\*.*\*\*\s*$/.test(raw);
    const headingLevel = /^(#+)\s/.exec(raw)?.[1]?.length ?? null;
    const line = cleanText(dropMarkdown(raw));
    const heading = /^PHỤ LỤC (?:số )?([IVX]+|\d+)$/iu.exec(line)?.[1];
    if (heading !== undefined) appendix = heading;
    const place = { file: null, page: null, table: null, row: null, line: index + 1 };
    return [{ text: line, place, headingLevel, bold, appendix }];
  });
}

const plans = path.resolve(process.cwd(), "../shared/plans");
export const hasPlans = existsSync(plans);

/** A real plan by the start of its file name; only where ../shared is there. */
export function planText(start: string): string {
  const files: Record<string, string> = {
    "000": "000_4c628114856c7b7f.txt",
    "001": "001_edb8964828c088ef.txt",
    "002": "002_0410c600ad645fd1.txt",
    "003": "003_86f6d0bf5c124c89.txt",
    "004": "004_20ed74e4e97bd4cb.txt",
  };
  return readFileSync(path.join(plans, files[start] ?? start), "utf8");
}
