import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";

const SAMPLE = join("samples", "ke-hoach-thanh-pho.txt");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pciwb-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function pciwb(...argv: string[]) {
  const said: string[] = [];
  const noted: string[] = [];
  const code = await run(argv, {
    ...nodeTools(),
    now: "2025-10-06T00:00:00Z",
    say: (text) => said.push(text),
    note: (text) => noted.push(text),
  });
  return { code, said, noted };
}

async function tasksOf(path: string) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet("Nhiệm vụ");
  const table = sheet?.getTable("tblNhiemVu") as unknown as { table: { tableRef: string } } | undefined;
  return { book, sheet, ref: table?.table.tableRef };
}

describe("pciwb read", () => {
  it("prints one JSON document and nothing else with --json", async () => {
    const { code, said } = await pciwb("read", SAMPLE, "--json");
    expect([code, said.length]).toEqual([0, 1]);
    const plan = JSON.parse(said[0] ?? "");
    expect([plan.schema, plan.tasks.length, plan.sections.length, plan.plan.number]).toEqual([
      "pciwb.read/1",
      20,
      11,
      "999/KH-UBND",
    ]);
    expect(plan.findings.every((finding: { message: string }) => finding.message.length > 10)).toBe(true);
  });

  it("tells a person what was read and what needs a look", async () => {
    const { said } = await pciwb("read", SAMPLE);
    expect(said[0]).toContain("Kế hoạch số 999/KH-UBND");
    expect(said[1]).toContain("Nhiệm vụ trong bảng: 20; mục: 11");
    expect(said.some((line) => line.startsWith("CẢNH BÁO section-number-repeated"))).toBe(true);
  });

  it("writes a register that a second reader opens: 20 tasks in tblNhiemVu", async () => {
    const out = join(folder, "so.xlsx");
    expect((await pciwb("read", SAMPLE, "--out", out)).code).toBe(0);
    const { book, sheet, ref } = await tasksOf(out);
    expect(book.worksheets.map((one) => one.name)).toEqual([
      "Kế hoạch",
      "Nhiệm vụ",
      "Đơn vị",
      "Chỉ số",
      "Điểm số",
      "Kiểm tra",
      "Nhật ký",
      "_pciwb",
      "_danhmuc",
    ]);
    expect(book.getWorksheet("_pciwb")?.state).toBe("veryHidden");
    const header = Number(/\d+/.exec(ref ?? "")?.[0]);
    expect(sheet?.getRow(header + 1).getCell(1).value).toBe("999-I-001");
    expect(sheet?.getRow(header + 20).getCell(1).value).toBe("999-I-020");
  });

  it("reads the written register back into the same plan", async () => {
    const out = join(folder, "so.xlsx");
    await pciwb("read", SAMPLE, "--out", out);
    const before = readFileSync(out);
    const { code, noted } = await pciwb("read", SAMPLE, "--out", out);
    expect(code).toBe(0);
    expect(noted.join()).toContain("giữ 20 nhiệm vụ, thêm 0, 0 không còn");
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  it("keeps what a person typed when the plan is read again", async () => {
    const out = join(folder, "so.xlsx");
    await pciwb("read", SAMPLE, "--out", out);
    const { book, sheet, ref } = await tasksOf(out);
    const row = Number(/\d+/.exec(ref ?? "")?.[0]) + 1;
    const cell = sheet?.getRow(row).getCell(7);
    expect(cell?.value).toBe("Sở Tài chính");
    if (cell) cell.value = "Sở Công Thương";
    await book.xlsx.writeFile(out);
    const changed = join(folder, "moi.txt");
    writeFileSync(
      changed,
      readFileSync(SAMPLE, "utf8").replace("Rút ngắn thời gian trả kết quả", "Rút ngắn một nửa thời gian trả kết quả"),
    );
    expect((await pciwb("read", changed, "--out", out)).code).toBe(0);
    const again = await tasksOf(out);
    expect(again.sheet?.getRow(row).getCell(7).value).toBe("Sở Công Thương");
    expect(again.sheet?.getRow(row).getCell(6).text).toContain("Rút ngắn một nửa");
  });

  it("reads the ward's plan: two appendices, a task without a number, a skipped number", async () => {
    const { said } = await pciwb("read", join("samples", "ke-hoach-phuong.txt"), "--json");
    const plan = JSON.parse(said[0] ?? "");
    expect(
      plan.tasks.map((task: { id: string; printedNumber: string | null }) => [task.id, task.printedNumber]),
    ).toEqual([
      ["KH-1-001", "1.1"],
      ["KH-1-002", "1.2"],
      ["KH-1-003", "2.1"],
      ["KH-1-004", "2.2"],
      ["KH-1-005", "2.4"],
      ["KH-1-006", null],
      ["KH-2-001", "1.1"],
      ["KH-2-002", "1.2"],
    ]);
    expect(plan.missingNumbers).toEqual(["2.3"]);
    expect(plan.sections[0].leadBodies).toEqual(["Công chức Văn phòng - Thống kê"]);
  });
});

describe("bad input", () => {
  const sentence = async (name: string, bytes: Uint8Array | string, ...more: string[]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const { code, said, noted } = await pciwb("read", path, "--json", ...more);
    return { code, said, noted };
  };

  it.each([
    ["trong.txt", "", "trống"],
    ["anh.docx", "%PNG không phải Word", null],
    ["la.bin", Buffer.from(Array.from({ length: 700 }, (_, at) => (at * 37) % 251)), "Không nhận ra"],
  ])("%s gives one Vietnamese sentence or an empty reading, never a stack trace", async (name, bytes, expected) => {
    const { code, said, noted } = await sentence(name, bytes);
    if (expected === null) expect([code, JSON.parse(said[0] ?? "{}").tasks]).toEqual([0, []]);
    else {
      expect([code, said, noted.length]).toEqual([1, [], 1]);
      expect(noted[0]).toContain(expected);
    }
  });

  it("a workbook that arrived only in part is named as damaged", async () => {
    const whole = join(folder, "so.xlsx");
    await pciwb("read", SAMPLE, "--out", whole);
    const { code, noted } = await sentence("hong.xlsx", readFileSync(whole).subarray(0, 9000));
    expect([code, noted.length]).toEqual([1, 1]);
    expect(noted[0]).toContain("hỏng");
  });

  it("writes nothing where nothing could be read", async () => {
    const out = join(folder, "khong-ghi.xlsx");
    const { code } = await sentence("trong.txt", "", "--out", out);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(readdirSync(folder)).toEqual(["trong.txt"]);
  });

  it("says that a readable document holds no task table, and ends well", async () => {
    const { code, said } = await sentence(
      "cong-van.txt",
      "CÔNG VĂN\n\nV/v mời họp.\n\nKính gửi: các Sở, ban, ngành.\n",
    );
    const plan = JSON.parse(said[0] ?? "");
    expect([code, plan.tasks, plan.findings.map((one: { id: string }) => one.id)]).toEqual([
      0,
      [],
      expect.arrayContaining(["task-table-missing"]),
    ]);
  });

  it("names a table that is no table of tasks and takes nothing from it", async () => {
    const { said } = await sentence(
      "danh-muc.txt",
      "STT\tTên dự án\tTổng mức đầu tư\tGhi chú\n1\tĐường A\t200\t\n2\tCầu B\t300\t\n",
    );
    const plan = JSON.parse(said[0] ?? "");
    expect([plan.tasks, plan.ledger.fates.task]).toEqual([[], 0]);
    expect(plan.ledger.unread).not.toEqual([]);
  });

  it("leaves a damaged workbook given as --out untouched", async () => {
    const out = join(folder, "so.xlsx");
    writeFileSync(out, "không phải bảng tính");
    const { code, noted } = await pciwb("read", SAMPLE, "--out", out);
    expect([code, readFileSync(out, "utf8")]).toEqual([1, "không phải bảng tính"]);
    expect(noted.at(-1)).toContain("không phải bảng tính Excel");
  });

  it("tells a wrong command and a missing file apart", async () => {
    expect((await pciwb("doc")).code).toBe(64);
    expect((await pciwb("read")).code).toBe(64);
    expect((await pciwb("read", SAMPLE, "--khong-co")).code).toBe(64);
    expect((await pciwb("read", join(folder, "khong-co.txt"))).code).toBe(1);
  });
});
