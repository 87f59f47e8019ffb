/**
 * `npm run demo`: a whole quarter on the sample plan, headless. Every step runs the verb a person would type; only the bodies'
 * answers are made up. What it writes is in out/demo, which is emptied first.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { planDistribution } from "../application/returns/distribute";
import { askedPeriod } from "../application/returns/expect-answers";
import { demoReturns } from "./demo-returns";
import { nodeTools } from "./node-tools";
import { openedRegister } from "./open-register";
import { run } from "./run";
import type { CliTools } from "./verb";

const OUT = join("out", "demo");
const PERIOD = "2025-Q4";
const AS_OF = "2025-12-15";
const PLAN = join("samples", "ke-hoach-thanh-pho.txt");
const REGISTER = join(OUT, "so-theo-doi.xlsx");
const FORMS = join(OUT, "phieu-giao");
const RETURNS = join(OUT, "phieu-gui-ve");
const QUARTER = ["--period", PERIOD] as const;

interface Step {
  readonly title: string;
  readonly argv: readonly string[];
}

const BEFORE_RETURNS: readonly Step[] = [
  { title: "Đọc kế hoạch thành sổ theo dõi", argv: ["read", PLAN, "--out", REGISTER] },
  {
    title: "Kiểm tra từng dòng, tự sửa những chỗ chắc chắn",
    argv: ["check", REGISTER, "--fix", "SAFE", "--out", REGISTER],
  },
  { title: "Giao phiếu báo cáo cho từng đơn vị", argv: ["distribute", REGISTER, ...QUARTER, "--out", FORMS] },
];

const AFTER_RETURNS: readonly Step[] = [
  {
    title: "Tổng hợp các phiếu gửi về, lập trang lãnh đạo và dự thảo báo cáo",
    argv: [
      ...["consolidate", REGISTER, RETURNS, ...QUARTER, "--as-of", AS_OF],
      ...["--out", REGISTER, "--report", join(OUT, "bao-cao.docx"), "--tidy", join(OUT, "du-lieu")],
    ],
  },
  {
    title: "Đánh giá trạng thái và chênh lệch điểm",
    argv: ["status", REGISTER, ...QUARTER, "--as-of", AS_OF, "--out", REGISTER],
  },
];

/** Runs the steps; gives the worst exit code, where "done, with findings" counts as done. */
async function walk(steps: readonly Step[]): Promise<number> {
  let worst = 0;
  for (const { title, argv } of steps) {
    process.stdout.write(`\n── ${title}\n   pciwb ${argv.join(" ")}\n`);
    const code = await run(argv, nodeTools());
    worst = Math.max(worst, code === 2 ? 0 : code);
  }
  return worst;
}

/** Writes the forms as the bodies might send them back; gives how many. A few bodies send nothing, a few send late. */
async function sendReturns(tools: CliTools): Promise<number> {
  const opened = await openedRegister(REGISTER, { positionals: [], values: {}, language: "vi", json: false }, tools);
  const period = opened === null ? null : askedPeriod(opened.register, PERIOD);
  if (opened === null || period === null || !period.ok) return 0;
  let sent = 0;
  for await (const { name, bytes } of demoReturns(
    planDistribution(opened.register, period.value),
    "mẫu",
    tools.workbooks,
  )) {
    await tools.files.write(join(RETURNS, name), bytes);
    sent += 1;
  }
  return sent;
}

async function demo(): Promise<number> {
  await rm(OUT, { recursive: true, force: true });
  const before = await walk(BEFORE_RETURNS);
  if (before !== 0) return before;
  process.stdout.write("\n── Các đơn vị điền phiếu và gửi về (nội dung giả định)\n");
  process.stdout.write(`   ${await sendReturns(nodeTools())} phiếu trong ${RETURNS}\n`);
  const after = await walk(AFTER_RETURNS);
  process.stdout.write(
    `\nXong. Mở ${REGISTER}: trang “Lãnh đạo” trả lời ba câu hỏi, “Tổng hợp quý” có số liệu, “Kiểm tra” nêu chỗ cần xem.\nDự thảo báo cáo: ${join(OUT, "bao-cao.docx")}. Mở được bằng Excel, LibreOffice hoặc WPS.\n`,
  );
  return after;
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
