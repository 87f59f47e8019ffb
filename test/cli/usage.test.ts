import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";

jest.setTimeout(120_000);
let folder: string;
let register: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pciwb-loi-"));
  register = join(folder, "so.xlsx");
  await pciwb("read", join("samples", "ke-hoach-thanh-pho.txt"), "--out", register);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pciwb(...argv: string[]) {
  const [said, noted]: [string[], string[]] = [[], []];
  const tools = { ...nodeTools(), say: (line: string) => said.push(line), note: (line: string) => noted.push(line) };
  return { code: await run(argv, tools), said, noted };
}

describe("words typed wrongly", () => {
  test.each([
    [["read"], "Thiếu tệp nguồn. Cách dùng: pciwb read"],
    [["check"], "Thiếu tên sổ. Cách dùng: pciwb check"],
    [["check", "SỔ", "--as-of", "mai"], "“mai” không phải một ngày. Viết theo dạng 20/09/2025 hoặc 2025-09-20."],
    [["status", "SỔ", "SỔ"], "Chỉ ghi tên một sổ. Cách dùng: pciwb status"],
    [["distribute", "SỔ"], "Thiếu kỳ báo cáo: thêm --period 2025-Q4. Cách dùng: pciwb distribute"],
    [["consolidate", "SỔ"], "Thiếu phiếu gửi về: ghi tên thư mục, tệp nén hoặc các tệp. Cách dùng:"],
    [["consolidate", "SỔ", "phieu"], "Thiếu kỳ báo cáo: thêm --period 2025-Q4."],
  ])("%j are answered with one sentence and the way to write them", async (words, sentence) => {
    const { code, said, noted } = await pciwb(...words.map((word) => (word === "SỔ" ? register : word)));
    expect([code, said, noted.length]).toEqual([64, [], 1]);
    expect(noted[0]).toContain(sentence);
  });

  test("are answered in English where that is asked for", async () => {
    const { noted } = await pciwb("distribute", register, "--lang", "en");
    expect(noted[0]).toMatch(/^No reporting period: add --period 2025-Q4\. Usage: pciwb distribute/);
  });
});

describe("a day and a period", () => {
  test("may be written as an office writes them", async () => {
    const asOffice = await pciwb("status", register, "--as-of", "10/12/2025", "--period", "Năm 2025", "--json");
    const asMachine = await pciwb("status", register, "--as-of", "2025-12-10", "--period", "2025-Q4", "--json");
    expect([asOffice.code, asOffice.said]).toEqual([asMachine.code, asMachine.said]);
    expect(JSON.parse(asMachine.said[0] ?? "")).toMatchObject({ asOf: "2025-12-10", period: "2025-Q4" });
  });
});
