import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { openRegister } from "../../src/application/register/change-register";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import { distributeJsonSchema } from "../../src/engine/contracts/distribute-json";

const SAMPLE = join("samples", "ke-hoach-thanh-pho.txt");
const PERIOD = "2025-Q4";
jest.setTimeout(60_000);
let prepared: string;
let folder: string;
let register: string;

beforeAll(async () => {
  prepared = mkdtempSync(join(tmpdir(), "pciwb-so-"));
  register = join(prepared, "so.xlsx");
  await pciwb("read", SAMPLE, "--out", register);
  await keepThreeBodies();
}, 60_000);
afterAll(() => rmSync(prepared, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pciwb-giao-"));
  register = join(folder, "so.xlsx");
  copyFileSync(join(prepared, "so.xlsx"), register);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function pciwb(...argv: string[]) {
  const said: string[] = [];
  const noted: string[] = [];
  const code = await run(argv, {
    ...nodeTools(),
    now: "2025-11-20T00:00:00Z",
    say: (text) => said.push(text),
    note: (text) => noted.push(text),
  });
  return { code, said, noted };
}

/** A person narrows the directory and the leads, in Excel. */
async function keepThreeBodies(): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(register);
  const sheet = book.getWorksheet("Nhiệm vụ");
  const leads = ["Sở Tài chính", "Sở Xây dựng; Sở Y tế", "Sở Tài chính"];
  sheet?.eachRow((row, at) => {
    if (at <= 3) return;
    row.getCell(7).value = leads[at % 3] ?? "";
  });
  await book.xlsx.writeFile(register);
}

const out = (): string => join(folder, "phieu");
const bytesIn = (path: string): string => readFileSync(path).toString("base64");

async function openedRegister() {
  const opened = await openRegister(new Uint8Array(readFileSync(register)), xlsxFiles);
  if (!opened.ok) throw new Error("no register");
  return opened.value;
}

/** A body types into the first open cell of its form. */
async function fillIn(file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(out(), file));
  const sheet = book.getWorksheet("Phiếu báo cáo");
  let header = 1;
  while (sheet?.getCell(header, 1).value !== "Mã nhiệm vụ") header += 1;
  sheet.getCell(header + 1, 5).value = "Đang thực hiện";
  await book.xlsx.writeFile(join(out(), file));
}

describe("pciwb distribute", () => {
  it("writes one form a body, a covering list, and the rows of Theo dõi with a line in Nhật ký", async () => {
    const { code, said } = await pciwb("distribute", register, "--period", PERIOD, "--out", out(), "--json");
    const json = distributeJsonSchema.parse(JSON.parse(said[0] ?? ""));
    expect([code, said.length, json.period]).toEqual([0, 1, PERIOD]);
    expect(json.forms.map(({ body, file }) => [body, file])).toEqual([
      ["Sở Tài chính", "01 Sở Tài chính 2025-Q4.xlsx"],
      ["Sở Xây dựng", "02 Sở Xây dựng 2025-Q4.xlsx"],
      ["Sở Y tế", "03 Sở Y tế 2025-Q4.xlsx"],
    ]);
    expect(readdirSync(out()).sort()).toEqual([...json.forms.map(({ file }) => file), "Danh sách phiếu.xlsx"].sort());
    const { expected, journal } = await openedRegister();
    expect(expected.map(({ task, body }) => `${body} ${task}`).sort()).toEqual(
      json.forms.flatMap(({ body, tasks }) => tasks.map((task) => `${body} ${task}`)).sort(),
    );
    expect(journal.at(-1)).toMatchObject({ what: `Giao phiếu báo cáo ${PERIOD}`, who: "pciwb" });
  });

  it("changes nothing when it runs again", async () => {
    await pciwb("distribute", register, "--period", PERIOD, "--out", out());
    const before = [register, ...readdirSync(out()).map((file) => join(out(), file))].map(
      (path) => [path, bytesIn(path), statSync(path).mtimeMs] as const,
    );
    const { code } = await pciwb("distribute", register, "--period", PERIOD, "--out", out());
    expect(code).toBe(0);
    for (const [path, bytes, moment] of before)
      expect([bytesIn(path), statSync(path).mtimeMs]).toEqual([bytes, moment]);
  });

  it("never writes over a form that somebody has filled in, and says so", async () => {
    await pciwb("distribute", register, "--period", PERIOD, "--out", out());
    const file = "02 Sở Xây dựng 2025-Q4.xlsx";
    await fillIn(file);
    const filled = bytesIn(join(out(), file));
    const { code, said } = await pciwb("distribute", register, "--period", PERIOD, "--out", out(), "--json");
    const { findings } = distributeJsonSchema.parse(JSON.parse(said[0] ?? ""));
    expect([code, findings.filter(({ id }) => id === "form-kept").map(({ value }) => value)]).toEqual([0, [file]]);
    expect(bytesIn(join(out(), file))).toBe(filled);
  });

  it("tells of forms of the same period that are no longer in the list", async () => {
    await pciwb("distribute", register, "--period", PERIOD, "--out", out());
    const stale = "09 Sở Giao thông vận tải 2025-Q4.xlsx";
    for (const name of [stale, "09 Sở Giao thông vận tải 2025-Q3.xlsx", "ghi chú 2025-Q4.xlsx"])
      copyFileSync(join(out(), "01 Sở Tài chính 2025-Q4.xlsx"), join(out(), name));
    const { said } = await pciwb("distribute", register, "--period", PERIOD, "--out", out(), "--json");
    const { findings } = distributeJsonSchema.parse(JSON.parse(said[0] ?? ""));
    expect(findings.filter(({ id }) => id.startsWith("form-")).map(({ id, value }) => [id, value])).toEqual([
      ["form-stale", stale],
    ]);
    expect(existsSync(join(out(), stale))).toBe(true);
  });

  it("renews a blank form after the plan was changed", async () => {
    await pciwb("distribute", register, "--period", PERIOD, "--out", out());
    const before = bytesIn(join(out(), "01 Sở Tài chính 2025-Q4.xlsx"));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(register);
    book.getWorksheet("Nhiệm vụ")?.eachRow((row, at) => {
      if (at === 5) row.getCell(6).value = "Nhiệm vụ đã sửa lời";
    });
    await book.xlsx.writeFile(register);
    await pciwb("distribute", register, "--period", PERIOD, "--out", out());
    expect(bytesIn(join(out(), "01 Sở Tài chính 2025-Q4.xlsx"))).not.toBe(before);
  });

  it("writes the same files into a zip, and does not write over another one", async () => {
    const zip = join(folder, "phieu.zip");
    await pciwb("distribute", register, "--period", PERIOD, "--out", out());
    const { code } = await pciwb("distribute", register, "--period", PERIOD, "--out", zip);
    const packed = unzipSync(new Uint8Array(readFileSync(zip)));
    expect([code, Object.keys(packed).sort()]).toEqual([0, readdirSync(out()).sort()]);
    for (const [name, bytes] of Object.entries(packed))
      expect(Buffer.from(bytes).toString("base64")).toBe(bytesIn(join(out(), name)));
    writeFileSync(zip, "việc khác");
    const refused = await pciwb("distribute", register, "--period", PERIOD, "--out", zip);
    expect([refused.code, refused.noted.length, readFileSync(zip, "utf8")]).toEqual([1, 1, "việc khác"]);
  });

  it("only lists the forms without --out", async () => {
    const before = bytesIn(register);
    const { code, said } = await pciwb("distribute", register, "--period", PERIOD);
    expect([code, said[0]]).toEqual([0, expect.stringContaining("Năm 2025: 3 phiếu,")]);
    expect(said[1]).toContain("Chưa ghi gì");
    expect([bytesIn(register), existsSync(out())]).toEqual([before, false]);
  });

  it("refuses a period the plan does not expect in one sentence, and writes nothing", async () => {
    const before = bytesIn(register);
    const { code, said, noted } = await pciwb("distribute", register, "--period", "2024-Q1", "--out", out());
    expect([code, said, noted.length]).toEqual([1, [], 1]);
    expect(noted[0]).toContain("Kế hoạch không yêu cầu báo cáo Quý I/2024");
    expect([bytesIn(register), existsSync(out())]).toEqual([before, false]);
  });

  it("asks for a register and a period", async () => {
    const codes = [await pciwb("distribute", register), await pciwb("distribute", "--period", PERIOD)];
    expect(codes.map(({ code }) => code)).toEqual([64, 64]);
    const missing = await pciwb("distribute", join(folder, "khong-co.xlsx"), "--period", PERIOD);
    expect([missing.code, missing.noted[0]]).toEqual([1, expect.stringContaining("Không tìm thấy sổ")]);
  });
});
