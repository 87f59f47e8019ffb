import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { openRegister } from "../../src/application/register/change-register";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import { type StatusJson, statusJsonSchema } from "../../src/engine/contracts/status-json";
import { STATUS_LABELS } from "../../src/engine/sheets/labels";

const PLANS = resolve(process.cwd(), "../shared/plans");
const withShared = existsSync(PLANS) ? describe : describe.skip;
const SAMPLE = join("samples", "ke-hoach-thanh-pho.txt");
let folder: string;

/** Reading and writing whole plans, several times. */
jest.setTimeout(120_000);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pciwb-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pciwb(...argv: string[]) {
  const said: string[] = [];
  const noted: string[] = [];
  const code = await run(argv, {
    ...nodeTools(),
    now: "2025-12-10T02:00:00Z",
    say: (text) => said.push(text),
    note: (text) => noted.push(text),
  });
  return { code, said, noted };
}

async function registerOf(source: string, name: string): Promise<string> {
  const out = join(folder, name);
  await pciwb("read", source, "--out", out);
  return out;
}

async function statusOf(path: string, asOf: string, period: string): Promise<StatusJson> {
  const { said } = await pciwb("status", path, "--as-of", asOf, "--period", period, "--json");
  return statusJsonSchema.parse(JSON.parse(said[0] ?? ""));
}

const counts = ({ tasks }: StatusJson): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { status } of tasks) found[status] = (found[status] ?? 0) + 1;
  return found;
};

withShared("pciwb status of 220/KH-UBND without answers (needs ../shared)", () => {
  let path: string;
  beforeAll(async () => {
    path = await registerOf(join(PLANS, "003_86f6d0bf5c124c89.txt"), "220.xlsx");
  });

  it.each([
    ["2025-09-15", "2025-Q3", { "awaiting-report": 69, "due-soon": 1, "not-yet-started": 2, undecidable: 1 }],
    ["2025-09-20", "2025-Q3", { unreported: 70, "not-yet-started": 2, undecidable: 1 }],
    ["2025-12-10", "2025-Q4", { unreported: 71, overdue: 1, undecidable: 1 }],
    ["2026-06-30", "2026-Q2", { unreported: 70, overdue: 2, undecidable: 1 }],
  ])("on %s in %s counts as the design says", async (asOf, period, expected) => {
    const status = await statusOf(path, asOf, period);
    expect(counts(status)).toEqual(expected);
    expect(status.tasks).toHaveLength(73);
  });

  it("judges a collective by its members: task 13 for the 114 communes, wards and special zones", async () => {
    const { tasks } = await statusOf(path, "2025-09-20", "2025-Q3");
    const task = tasks.find(({ id }) => id === "220-I-013");
    expect(task?.bodies).toHaveLength(114);
    expect(task?.because).toBe(
      "114/114 đơn vị: Đến 20/09/2025 chưa có báo cáo kỳ Quý III/2025; phải gửi trước ngày 20/09/2025.",
    );
    expect(tasks.find(({ id }) => id === "220-I-071")?.status).toBe("undecidable");
  });

  it("has 22 rows of gaps: 11 targets by former Hải Phòng and former Hải Dương, four without a crosswalk", async () => {
    const { gaps, findings } = await statusOf(path, "2025-12-10", "2025-Q4");
    expect(gaps).toHaveLength(22);
    const figures = gaps.map(({ subIndex, unit, gap, because }) => [
      subIndex.replace("pci-2025.", ""),
      unit.includes("Dương") ? "HD" : "HP",
      gap,
      because,
    ]);
    expect(figures).toEqual([
      ["total", "HP", -0.84, null],
      ["total", "HD", 4.52, null],
      ["market-entry", "HP", -0.62, null],
      ["market-entry", "HD", 0.04, null],
      ["compliance-costs", "HP", 0.175, null],
      ["compliance-costs", "HD", 0.735, null],
      ["legal-institutions", "HP", -0.1, null],
      ["legal-institutions", "HD", 0.28, null],
      ["development-resources", "HP", -0.64, null],
      ["development-resources", "HD", -0.13, null],
      ["transparency-accountability", "HP", 0.36, null],
      ["transparency-accountability", "HD", -0.07, null],
      ["fair-competition", "HP", -0.22, null],
      ["fair-competition", "HD", 1.12, null],
      ["business-support-labour", "HP", -0.555, null],
      ["business-support-labour", "HD", -0.185, null],
      ["sustainable-growth-innovation", "HP", null, "no-crosswalk"],
      ["sustainable-growth-innovation", "HD", null, "no-crosswalk"],
      ["private-sector", "HP", null, "no-crosswalk"],
      ["private-sector", "HD", null, "no-crosswalk"],
      ["proactive-government", "HP", -0.69, null],
      ["proactive-government", "HD", -0.05, null],
    ]);
    expect(gaps.filter(({ computable, latest }) => computable && latest?.via == null)).toEqual([]);
    expect(findings.map(({ id }) => id)).toEqual(["score-edition-mixed", "score-crosswalk-proposed"]);
  });

  it("writes states, reasons, gaps and the day into the workbook, and reads them back", async () => {
    const out = join(folder, "220-judged.xlsx");
    await pciwb("status", path, "--as-of", "2025-12-10", "--period", "2025-Q4", "--out", out);
    const read = await openRegister(readFileSync(out), xlsxFiles);
    const register = read.ok ? read.value : null;
    expect(register?.judgements["220-I-035"]).toEqual({
      status: STATUS_LABELS.of("overdue"),
      because: "Hạn 30/09/2025 đã qua, đến 10/12/2025 chưa có báo cáo hoàn thành.",
    });
    expect(register?.decisions).toMatchObject({ "status.asOf": "2025-12-10", "status.period": "2025-Q4" });
    const note = Object.values(register?.scoreNotes ?? {}).find(({ gap }) => gap === 0.04);
    expect(note?.note).toMatch(
      /^Tính đến 10\/12\/2025: .*đã vượt 0,62 điểm; tỉnh Hải Dương \(cũ\) .*còn thiếu 0,04 điểm\.$/,
    );
    expect(register?.journal.at(-1)?.after).toBe("1 Quá hạn, 1 Chưa đủ căn cứ, 71 Chưa báo cáo");
  });
});

withShared("pciwb status of 3822/KH-BQL (needs ../shared)", () => {
  it("has the gaps of its table, target − 2023; the one the scan lost has no target", async () => {
    const path = await registerOf(join(PLANS, "001_edb8964828c088ef.txt"), "3822.xlsx");
    const { gaps, findings } = await statusOf(path, "2024-09-30", "2024-Q3");
    expect(gaps.map(({ subIndex, gap, because }) => [subIndex.replace("ddci.", ""), gap, because])).toEqual([
      ["total", 2.32, null],
      ["procedures", 0.22, null],
      ["transparency-it", 0.22, null],
      ["proactivity", 0.23, null],
      ["time-costs", 0.24, null],
      ["informal-charges", 0.26, null],
      ["fair-competition", 0.23, null],
      ["business-support", null, "no-target"],
      ["institution-effectiveness", 0.24, null],
    ]);
    expect(gaps[0]).toMatchObject({ rankGap: 2, baseline: { year: 2023, score: 77.4 } });
    expect(findings.map(({ id }) => id)).toEqual(["score-differs-from-table"]);
  });

  it("has all eight gaps and the total once the two figures without a comma (714, 735) are confirmed", async () => {
    const path = await registerOf(join(PLANS, "001_edb8964828c088ef.txt"), "3822.xlsx");
    const out = join(folder, "3822-da-sua.xlsx");
    expect((await pciwb("check", path, "--fix", "score-decimal-lost", "--out", out)).code).toBe(0);
    const { gaps } = await statusOf(out, "2024-09-30", "2024-Q3");
    // The plan's table as it is printed: 2023 and target 2024, the last but two with their commas.
    const printed: readonly (readonly [string, number, number])[] = [
      ["total", 77.4, 79.72],
      ["procedures", 7.44, 7.66],
      ["transparency-it", 7.35, 7.57],
      ["proactivity", 7.7, 7.93],
      ["time-costs", 7.95, 8.19],
      ["informal-charges", 8.64, 8.9],
      ["fair-competition", 7.82, 8.05],
      ["business-support", 7.14, 7.35],
      ["institution-effectiveness", 7.87, 8.11],
    ];
    expect(gaps.map(({ subIndex, gap }) => [subIndex.replace("ddci.", ""), gap])).toEqual(
      printed.map(([subIndex, score, target]) => [subIndex, Math.round((target - score) * 100) / 100]),
    );
    expect(gaps.every(({ computable, because }) => computable && because === null)).toBe(true);
  });
});

describe("pciwb status", () => {
  let path: string;
  beforeAll(async () => {
    path = await registerOf(SAMPLE, "mau.xlsx");
  });

  it("tells a person counts, what to look at and why", async () => {
    const { code, said } = await pciwb("status", path, "--as-of", "2025-12-10", "--period", "2025-Q4");
    expect(code).toBe(0);
    expect(said[0]).toMatch(/^Trạng thái đến ngày 10\/12\/2025, kỳ Năm 2025/);
    expect(said[1]).toMatch(/\d+ Chưa báo cáo/);
  });

  it("takes today and the quarter of the day where nothing is said", async () => {
    const { said } = await pciwb("status", path, "--json");
    expect(JSON.parse(said[0] ?? "")).toMatchObject({
      schema: "pciwb.status/1",
      asOf: "2025-12-10",
      period: "2025-Q4",
    });
  });

  it("writes nothing without --out", async () => {
    const before = readFileSync(path);
    await pciwb("status", path, "--as-of", "2025-12-10", "--period", "2025-Q4");
    expect(Buffer.compare(readFileSync(path), before)).toBe(0);
  });

  it("judged twice for the same day changes nothing and writes no second line of Nhật ký", async () => {
    const out = join(folder, "hai-lan.xlsx");
    const judge = () => pciwb("status", out, "--as-of", "2025-12-10", "--period", "2025-Q4", "--out", out);
    await registerOf(SAMPLE, "hai-lan.xlsx");
    await judge();
    const first = readFileSync(out);
    await judge();
    expect(Buffer.compare(readFileSync(out), first)).toBe(0);
  });

  it("refuses a period the plan expects no report of, in one sentence", async () => {
    const { code, said, noted } = await pciwb("status", path, "--as-of", "2025-12-10", "--period", "2024-Q1", "--json");
    expect([code, said, noted.length]).toEqual([1, [], 1]);
    expect(noted[0]).toMatch(/^Kế hoạch không yêu cầu báo cáo Quý I\/2024 \(2024-Q1\); chọn một kỳ từ .*\.$/);
  });

  it.each([
    ["no register", []],
    ["a day that does not exist", ["SỔ", "--as-of", "2025-02-30", "--period", "2025-Q4"]],
    ["a period nobody knows", ["SỔ", "--as-of", "2025-12-10", "--period", "quý 4"]],
  ])("calls %s bad usage", async (_, argv) => {
    const { code, noted } = await pciwb("status", ...argv.map((word) => (word === "SỔ" ? path : word)));
    expect([code, noted.length]).toEqual([64, 1]);
  });

  it("says which register is missing", async () => {
    const { code, noted } = await pciwb("status", join(folder, "khong-co.xlsx"), "--as-of", "2025-12-10");
    expect(code).toBe(1);
    expect(noted[0]).toContain("khong-co.xlsx");
  });
});
