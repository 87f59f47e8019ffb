import { spawn } from "node:child_process";
import { join } from "node:path";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";

jest.setTimeout(120_000);

const PLAN = join("samples", "ke-hoach-thanh-pho.txt");

interface Ended {
  readonly status: number | null;
  readonly said: string;
  readonly noted: string;
}

/** The command line as people start it. */
function pciwb(...words: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [join("scripts", "bundled.mjs"), join("src", "cli", "main.ts"), ...words]);
    let [said, noted] = ["", ""];
    program.stdout.on("data", (some: Buffer) => (said += some.toString()));
    program.stderr.on("data", (some: Buffer) => (noted += some.toString()));
    program.on("error", reject);
    program.on("close", (status) => resolve({ status, said, noted }));
  });
}

describe("the command line, put together into one piece", () => {
  test("reads a plan in its thread and tells what its sources tell", async () => {
    const said: string[] = [];
    const code = await run(["read", PLAN, "--json"], { ...nodeTools(), say: (text) => said.push(text) });
    expect(await pciwb("read", PLAN, "--json")).toMatchObject({ status: code, said: `${said.join("\n")}\n` });
  });

  test("is the same for two that start together", async () => {
    const [one, other] = await Promise.all([pciwb("help"), pciwb("help")]);
    expect(one).toEqual({ status: 0, said: expect.stringContaining("pciwb consolidate"), noted: "" });
    expect(other).toEqual(one);
  });

  test("passes on the exit code and the sentence of what could not be done", async () => {
    expect(await pciwb("read", "khong-co.txt")).toEqual({
      status: 1,
      said: "",
      noted: "Không tìm thấy tệp khong-co.txt. Kiểm tra đường dẫn và tên tệp.\n",
    });
  });
});
