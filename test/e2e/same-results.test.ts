import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import { button, downloaded, pointerDesk } from "./support/desk";
import { inChromium, STILL, WIDE } from "./support/in-chromium";
import { formsOf, PERIOD, type Walk, walkQuarter } from "./support/quarter-walk";
import { savedHere } from "./support/quarters";
import { dataOfExcel, dataOfFile, type SheetData } from "./support/sheet-data";

/** Given as a file everywhere, so that the name of the source is the same. */
const QUARTER = { plan: join("samples", "ke-hoach-thanh-pho.txt"), tasks: 20, reached: () => Promise.resolve() };
/** What the first button of the step "Kiểm tra" puts right, in the words of the command line. */
const FIRST_FIX = "several-leads";
const AS_OF = "2025-12-10";

/**
 * What differs between two runs of one quarter, whichever way they went:
 *
 * 1. the moment of each change in `Nhật ký`, and the mark made of it;
 * 2. the sheet an empty workbook begins with, and the hidden sheets in which each way keeps its own memory.
 */
function comparable(data: SheetData): SheetData {
  const kept = Object.entries(data).filter(([name]) => !/^(_pciwb.*|Sheet1)$/.test(name));
  const isMoment = (place: string): boolean => /^\d+,(1|6)$/.test(place);
  return Object.fromEntries(
    kept.map(([name, cells]) =>
      name === "Nhật ký"
        ? [name, Object.fromEntries(Object.entries(cells).filter(([place]) => !isMoment(place)))]
        : [name, cells],
    ),
  );
}

inChromium("one quarter on the page, in the pane and by command line", (shells) => {
  const zipIn = (folder: string): string =>
    join(folder, readdirSync(folder).find((name) => name.endsWith(".zip")) ?? "");

  async function onPage(walk: Walk): Promise<SheetData> {
    const page = await shells.page(WIDE);
    const desk = pointerDesk(page, page);
    await walkQuarter(desk, walk);
    const saved = await downloaded(desk, button(desk, "Lưu sổ (.xlsx)"));
    return comparable(await dataOfFile(new Uint8Array(readFileSync(await saved.path()))));
  }

  async function inExcel(walk: Walk): Promise<SheetData> {
    const { host } = await shells.pane(STILL);
    await walkQuarter(pointerDesk(host.page, host.addin), walk);
    return comparable(await dataOfExcel(host.addin));
  }

  /** The same steps in the words of the command line; `returns` are those that came back on the page. */
  async function byCommand(returns: string): Promise<SheetData> {
    const folder = savedHere();
    const book = join(folder, "so.xlsx");
    const out = ["--out", book, "--who", "(không ghi tên)"];
    const asked = ["--period", PERIOD, "--as-of", AS_OF];
    const tools = { ...nodeTools(), say: () => undefined, note: () => undefined };
    const steps = [
      ["read", QUARTER.plan, ...out],
      ["check", book, "--fix", FIRST_FIX, ...out],
      ["status", book, ...asked, ...out],
      ["distribute", book, "--period", PERIOD, "--out", join(folder, "phieu"), "--who", "(không ghi tên)"],
      ["consolidate", book, returns, ...asked, ...out],
    ];
    for (const words of steps) expect([0, 2]).toContain(await run(words, tools));
    return comparable(await dataOfFile(new Uint8Array(readFileSync(book))));
  }

  test("of the sample: the same in every cell of every sheet, and the same forms", async () => {
    const [pageFolder, paneFolder] = [savedHere(), savedHere()];
    const page = await onPage({ ...QUARTER, folder: pageFolder });
    const pane = await inExcel({ ...QUARTER, folder: paneFolder });
    expect(pane).toEqual(page);
    const forms = await Promise.all(
      [pageFolder, paneFolder].map((folder) =>
        Promise.all(formsOf(zipIn(folder)).map(async ([name, bytes]) => [name, await dataOfFile(bytes)])),
      ),
    );
    expect(forms[1]).toEqual(forms[0]);
    expect(await byCommand(pageFolder)).toEqual(page);
    const cells = Object.values(page).reduce((sum, sheet) => sum + Object.keys(sheet).length, 0);
    console.info(
      `${cells} cells of ${Object.keys(page).length} sheets, ${forms[0]?.length} forms: the same three times`,
    );
  });
});
