import { button, downloaded, pointerDesk } from "./support/desk";
import { inChromium, WIDE } from "./support/in-chromium";
import { PICTURES, picture } from "./support/pictures";
import { walkQuarter } from "./support/quarter-walk";
import { QUARTERS, savedHere } from "./support/quarters";
import { stepTable } from "./support/step-table";

inChromium("the whole quarter on the page without Excel", (shells) => {
  test.each(QUARTERS)(
    "of %s: read, check, fix, judge, hand out, fill in, collect, summarise, report",
    async (name, quarter) => {
      const page = await shells.page(WIDE);
      const desk = pointerDesk(page, page);
      const measured = stepTable(page);
      const forms = await walkQuarter(desk, {
        ...quarter,
        folder: savedHere(),
        reached: async (moment) => {
          await measured.note(moment);
          const name = PICTURES[moment];
          if (quarter.plan === null && name !== undefined) await picture(page, name);
          await measured.resume();
        },
      });
      console.info(measured.table(`${name} on the page, ${forms} forms`));
      expect(forms).toBeGreaterThan(5);
      const saved = await downloaded(desk, button(desk, "Lưu sổ (.xlsx)"));
      expect(saved.suggestedFilename()).toMatch(/^Sổ theo dõi \d+-KH-UBND\.xlsx$/);
    },
  );
});
