import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { createDocumentReader } from "../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../src/adapters/system/document-tools-node";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { readPlanJson } from "../../src/application/reading/read-plan-json";
import { readSources } from "../../src/application/reading/read-sources";
import type { Plan } from "../../src/engine/model/plan";
import { readPlan } from "../../src/engine/reading/read-plan";

const SHARED = resolve(process.cwd(), "..", "shared");
const here = existsSync(SHARED);
const withShared = here ? describe : describe.skip;
const plan = (number: string): string =>
  join("plans", here ? (readdirSync(join(SHARED, "plans")).find((name) => name.startsWith(number)) ?? number) : number);
const source = (name: string): string => join("sources", name);

async function read(path: string): Promise<Plan> {
  const readers = { documents: createDocumentReader(nodeDocumentTools()), workbooks: xlsxFiles };
  const sources = await readSources(
    [{ name: basename(path), bytes: new Uint8Array(readFileSync(join(SHARED, path))) }],
    readers,
  );
  if (!sources.ok) throw new Error(JSON.stringify(sources.failure));
  return readPlan(sources.value, { directory: null });
}

interface Score {
  readonly measures: Record<string, { right: number; total: number }>;
  readonly misses: string[];
}

function score(read: Plan): Score {
  const folder = mkdtempSync(join(tmpdir(), "pciwb-score-"));
  try {
    const out = join(folder, "read.json");
    writeFileSync(out, JSON.stringify(readPlanJson(read, "vi")));
    const truth = readdirSync(join(SHARED, "truth")).find((name) => name.startsWith("003")) ?? "";
    const run = spawnSync(
      process.execPath,
      [join(SHARED, "acceptance", "score-read.mjs"), out, join(SHARED, "truth", truth), "--json"],
      { encoding: "utf8", maxBuffer: 64e6 },
    );
    return JSON.parse(run.stdout) as Score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const taskRows = (read: Plan) =>
  read.tasks.map(
    ({ origin, appendix, section, printedNumber, text, leadBodies, coordinatingBodies, timing, subIndex }) => ({
      origin,
      appendix,
      section,
      printedNumber,
      text,
      leadBodies,
      coordinatingBodies,
      timing,
      subIndex,
    }),
  );
const fromTables = (read: Plan) => read.tasks.filter((task) => task.origin === "table");

withShared("plan 220/KH-UBND (needs ../shared)", () => {
  it.each([
    ["text", plan("003")],
    ["Word clipboard", source("003.html")],
    ["Word file", source("003.docx")],
    ["PDF", source("003.pdf")],
  ])(
    "is read from its %s form as the careful reader did, without one miss",
    async (_, path) => {
      const { measures, misses } = score(await read(path));
      expect(misses).toEqual([]);
      expect(measures["task found"]).toEqual({ right: 73, total: 73 });
      expect(measures["section found"]).toEqual({ right: 11, total: 11 });
    },
    60_000,
  );
});

withShared("plan 81/KH-UBND with its missing pages (needs ../shared)", () => {
  it("has 12 tasks, names the numbers that are missing, and gives no heading where it is not in the text", async () => {
    const an = await read(plan("000"));
    expect(fromTables(an).map((task) => [task.printedNumber, task.section])).toEqual([
      ["1", "1"],
      ["2", "1"],
      ["3", "1"],
      ["9", null],
      ["10", null],
      ["11", "III"],
      ["12", "III"],
      ["17", "V"],
      ["18", "VI"],
      ["19", "VI"],
      ["23", null],
      ["24", null],
    ]);
    expect(an.missingNumbers).toEqual(["4", "5", "6", "7", "8", "13", "14", "15", "16", "20", "21", "22"]);
    expect(an.ledger.unread.map((row) => row.text)).toEqual([
      "pháp luật. | thị phường | Dương và các đơn vị liên quan | thường xuyên | xuyên",
    ]);
    expect(an.tasks[2]?.text).toMatch(/đồng thời gửi$/);
  });

  it("is the same plan from the clipboard", async () => {
    const [text, html] = [await read(plan("000")), await read(source("000.html"))];
    expect(taskRows(html)).toEqual(taskRows(text));
    expect(html.plan).toEqual(text.plan);
  });
});

withShared("the plan of Phú Sơn (needs ../shared)", () => {
  it("has 86 tasks in four appendices and 22 written as prose", async () => {
    const phuSon = await read(plan("004"));
    const counts = ["1", "2", "3", "4"].map((id) => fromTables(phuSon).filter((task) => task.appendix === id).length);
    expect([counts.reduce((sum, count) => sum + count, 0), phuSon.appendices.length]).toEqual([86, 4]);
    expect(phuSon.tasks.filter((task) => task.origin === "narrative")).toHaveLength(22);
    expect(phuSon.sections.find((section) => section.appendix === "1" && section.id === "1")?.leadBodies).toEqual([
      "Công chức Văn phòng - Thống kê",
    ]);
    expect(phuSon.ledger.fates.unread).toBe(0);
  });

  it("is the same plan from the Word file", async () => {
    const [text, docx] = [await read(plan("004")), await read(source("004.docx"))];
    expect(taskRows(docx)).toEqual(taskRows(text));
  });
});

withShared("plans without a task table (needs ../shared)", () => {
  it("Việt Hòa: no table found, nothing invented from tables, 32 tasks offered from its bullets", async () => {
    const vietHoa = await read(plan("002"));
    expect([fromTables(vietHoa).length, vietHoa.tasks.length]).toEqual([0, 32]);
    expect(vietHoa.findings.map((finding) => finding.id)).toContain("task-table-missing");
  });

  it("3822/KH-BQL, scanned without diacritics: no tasks, eight components with scores and targets", async () => {
    const bql = await read(plan("001"));
    expect([bql.tasks.length, bql.plan.number, bql.plan.issuedOn]).toEqual([0, "3822/KH-BQL", "2024-08-26"]);
    expect(bql.targets.filter((target) => target.index === "DDCI" && target.subIndex !== "total")).toHaveLength(8);
  });
});
