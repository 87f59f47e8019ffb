import { readGuide } from "./support/guide";
import { followGuide } from "./support/guide-walk";
import { inChromium, STILL, WIDE } from "./support/in-chromium";
import { savedHere } from "./support/quarters";
import { besideExcel, besideGrid, type Workplace } from "./support/workplace";

/** Shown only where a plan has a column that could be anything. */
const NOT_IN_THE_SAMPLE = ["Xác nhận các cột"];

/** What the guide tells under "Trên trang không cần Excel": Excel saves its workbook itself. */
const ON_THE_PAGE_ONLY = ["Lưu sổ (.xlsx)"];

inChromium("the user guide, followed word by word", (shells) => {
  const shellsOfToday: Readonly<Record<string, () => Promise<Workplace>>> = {
    "on the page": async () => besideGrid(await shells.page(WIDE)),
    "in the pane, in Excel": async () => besideExcel((await shells.pane(STILL)).host),
  };

  test.each(Object.entries(shellsOfToday))(
    "%s: every name it prints is on the screen, for the consolidator, the ward officer and the leader",
    async (_, open) => {
      const place = await open();
      const guide = readGuide();
      const folder = savedHere();
      await followGuide({ ...place, guide, folder });
      const elsewhere = [...NOT_IN_THE_SAMPLE, ...(place.save === null ? ON_THE_PAGE_ONLY : [])];
      expect(guide.unused().filter((name) => !elsewhere.includes(name))).toEqual([]);
    },
  );
});
