import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { registerWorkbook } from "../../src/application/register/write-register";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import type { Example } from "../../src/engine/checks/examples";
import { checkJsonSchema } from "../../src/engine/contracts/check-json";
import { readRegister } from "../../src/engine/sheets/register/read-register";
import { exampleRegister } from "../support/example-register";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pciwb-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function pciwb(...argv: string[]) {
  const said: string[] = [];
  const noted: string[] = [];
  const tools = { ...nodeTools(), now: "2025-12-31T00:00:00Z" };
  const code = await run(argv, { ...tools, say: (text) => said.push(text), note: (text) => noted.push(text) });
  return { code, said, noted };
}

async function workbookOf(example: Example): Promise<string> {
  const path = join(folder, "so.xlsx");
  const occasion = { at: "2025-12-01T00:00:00Z", who: "A" };
  writeFileSync(path, await xlsxFiles.write(registerWorkbook(exampleRegister(example), occasion)));
  return path;
}

async function registerIn(path: string) {
  const content = await xlsxFiles.read(new Uint8Array(readFileSync(path)));
  if (!content.ok) throw new Error(content.failure.kind);
  const register = readRegister(content.value);
  if (!register.ok) throw new Error(register.failure.kind);
  return register.value;
}

const DEFECTS: Example = { tasks: [{ leadBodies: [] }, { leadBodies: ["Sơ Tài chinh"] }] };

describe("pciwb check", () => {
  it("prints one JSON document of the contract and ends with 2 where an error stands", async () => {
    const { code, said } = await pciwb("check", await workbookOf(DEFECTS), "--json");
    const json = checkJsonSchema.parse(JSON.parse(said.join("\n")));
    expect([code, said.length]).toEqual([2, 1]);
    expect(json.findings.map(({ id, place, fix }) => [id, place.cell, fix?.kind, fix?.to])).toEqual([
      ["lead-body-missing", "G4", "manual", null],
      ["lead-body-misspelt", "G5", "auto", "Sở Tài chính"],
    ]);
  });

  it("puts right what is safe, writes it with one line of the journal, and leaves nothing for the second time", async () => {
    const [path, out] = [await workbookOf(DEFECTS), join(folder, "da-sua.xlsx")];
    await pciwb("check", path, "--fix", "SAFE", "--out", out);
    const fixed = await registerIn(out);
    expect(fixed.plan.tasks.map(({ leadBodies }) => leadBodies)).toEqual([[], ["Sở Tài chính"]]);
    expect(fixed.journal.at(-1)?.what).toBe("Sửa 1 lỗi kiểm tra");
    const again = await pciwb("check", out, "--fix", "SAFE", "--json");
    expect(JSON.parse(again.said[0] ?? "{}").fixed).toEqual([]);
  });

  it("puts right only the finding that is named", async () => {
    const example: Example = { tasks: [{ leadBodies: ["Sở KH&CN"] }, { leadBodies: ["Sơ Tài chinh"] }] };
    const [path, out] = [await workbookOf(example), join(folder, "da-sua.xlsx")];
    await pciwb("check", path, "--fix", "lead-body-misspelt", "--out", out);
    const { plan } = await registerIn(out);
    expect(plan.tasks.map(({ leadBodies }) => leadBodies[0])).toEqual(["Sở KH&CN", "Sở Tài chính"]);
  });

  it("ends with 0 where nothing is wrong, 1 without a register, 64 without a file", async () => {
    expect((await pciwb("check", await workbookOf({ task: {} }))).code).toBe(0);
    expect((await pciwb("check", join(folder, "khong-co.xlsx"))).code).toBe(1);
    expect((await pciwb("check")).code).toBe(64);
  });

  it("keeps words that a closed column cannot hold, and tells of them", async () => {
    const path = await workbookOf({
      task: { subIndex: null },
      odd: [{ table: "tasks", row: "999-I-001", column: "Chỉ số thành phần", text: "Gia nhap thi truong" }],
    });
    expect((await registerIn(path)).oddCells).toEqual([
      { table: "tasks", row: "999-I-001", column: "Chỉ số thành phần", text: "Gia nhap thi truong" },
    ]);
    const out = join(folder, "da-sua.xlsx");
    await pciwb("check", path, "--fix", "SAFE", "--out", out);
    const fixed = await registerIn(out);
    expect([fixed.plan.tasks[0]?.subIndex, fixed.oddCells]).toEqual(["pci-2025.market-entry", undefined]);
  });
});
