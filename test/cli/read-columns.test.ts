import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pciwb-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function pciwb(...argv: string[]) {
  const said: string[] = [];
  const noted: string[] = [];
  const tools = { ...nodeTools(), now: "2026-02-06T00:00:00Z" };
  const code = await run(argv, { ...tools, say: (text) => said.push(text), note: (text) => noted.push(text) });
  return { code, said, noted };
}

const PLAN = `<html><body><p>Số: 45/KH-UBND</p><table>
<tr><td>STT</td><td>Nhiệm vụ</td><td>Bên A</td><td>Bên B</td><td>Thời gian</td></tr>
<tr><td>1</td><td>Tổ chức đối thoại định kỳ</td><td>Sở Tài chính</td><td>Sở Công Thương</td><td>Quý I/2026</td></tr>
<tr><td>2</td><td>Lập đường dây nóng</td><td>Sở Nội vụ</td><td>Sở Tư pháp</td><td>Quý II/2026</td></tr>
</table></body></html>`;
const SIGNATURE = "stt|nhiem vu|ben a|ben b|thoi gian";

function files(choices: string) {
  const [plan, columns, out] = [join(folder, "ke-hoach.html"), join(folder, "cot.json"), join(folder, "so.xlsx")];
  writeFileSync(plan, PLAN);
  writeFileSync(columns, choices);
  return { plan, columns, out };
}

const leadsIn = (said: readonly string[]): string[][] =>
  JSON.parse(said[0] ?? "{}").tasks.map((task: { leadBodies: string[] }) => task.leadBodies);

describe("pciwb read --columns", () => {
  it("lists the columns to confirm, by the signature under which they are remembered", async () => {
    const { plan } = files("{}");
    const { said } = await pciwb("read", plan, "--json");
    const [proposal] = JSON.parse(said[0] ?? "{}").columnProposals;
    expect([proposal.signature, proposal.columns[2].role, proposal.columns[2].certainty < 0.5]).toEqual([
      SIGNATURE,
      "lead",
      true,
    ]);
    expect(leadsIn(said)).toEqual([[], []]);
  });

  it("reads by the confirmed columns, and the workbook remembers them for the next reading", async () => {
    const roles = ["number", "task", "coordinating", "lead", "execution"];
    const { plan, columns, out } = files(JSON.stringify({ [SIGNATURE]: roles }));
    const first = await pciwb("read", plan, "--columns", columns, "--out", out, "--json");
    expect([first.code, leadsIn(first.said)]).toEqual([0, [["Sở Công Thương"], ["Sở Tư pháp"]]]);
    const again = await pciwb("read", plan, "--out", out, "--json");
    expect(leadsIn(again.said)).toEqual([["Sở Công Thương"], ["Sở Tư pháp"]]);
    expect(JSON.parse(again.said[0] ?? "{}").columnProposals).toEqual([]);
  });

  it.each([["{"], ['{"stt": ["boss"]}'], ["[1]"]])(
    "refuses a file of answers that says %s in one sentence",
    async (text) => {
      const { plan, columns } = files(text);
      const { code, said, noted } = await pciwb("read", plan, "--columns", columns, "--json");
      expect([code, said, noted.length]).toEqual([1, [], 1]);
      expect(noted[0]).toContain("cot.json");
    },
  );
});
