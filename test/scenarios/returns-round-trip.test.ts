import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { openRegister } from "../../src/application/register/change-register";
import { type Distribution, planDistribution } from "../../src/application/returns/distribute";
import { type FilledReturn, sampleAnswers } from "../../src/cli/demo-returns";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import { consolidateJsonSchema } from "../../src/engine/contracts/consolidate-json";
import { quarterOf } from "../../src/engine/periods/period";
import { plainText } from "../../src/engine/sheets/plain-text";
import { filledElsewhere } from "../support/filled-returns";

const PLAN = join("samples", "ke-hoach-thanh-pho.txt");
const FORMS = 10;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pciwb-vong-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pciwb(...argv: string[]): Promise<string> {
  const said: string[] = [];
  const tools = nodeTools();
  await run(argv, { ...tools, now: "2025-12-12T00:00:00Z", say: (text) => said.push(text), note: () => undefined });
  return said.join("\n");
}

async function distributionOf(register: string): Promise<Distribution> {
  const opened = await openRegister(new Uint8Array(readFileSync(register)), xlsxFiles);
  if (!opened.ok) throw new Error("no register");
  return planDistribution(opened.value, quarterOf(2025, 4));
}

/** What was typed, by task and body, in the words of the workbook. */
const truthOf = (sent: readonly (readonly [Distribution["forms"][number], FilledReturn])[]) =>
  new Map(
    sent.flatMap(([{ form }, { rows, sentOn }]) =>
      rows.flatMap((row, at) => {
        const task = form.rows[at]?.task.id;
        if (row === null || task === undefined) return [];
        const percent = plainText(row.percent).replace("%", "");
        return [[`${task} ${form.body}`, { percent, result: plainText(row.result), sentOn }] as const];
      }),
    ),
  );

describe("from the plan to the forms, filled in another program, and back into the register", () => {
  it("gives every answer as it was typed, and holds or rejects none", async () => {
    const [register, forms, returns] = ["so.xlsx", "phieu", "gui-ve"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await pciwb("read", PLAN, "--out", register);
    await pciwb("distribute", register, "--period", "2025-Q4", "--out", forms);
    mkdirSync(returns);
    const distribution = await distributionOf(register);
    const sent = distribution.forms.slice(0, FORMS).flatMap((listed) => {
      const filled = sampleAnswers(listed.form, "vòng");
      return filled === null ? [] : [[listed, filled] as const];
    });
    for (const [{ file }, filled] of sent) {
      const blank = new Uint8Array(readFileSync(join(forms, file)));
      writeFileSync(join(returns, file), await filledElsewhere(blank, filled));
    }
    const said = await pciwb(
      "consolidate",
      register,
      returns,
      "--period",
      "2025-Q4",
      "--as-of",
      "2025-12-31",
      "--json",
    );
    const json = consolidateJsonSchema.parse(JSON.parse(said));
    const truth = truthOf(sent);
    const back = new Map(
      json.answers.map(({ task, body, percent, result, sentOn }) => [
        `${task} ${body}`,
        { percent: percent === null ? "" : String(percent), result: result ?? "", sentOn },
      ]),
    );
    expect(json.conservation).toMatchObject({ rowsIn: truth.size, accepted: truth.size, held: 0, rejected: 0 });
    expect(back).toEqual(truth);
    expect(json.returns.map(({ body }) => body).sort()).toEqual(sent.map(([{ form }]) => form.body).sort());
  }, 60_000);
});
