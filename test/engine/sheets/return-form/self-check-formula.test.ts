import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxFiles } from "../../../../src/adapters/xlsx/xlsx-files";
import { dice, sampleRow } from "../../../../src/cli/demo-answers";
import type { FilledReturn } from "../../../../src/cli/demo-returns";
import { shownSelfCheck } from "../../../../src/cli/demo-self-check";
import { PROGRESSES } from "../../../../src/engine/model/answer";
import { quarterOf } from "../../../../src/engine/periods/period";
import { BLANK_INPUT } from "../../../../src/engine/returns/blank-input";
import { type CheckedAnswer, selfCheckOf } from "../../../../src/engine/returns/self-check";
import { PROGRESS_LABELS } from "../../../../src/engine/sheets/labels";
import { describeReturnForm } from "../../../../src/engine/sheets/return-form/describe-return-form";
import { tableNamed, textRows } from "../../../../src/engine/sheets/table-rows";
import { dateCell, EMPTY, numberCell, textCell } from "../../../../src/engine/workbook/cells";
import { resolve } from "../../../../src/engine/workbook/resolve";
import { filledElsewhere } from "../../../support/filled-returns";
import { saveByLibreOffice, withLibreOffice } from "../../../support/libre-office";
import { aTask } from "../../../support/plan-builders";
import { aReturnForm } from "../../../support/return-forms";

const SENT_ON = "2025-12-05";
const blank: CheckedAnswer = { ...BLANK_INPUT, sentOn: SENT_ON };

/** Every mixture of what the checks look at: 5 × 5 × 2 × 4 × 2 rows. */
const ANSWERS: readonly CheckedAnswer[] = [null, ...PROGRESSES].flatMap((progress) =>
  [null, 0, 0.5, 60, 100].flatMap((percent) =>
    [null, "Đã làm"].flatMap((result) =>
      [null, "2025-11-30", SENT_ON, "2025-12-06"].flatMap((completedOn) =>
        [null, "Chờ hướng dẫn"].map((obstacles) => ({ ...blank, progress, percent, result, completedOn, obstacles })),
      ),
    ),
  ),
);

const isBlank = ({ sentOn: _, ...said }: CheckedAnswer): boolean => Object.values(said).every((one) => one === null);

const typed = (answer: CheckedAnswer) => ({
  progress: textCell(answer.progress === null ? null : PROGRESS_LABELS.of(answer.progress)),
  percent: numberCell(answer.percent),
  result: textCell(answer.result),
  completedOn: dateCell(answer.completedOn),
  evidence: EMPTY,
  obstacles: textCell(answer.obstacles),
  proposals: EMPTY,
  reporter: EMPTY,
});

withLibreOffice("Tự kiểm tra computed by LibreOffice (needs soffice)", () => {
  const folder = mkdtempSync(join(tmpdir(), "tu-kiem-tra-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const formOf = (count: number) =>
    aReturnForm({
      rows: Array.from({ length: count }, (_, at) => ({ task: aTask({ id: `999-I-${at}` }), previous: null })),
    });

  async function computed(filled: FilledReturn): Promise<(string | undefined)[]> {
    const blank = await xlsxFiles.write(resolve(describeReturnForm(formOf(filled.rows.length))));
    // No results stand beside the formulas: what is read back was computed.
    writeFileSync(join(folder, "phieu.xlsx"), await filledElsewhere(blank, filled));
    saveByLibreOffice({ folder, files: ["phieu.xlsx"], format: "xlsx", into: "out", seconds: 150 });
    const content = await xlsxFiles.read(new Uint8Array(readFileSync(join(folder, "out", "phieu.xlsx"))));
    if (!content.ok) throw new Error("not read");
    return textRows(tableNamed(content.value, "tblPhieu")).map((row) => row.get("Tự kiểm tra"));
  }

  it(`says of ${ANSWERS.length} mixtures of answers what the engine says`, async () => {
    const said = await computed({ sentOn: SENT_ON, rows: ANSWERS.map(typed) });
    expect(said).toEqual(ANSWERS.map((answer) => selfCheckOf(isBlank(answer) ? null : answer)));
  }, 180_000);

  it("says of answers typed with slips what the demonstration shows", async () => {
    const roll = dice("chệch");
    const rows = Array.from({ length: 300 }, () => sampleRow(roll, quarterOf(2025, 4)));
    const said = await computed({ sentOn: SENT_ON, rows });
    expect(said).toEqual(rows.map((row) => shownSelfCheck(row, SENT_ON)));
    expect(new Set(said).size).toBeGreaterThan(5);
  }, 180_000);
});
