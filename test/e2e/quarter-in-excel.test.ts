import { pointerDesk } from "./support/desk";
import { inChromium, STILL } from "./support/in-chromium";
import { walkQuarter } from "./support/quarter-walk";
import { QUARTERS, savedHere } from "./support/quarters";
import { stepTable } from "./support/step-table";

inChromium("the whole quarter in the pane, in Excel over https", (shells) => {
  test.each(QUARTERS)(
    "of %s: read, check, fix, judge, hand out, fill in, collect, summarise, report",
    async (name, quarter) => {
      const { host } = await shells.pane(STILL);
      const measured = stepTable(host.addin);
      const forms = await walkQuarter(pointerDesk(host.page, host.addin), {
        ...quarter,
        folder: savedHere(),
        reached: (moment) => measured.note(moment),
      });
      console.info(measured.table(`${name} in the pane, ${forms} forms`));
      expect(forms).toBeGreaterThan(5);
      expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(
        expect.arrayContaining(["Nhiệm vụ", "Theo dõi", "Báo cáo", "Tổng hợp quý", "Lãnh đạo", "Nhật ký"]),
      );
    },
  );
});
