import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../src/adapters/documents/decode-text";
import { readText } from "../../src/adapters/documents/text";
import { readPlan } from "../../src/engine/reading/read-plan";
import { subIndexDirectory } from "../../src/engine/reading/sub-indices/sub-index-directory";
import { plainText } from "../../src/engine/sheets/plain-text";
import { frameOf, TASK_COLUMNS } from "../../src/engine/sheets/register/task-columns";
import type { WebHost } from "../excel-host/transports/web-host";
import { inChromium } from "./support/in-chromium";

const PLANS = join("..", "shared", "plans");
const real = existsSync(PLANS) ? readdirSync(PLANS).find((name) => name.startsWith("003_")) : undefined;
const CASES: readonly (readonly [string, string, number])[] = [
  ["the sample plan", join("samples", "ke-hoach-thanh-pho.txt"), 20],
  ...(real === undefined ? [] : [["plan 220/KH-UBND", join(PLANS, real), 73] as const]),
];

inChromium("a plan pasted into a sheet of the open workbook", (shells) => {
  async function opened(path: string): Promise<WebHost> {
    const { host: web } = await shells.pane();
    await web.addin.getByRole("heading", { name: "Kế hoạch nằm ở đâu?" }).waitFor();
    await paste(web, readFileSync(path, "utf8"));
    return web;
  }

  /** As a person pastes text: one sheet row a line, one cell a tab. */
  async function paste(web: WebHost, text: string): Promise<void> {
    const rows = text.split("\n").map((line) => line.split("\t"));
    const width = Math.max(...rows.map((row) => row.length));
    const cells = rows.map((row) => Array.from({ length: width }, (_, at) => (row[at] ? `'${row[at]}` : "")));
    await web.addin.evaluate(
      (values) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).values = values;
          await context.sync();
        }),
      cells,
    );
    web.recorder.reset();
  }

  const tableOf = (web: WebHost, name: string): Promise<string[][]> =>
    web.addin.evaluate(
      (table) =>
        Excel.run(async (context) => {
          const range = context.workbook.tables.getItem(table).getDataBodyRange().load("text");
          await context.sync();
          return range.text;
        }),
      name,
    );

  const sheetNames = (web: WebHost): string[] => web.workbook.sheets.map((sheet) => sheet.name);

  /** The cells the command line writes for the same plan, all but where it was read from. */
  function expectedTasks(path: string): string[][] {
    const plan = readPlan([readText(decodeText(new Uint8Array(readFileSync(path))), path)], { directory: null });
    const frame = frameOf(plan, subIndexDirectory(), {});
    return plan.tasks.map((task) => TASK_COLUMNS.slice(0, -1).map(({ show }) => plainText(show(task, frame))));
  }

  test.each(CASES)(
    "%s becomes the tables that the command line writes, in few requests, and can be taken back",
    async (_, path, count) => {
      const host = await opened(path);
      const before = sheetNames(host);
      await host.addin.getByRole("button", { name: /^Trang đang mở/ }).click();
      await host.addin.getByRole("heading", { name: "Xem trước" }).waitFor();
      const reading = host.recorder.requests.length;
      await host.addin.getByRole("button", { name: new RegExp(`^Ghi ${count} nhiệm vụ`) }).click();
      const undo = host.addin.getByRole("button", { name: /^Hoàn tác/ });
      await undo.first().waitFor();
      const { requests, bytes, largestRequest } = host.recorder;
      console.info(
        `${count} tasks: ${reading} requests to read, ${requests.length - reading} to write, ${bytes.sent} bytes, largest ${JSON.stringify(largestRequest)}`,
      );
      expect(requests.length - reading).toBeLessThanOrEqual(6 + Math.ceil(bytes.sent / 1e6));

      const written = await tableOf(host, "tblNhiemVu");
      expect(written.map((row) => row.slice(0, -1))).toEqual(expectedTasks(path));
      expect(sheetNames(host)).toEqual(
        expect.arrayContaining(["Kế hoạch", "Nhiệm vụ", "Đơn vị", "Chỉ số", "Điểm số", "Kiểm tra", "Nhật ký"]),
      );

      await undo.first().click();
      await host.addin
        .getByText(/Đã hoàn tác|đã được hoàn tác/i)
        .first()
        .waitFor();
      expect(sheetNames(host).filter((name) => !name.startsWith("_pciwb"))).toEqual(before);
    },
  );
});
