import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import { button, downloaded, pointerDesk } from "./support/desk";
import { inChromium, STILL, WIDE } from "./support/in-chromium";
import { formsOf, PERIOD, type Walk, walkQuarter } from "./support/quarter-walk";
import { QUARTERS, savedHere } from "./support/quarters";
import { cellsOf, dataOfExcel, dataOfFile, differences, type SheetData } from "./support/sheet-data";

/** Given as a file everywhere, so that the name of the source is the same. */
const SAMPLE = join("samples", "ke-hoach-thanh-pho.txt");
const AS_OF = "2025-12-10";
const nothing = (): Promise<void> => Promise.resolve();
/** What the first button of the step "Kiểm tra" puts right, in the words of the command line, where it is not all that is sure. */
const FIRST_FIX: Readonly<Record<string, string>> = { "the sample": "several-leads" };

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
  async function byCommand({ plan, fix }: { plan: string; fix: string }, returns: string): Promise<SheetData> {
    const folder = savedHere();
    const book = join(folder, "so.xlsx");
    const out = ["--out", book, "--who", "(không ghi tên)"];
    const asked = ["--period", PERIOD, "--as-of", AS_OF];
    const tools = { ...nodeTools(), say: () => undefined, note: () => undefined };
    const steps = [
      ["read", plan, ...out],
      ["check", book, "--fix", fix, ...out],
      ["status", book, ...asked, ...out],
      ["distribute", book, "--period", PERIOD, "--out", join(folder, "phieu"), "--who", "(không ghi tên)"],
      ["consolidate", book, returns, ...asked, ...out],
    ];
    for (const words of steps) expect([0, 2]).toContain(await run(words, tools));
    return comparable(await dataOfFile(new Uint8Array(readFileSync(book))));
  }

  /** Every form of a zip, each cell by its file, sheet and place. */
  async function formsIn(folder: string): Promise<SheetData> {
    const forms = await Promise.all(
      formsOf(zipIn(folder)).map(async ([name, bytes]) =>
        Object.entries(await dataOfFile(bytes)).map(([sheet, cells]) => [`${name} ${sheet}`, cells] as const),
      ),
    );
    return Object.fromEntries(forms.flat());
  }

  test.each(QUARTERS)("of %s: the same in every cell of every sheet, and the same forms", async (name, quarter) => {
    const plan = quarter.plan ?? SAMPLE;
    const [pageFolder, paneFolder] = [savedHere(), savedHere()];
    const page = await onPage({ ...quarter, plan, reached: nothing, folder: pageFolder });
    const pane = await inExcel({ ...quarter, plan, reached: nothing, folder: paneFolder });
    expect(differences(pane, page)).toEqual([]);
    const forms = await formsIn(pageFolder);
    expect(differences(await formsIn(paneFolder), forms)).toEqual([]);
    expect(differences(await byCommand({ plan, fix: FIRST_FIX[name] ?? "SAFE" }, pageFolder), page)).toEqual([]);
    console.info(
      `${name}: ${cellsOf(page)} cells of ${Object.keys(page).length} sheets, the same three times; ` +
        `${cellsOf(forms)} cells of the forms, the same twice`,
    );
  });
});
