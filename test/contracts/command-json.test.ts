/** The documents the verbs print with --json keep to their schemas: other programs rely on them (DESIGN 3.2). */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { z } from "zod";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import { checkJsonSchema } from "../../src/engine/contracts/check-json";
import { consolidateJsonSchema } from "../../src/engine/contracts/consolidate-json";
import { readJsonSchema } from "../../src/engine/contracts/read-json";
import { statusJsonSchema } from "../../src/engine/contracts/status-json";

const SAMPLE = join("samples", "ke-hoach-thanh-pho.txt");
const WARD = join("samples", "ke-hoach-phuong.txt");
let folder: string;
let register: string;

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

async function documentOf<S extends z.ZodType>(schema: S, ...argv: string[]): Promise<z.infer<S>> {
  const { said } = await pciwb(...argv, "--json");
  expect(said).toHaveLength(1);
  return schema.parse(JSON.parse(said[0] ?? "null"));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pciwb-json-"));
  register = join(folder, "so.xlsx");
  await pciwb("read", SAMPLE, "--out", register);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the document of a verb", () => {
  it("read: every task, section and finding of the plan", async () => {
    expect((await documentOf(readJsonSchema, "read", SAMPLE)).tasks).toHaveLength(20);
  });

  it("check: findings with a place in the workbook and a key of their own", async () => {
    const { findings } = await documentOf(checkJsonSchema, "check", register);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });

  it("status: one state a task, and why", async () => {
    const status = await documentOf(
      statusJsonSchema,
      "status",
      register,
      "--as-of",
      "2025-12-05",
      "--period",
      "2025-Q4",
    );
    expect(status.tasks).toHaveLength(20);
    expect([status.asOf, status.period]).toEqual(["2025-12-05", "2025-Q4"]);
  });

  it("consolidate: rows in equal rows accounted for, over forms that nobody filled in yet", async () => {
    const [ward, forms] = [join(folder, "phuong.xlsx"), join(folder, "phieu")];
    await pciwb("read", WARD, "--out", ward);
    await pciwb("distribute", ward, "--period", "2026-Q1", "--out", forms);
    const json = await documentOf(
      consolidateJsonSchema,
      ...["consolidate", ward, forms, "--period", "2026-Q1", "--as-of", "2026-04-02"],
    );
    const { rowsIn, accepted, superseded, held, rejected } = json.conservation;
    expect(accepted + superseded + held + rejected).toBe(rowsIn);
    expect(json.completeness.every(({ reported }) => reported === 0)).toBe(true);
  });
});
