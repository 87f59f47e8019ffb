import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { button, type Desk, give, list, pointerDesk, step } from "./support/desk";
import { filledForms } from "./support/filled-forms";
import { inChromium, STILL, WIDE } from "./support/in-chromium";
import { visit } from "./support/page-visit";
import { openPane } from "./support/pane-visit";
import { PERIOD, readPlan } from "./support/quarter-walk";
import { serveSite } from "./support/serve-site";

const PLAN = join("samples", "ke-hoach-thanh-pho.txt");
const HUNG = "phiếu treo.xlsx";
/** Three files that can be read beside it. */
const OTHERS = 3;

/** Stands before the script of a thread that reads: at a file with these words in it it hangs, as at one our readers know no end of. */
const HANG = `addEventListener("message", ({ data: files }) => {
  files.addEventListener("message", ({ data: { bytes } }) => {
    if (new TextDecoder().decode(bytes).includes("không bao giờ đọc xong")) for (;;) Math.sqrt(2);
  });
}, { once: true });
`;

/** The built pages, but for readers that hang at that file. */
function siteThatHangs(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "trang-treo-"));
  cpSync(folder, copy, { recursive: true });
  const reader = readdirSync(copy).find((name) => /^part-reader\..+\.js$/.test(name)) ?? "";
  writeFileSync(join(copy, reader), HANG + readFileSync(join(copy, reader), "utf8"));
  return copy;
}

inChromium("a returned file whose reading never ends, among others", (shells) => {
  let files: string[];
  let folder: string;
  beforeAll(async () => {
    const forms = mkdtempSync(join(tmpdir(), "phieu-treo-"));
    files = await filledForms({ plan: PLAN, period: PERIOD }, OTHERS, forms);
    const hung = join(forms, HUNG);
    writeFileSync(hung, "không bao giờ đọc xong");
    files.splice(1, 0, hung);
    folder = siteThatHangs(shells.folder());
  }, 400_000);

  /** After half a minute of silence it is named, all others are read and written; the window was usable all the while. */
  async function consolidatedWithout(desk: Desk): Promise<void> {
    await readPlan(desk, { plan: PLAN, tasks: 20, reached: () => Promise.resolve() });
    await step(desk, "Tổng hợp");
    await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
    await give(desk, button(desk, "Chọn phiếu…"), files);
    await desk.view.getByText("Mỗi dòng gửi về có đúng một kết quả").waitFor({ timeout: 300_000 });
    await desk.press(desk.view.getByText(`${OTHERS + 1} phiếu đã đọc`));
    await desk.view
      .getByText(new RegExp(`${HUNG} quá 30 giây`))
      .first()
      .waitFor();
    await desk.press(desk.view.getByRole("button", { name: "Ghi vào sổ", exact: true }));
    await desk.view.getByText(/^Đã ghi \d+ dòng trả lời/).waitFor();
  }

  test("is ended and named on the page", async () => {
    const site = await serveSite(folder);
    const { page, unwanted, close } = await visit(shells.browser(), site, WIDE);
    try {
      await consolidatedWithout(pointerDesk(page, page));
      expect(unwanted).toEqual([]);
    } finally {
      await close();
      await site.close();
    }
  });

  test("is ended and named in the pane", async () => {
    const pane = await openPane(shells.browser(), folder, STILL);
    try {
      await consolidatedWithout(pointerDesk(pane.host.page, pane.host.addin));
      expect(pane.unwanted()).toEqual([]);
    } finally {
      await pane.close();
    }
  });
});
