import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxFiles } from "../../../../src/adapters/xlsx/xlsx-files";
import { filledForm } from "../../../../src/cli/demo-returns";
import { PROGRESSES } from "../../../../src/engine/model/answer";
import { type CheckedAnswer, selfCheckOf } from "../../../../src/engine/returns/self-check";
import { PROGRESS_LABELS } from "../../../../src/engine/sheets/labels";
import { tableNamed, textRows } from "../../../../src/engine/sheets/table-rows";
import { dateCell, EMPTY, numberCell, textCell } from "../../../../src/engine/workbook/cells";
import { resolve } from "../../../../src/engine/workbook/resolve";
import { aTask } from "../../../support/plan-builders";
import { aReturnForm } from "../../../support/return-forms";

function isInstalled(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
const withLibreOffice = isInstalled() ? describe : describe.skip;

const SENT_ON = "2025-12-05";
const blank: CheckedAnswer = {
  progress: null,
  percent: null,
  result: null,
  completedOn: null,
  evidence: null,
  obstacles: null,
  proposals: null,
  reporter: null,
  sentOn: SENT_ON,
};

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

  it(`says of ${ANSWERS.length} mixtures of answers what the engine says`, async () => {
    const rows = ANSWERS.map((_, at) => ({ task: aTask({ id: `999-I-${at}` }), previous: null }));
    const form = filledForm(aReturnForm({ rows }), { sentOn: SENT_ON, rows: ANSWERS.map(typed) });
    writeFileSync(join(folder, "phieu.xlsx"), await xlsxFiles.write(resolve(form)));
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "out"),
        join(folder, "phieu.xlsx"),
      ],
      { stdio: "ignore", timeout: 150_000 },
    );
    const content = await xlsxFiles.read(new Uint8Array(readFileSync(join(folder, "out", "phieu.xlsx"))));
    if (!content.ok) throw new Error("not read");
    const said = textRows(tableNamed(content.value, "tblPhieu")).map((row) => row.get("Tự kiểm tra"));
    expect(said).toEqual(ANSWERS.map((answer) => selfCheckOf(isBlank(answer) ? null : answer)));
  }, 180_000);
});
