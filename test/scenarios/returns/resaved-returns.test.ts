import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveByLibreOffice, withLibreOffice } from "../../support/libre-office";
import type { Bend } from "./bend";
import { RECOVERED } from "./bends";
import { DECIDED_BY_PEOPLE } from "./bends-for-people";
import { type BentForm, filledForm } from "./bent-form";
import { judgeBent } from "./judge-bent";
import { byExcelJs } from "./write-bent";

const ALL: readonly Bend[] = [...RECOVERED, ...DECIDED_BY_PEOPLE];

/**
 * LibreOffice stores the results of text formulas as 0 in .xls when it has not computed them: what the file does not hold cannot
 * come in, but the wrong 0 must not either.
 */
const LOST_IN_XLS = "kết quả là công thức";

withLibreOffice("bent forms saved again by LibreOffice (needs LibreOffice)", () => {
  const folder = mkdtempSync(join(tmpdir(), "bent-"));
  const forms: BentForm[] = [];

  beforeAll(async () => {
    for (const { bend } of ALL) {
      const form = await filledForm();
      bend(form);
      writeFileSync(join(folder, `${forms.length}.xlsx`), await byExcelJs(form));
      forms.push(form);
    }
    const files = forms.map((_, at) => `${at}.xlsx`);
    for (const format of ["xlsx", "xls", "ods"])
      saveByLibreOffice({ folder, files, format, into: format, seconds: 560 });
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(["xlsx", "xls", "ods"])(
    "as .%s: at least 99 %% of the values come in, none wrongly and silently, every row has its end",
    async (format) => {
      const faults: string[] = [];
      let [values, recovered] = [0, 0];
      for (const [at, form] of forms.entries()) {
        const judged = await judgeBent(form, new Uint8Array(readFileSync(join(folder, format, `${at}.${format}`))));
        values += judged.values;
        recovered += judged.recovered;
        const name = ALL[at]?.name ?? "";
        const wrong = format === "xls" && name === LOST_IN_XLS ? [] : judged.wrong;
        if (wrong.length > 0 || judged.astray.length > 0 || !judged.conserved)
          faults.push(`${name}: ${[...wrong, ...judged.astray, judged.conserved].join("; ")}`);
      }
      expect(faults).toEqual([]);
      expect(recovered / values).toBeGreaterThanOrEqual(0.99);
    },
    120_000,
  );
});
