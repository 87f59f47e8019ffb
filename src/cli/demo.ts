/**
 * `npm run demo`: the whole job on the sample plans, headless. Every step runs the same verb a person would type; the
 * workbooks are in out/demo.
 */
import { join } from "node:path";
import { nodeTools } from "./node-tools";
import { run } from "./run";

const OUT = join("out", "demo");

const STEPS: readonly (readonly [string, readonly string[]])[] = [
  [
    "Đọc kế hoạch thành phố thành sổ theo dõi",
    ["read", join("samples", "ke-hoach-thanh-pho.txt"), "--out", join(OUT, "so-theo-doi-thanh-pho.xlsx")],
  ],
  [
    "Đọc kế hoạch phường (hai phụ lục)",
    ["read", join("samples", "ke-hoach-phuong.txt"), "--out", join(OUT, "so-theo-doi-phuong.xlsx")],
  ],
  [
    "Đọc lại vào sổ đã có: giữ nguyên phần đã sửa",
    ["read", join("samples", "ke-hoach-thanh-pho.txt"), "--out", join(OUT, "so-theo-doi-thanh-pho.xlsx")],
  ],
];

async function demo(): Promise<number> {
  let worst = 0;
  for (const [title, argv] of STEPS) {
    process.stdout.write(`\n── ${title}\n   pciwb ${argv.join(" ")}\n`);
    const code = await run(argv, nodeTools());
    worst = Math.max(worst, code === 2 ? 0 : code);
  }
  process.stdout.write(`\nXong. Mở các tệp trong ${OUT} bằng Excel, LibreOffice hoặc WPS.\n`);
  return worst;
}

demo().then(
  (code) => {
    process.exitCode = code;
  },
  (problem: unknown) => {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exitCode = 1;
  },
);
