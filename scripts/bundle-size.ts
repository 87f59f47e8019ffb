/**
 * What a page loads before it can be used, compressed as a web server would: `npx tsx scripts/bundle-size.ts [folder]`.
 * Fails above the budget (DESIGN 4). Office.js is Excel's own and not counted.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, after gzip. */
export const START_BUDGET = 300 * 1024;
const PAGES = ["page.html", "taskpane.html"] as const;

export interface StartSize {
  readonly page: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly bytes: number;
}

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** Scripts and style sheets that the page itself names. */
export function startSize(folder: string, page: string): StartSize {
  const html = readFileSync(join(folder, page), "utf8");
  const names = [...html.matchAll(/(?:src|href)="?([^\s">]+\.(?:js|css))"?/g)].map((match) => match[1] ?? "");
  const own = names.filter((name) => !/^https?:|^office\//.test(name));
  const files = [page, ...own].map((name) => ({ name, bytes: gzipped(join(folder, name)) }));
  return { page, files, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}

/** Parts that come on demand, largest first. */
export const partSizes = (folder: string): { readonly name: string; readonly bytes: number }[] =>
  readdirSync(folder)
    .filter((name) => /^part-.*\.js$/.test(name))
    .map((name) => ({ name, bytes: gzipped(join(folder, name)) }))
    .sort((one, other) => other.bytes - one.bytes);

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

function report(folder: string): boolean {
  const sizes = PAGES.map((page) => startSize(folder, page));
  for (const { page, bytes } of sizes)
    process.stdout.write(`${page}: ${kilobytes(bytes)} gzip lúc mở (giới hạn ${kilobytes(START_BUDGET)})\n`);
  for (const { name, bytes } of partSizes(folder)) process.stdout.write(`  khi cần: ${name} ${kilobytes(bytes)}\n`);
  return sizes.every(({ bytes }) => bytes <= START_BUDGET);
}

if (process.argv[1]?.endsWith("bundle-size.ts") === true && !report(process.argv[2] ?? "dist")) process.exitCode = 1;
