import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { zipSync } from "fflate";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { openRegister } from "../../src/application/register/change-register";
import { registerWorkbook } from "../../src/application/register/write-register";
import { planDistribution } from "../../src/application/returns/distribute";
import type { FilledRow } from "../../src/cli/demo-answers";
import { sampleRow } from "../../src/cli/demo-answers";
import { filledForm } from "../../src/cli/demo-returns";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import { threadedReaders, threadSource } from "../../src/cli/threads/threaded-readers";
import type { CliTools } from "../../src/cli/verb";
import { consolidateJsonSchema } from "../../src/engine/contracts/consolidate-json";
import { textCell } from "../../src/engine/workbook/cells";
import { resolve } from "../../src/engine/workbook/resolve";
import { PERIOD, register } from "../scenarios/returns/quarter";

jest.setTimeout(60_000);

const OCCASION = { at: "2025-10-06T00:00:00Z", who: "Lan" };
let folder = "";
let [said, noted]: [string[], string[]] = [[], []];

const words = (...argv: string[]) => wordsTo(nodeTools(), argv);
const wordsTo = (tools: CliTools, argv: readonly string[]) =>
  run(argv, {
    ...tools,
    now: "2025-12-12T08:00:00Z",
    say: (text) => said.push(text),
    note: (text) => noted.push(text),
  });

const consolidate = (...rest: string[]) =>
  words("consolidate", join(folder, "so.xlsx"), ...rest, "--period", "2025-Q4", "--as-of", "2025-12-12");

const json = () => consolidateJsonSchema.parse(JSON.parse(said.join("")));

const answered = (change: Partial<FilledRow> = {}): FilledRow => ({ ...sampleRow(() => 0.5, PERIOD), ...change });

/** The forms of the three departments, filled in for their first two tasks. */
async function forms(change: Partial<FilledRow> = {}, sentOn = "2025-12-05"): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const { form, file } of planDistribution(register, PERIOD).forms) {
    const filled = { sentOn, rows: [answered(change), answered()] };
    made.set(file, await xlsxFiles.write(resolve(filledForm(form, filled))));
  }
  return made;
}

beforeEach(async () => {
  [said, noted] = [[], []];
  folder = mkdtempSync(join(tmpdir(), "consolidate-"));
  await mkdir(join(folder, "phieu", "xa"), { recursive: true });
  writeFileSync(join(folder, "so.xlsx"), await xlsxFiles.write(registerWorkbook(register, OCCASION)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function writeForms(where = "phieu"): Promise<string[]> {
  const made = [...(await forms())];
  for (const [name, bytes] of made) writeFileSync(join(folder, where, name), bytes);
  return made.map(([name]) => name);
}

test("a folder of returns becomes answers, and the JSON keeps its schema", async () => {
  const names = await writeForms();
  expect(await consolidate(join(folder, "phieu"), "--json")).toBe(0);
  const made = json();
  expect(made.returns.map(({ file, accepted }) => [file, accepted])).toEqual(names.map((name) => [name, 2]));
  expect(made.conservation).toEqual({ rowsIn: 6, accepted: 6, superseded: 0, held: 0, rejected: 0 });
  expect(made.answers[0]).toMatchObject({ task: "999-I-001", source: { sheet: "Phiếu báo cáo" } });
  expect(made.completeness.map(({ expected, reported }) => [expected, reported])).toEqual([
    [10, 2],
    [10, 2],
    [10, 2],
  ]);
  expect(noted.filter((line) => line.startsWith("Đã đọc"))).toHaveLength(3);
});

test("files, folders inside folders and zips, named as people know them; what nobody sent is passed over", async () => {
  const [one, two, three] = [...(await forms())];
  if (one === undefined || two === undefined || three === undefined) throw new Error("three forms");
  writeFileSync(join(folder, "phieu", "xa", one[0]), one[1]);
  writeFileSync(join(folder, "phieu", `~$${one[0]}`), "lock");
  writeFileSync(join(folder, "goi.zip"), zipSync({ [`đợt 1/${two[0]}`]: two[1], "__MACOSX/._x": new Uint8Array([1]) }));
  writeFileSync(join(folder, three[0]), three[1]);
  expect(await consolidate(join(folder, "phieu"), join(folder, "goi.zip"), join(folder, three[0]), "--json")).toBe(0);
  expect(json().returns.map(({ file }) => file)).toEqual([three[0], `goi.zip!đợt 1/${two[0]}`, `xa/${one[0]}`].sort());
});

test("a bad file is named and stops nothing: exit 2; none usable: exit 1 with one sentence", async () => {
  await writeForms();
  writeFileSync(join(folder, "phieu", "trống.xlsx"), "");
  writeFileSync(join(folder, "phieu", "thư.xlsx"), "Kính gửi Sở Tài chính");
  expect(await consolidate(join(folder, "phieu"), "--json")).toBe(2);
  const bad = json().returns.filter(({ problem }) => problem !== null);
  expect(bad.map(({ file, rows }) => [file, rows])).toEqual([
    ["thư.xlsx", 0],
    ["trống.xlsx", 0],
  ]);
  [said, noted] = [[], []];
  expect(await consolidate(join(folder, "phieu", "trống.xlsx"), "--json")).toBe(1);
  expect(said).toEqual([]);
  expect(noted.at(-1)).toMatch(/^Không có phiếu nào dùng được/);
});

test("the register takes the answers once: a second run leaves every byte of the file", async () => {
  await writeForms();
  const out = join(folder, "so.xlsx");
  expect(await consolidate(join(folder, "phieu"), "--out", out, "--who", "Lan")).toBe(0);
  const bytes = readFileSync(out);
  const once = await openRegister(new Uint8Array(bytes), xlsxFiles);
  expect(await consolidate(join(folder, "phieu"), "--out", out)).toBe(0);
  if (!once.ok) throw new Error("no register");
  expect(once.value.answers).toHaveLength(6);
  expect(once.value.journal.at(-1)).toMatchObject({ who: "Lan", what: "Tổng hợp báo cáo Năm 2025" });
  expect(Buffer.compare(readFileSync(out), bytes)).toBe(0);
});

test("returns in another order give the same bytes", async () => {
  const names = await writeForms();
  const paths = names.map((name) => join(folder, "phieu", name));
  const [one, other] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
  expect(await consolidate(...paths, "--out", one)).toBe(0);
  expect(await consolidate(...[...paths].reverse(), "--out", other)).toBe(0);
  expect(Buffer.compare(readFileSync(one), readFileSync(other))).toBe(0);
});

test("a held row is decided once, with a file, and the register remembers", async () => {
  const [first] = [...(await forms({ progress: textCell("gần xong") }))];
  if (first === undefined) throw new Error("a form");
  const [form, out, choice] = [join(folder, first[0]), join(folder, "so.xlsx"), join(folder, "chon.json")];
  writeFileSync(form, first[1]);
  await consolidate(form, "--json");
  const [held] = json().held;
  expect(held).toMatchObject({ reason: "value-out-of-list", task: "999-I-001" });
  writeFileSync(choice, JSON.stringify({ [String(held?.key)]: { take: true, progress: "in-progress" } }));
  expect(await consolidate(form, "--decide", choice, "--out", out)).toBe(0);
  said = [];
  await consolidate(form, "--json");
  expect(json().held).toEqual([]);
  expect(json().answers.find(({ task }) => task === "999-I-001")?.progress).toBe("Đang thực hiện");
});

test("--tidy writes tables and their description; --report a Word file; --close keeps a copy", async () => {
  await writeForms();
  const [tidy, report, out] = [join(folder, "du-lieu"), join(folder, "bc.docx"), join(folder, "ra.xlsx")];
  expect(await consolidate(join(folder, "phieu"), "--out", out, "--tidy", tidy, "--report", report, "--close")).toBe(0);
  expect(readFileSync(join(tidy, "answers.csv"), "utf8").split("\r\n")).toHaveLength(8);
  expect(JSON.parse(readFileSync(join(tidy, "datapackage.json"), "utf8"))).toMatchObject({
    profile: "tabular-data-package",
  });
  expect([...readFileSync(report).subarray(0, 2)]).toEqual([0x50, 0x4b]);
  const closed = await openRegister(new Uint8Array(readFileSync(out)), xlsxFiles);
  expect(closed.ok && closed.value.closedPeriods).toEqual(["2025-Q4"]);
  said = [];
  await words("consolidate", out, join(folder, "phieu"), "--period", "2025-Q4", "--as-of", "2025-12-12", "--json");
  expect(json().findings[0]).toMatchObject({ id: "period-closed", severity: "warning" });
});

test.each([
  [["--period", "2025-Q4"], 64],
  [["phieu", "--period", "2025-Q4", "--as-of", "hôm nay"], 64],
  [["phieu", "--period", "2031-Q1", "--as-of", "2025-12-12"], 1],
  [["không-có", "--period", "2025-Q4", "--as-of", "2025-12-12"], 1],
])("consolidate SỔ %p ends with %i", async (rest, code) => {
  const argv = rest.map((word) => (word === "phieu" || word === "không-có" ? join(folder, word) : word));
  expect(await words("consolidate", join(folder, "so.xlsx"), ...argv)).toBe(code);
  expect(noted).toHaveLength(1);
});

test("a file that hangs the reader is ended and named, also in a zip, the other returns are taken, exit 2", async () => {
  const names = await writeForms();
  const endless = ["0 treo.xlsx", "0.zip!cũng treo.xlsx"];
  const hangs = new TextEncoder().encode("endless");
  writeFileSync(join(folder, "phieu", "0 treo.xlsx"), hangs);
  writeFileSync(join(folder, "phieu", "0.zip"), zipSync({ "cũng treo.xlsx": new Uint8Array([...hangs, 0]) }));
  const hang = 'require("node:worker_threads").parentPort.on("message", ({ bytes }) => { while (bytes.length < 9); })';
  const start = (): Worker => new Worker(`${threadSource()}.then(() => ${hang})`, { eval: true });
  const tools = nodeTools(threadedReaders({ start, longestSilenceMs: 8_000 }));
  const argv = ["consolidate", join(folder, "so.xlsx"), join(folder, "phieu"), "--period", "2025-Q4"];
  expect(await wordsTo(tools, [...argv, "--as-of", "2025-12-12", "--json"])).toBe(2);
  const made = json();
  expect(made.returns.map(({ file, accepted }) => [file, accepted])).toEqual([
    ...endless.map((name) => [name, 0]),
    ...names.map((name) => [name, 2]),
  ]);
  for (const [at, name] of endless.entries())
    expect(made.returns[at]?.problem).toContain(`Đọc tệp ${name} quá 8 giây không xong nên đã dừng.`);
});
