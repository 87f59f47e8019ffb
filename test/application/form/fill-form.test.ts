import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { readText } from "../../../src/adapters/documents/text";
import { packZip } from "../../../src/adapters/system/pack-zip";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../../src/application/files/file-workbook";
import { filledFormFile, openForm } from "../../../src/application/form/fill-form";
import type { FormContent } from "../../../src/application/form/form-content";
import { previewReading, writeReading } from "../../../src/application/reading/read-into-workbook";
import { handOutForms } from "../../../src/application/returns/open-distribution";
import { RETURN_SHEET } from "../../../src/engine/returns/return-columns";

const occasion = { at: "2025-12-01T08:00:00Z", who: "Nguyễn Văn A" };

/** The first form that is handed out for the sample plan. */
async function aForm(): Promise<Uint8Array> {
  const workbook = fileWorkbook({ files: xlsxFiles, firstName: "Sổ.xlsx", showPlace: () => undefined });
  const text = readFileSync(join("samples", "ke-hoach-thanh-pho.txt"), "utf8");
  await writeReading(previewReading([readText(text, "mẫu.txt")]), workbook, { takeNarrative: "no", occasion });
  const made = await handOutForms(workbook, "2025-Q4", occasion, {
    files: xlsxFiles,
    pack: packZip,
    progress: () => undefined,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const [bytes] = Object.entries(unzipSync(made.value.zip)).flatMap(([name, one]) => (/^\d/.test(name) ? [one] : []));
  if (bytes === undefined) throw new Error("nobody is asked");
  return bytes;
}

async function openedForm(bytes: Uint8Array): Promise<FormContent> {
  const form = await openForm(bytes, xlsxFiles);
  if (!form.ok) throw new Error(JSON.stringify(form.failure));
  return form.value;
}

/** The form after somebody typed another period into it. */
async function withPeriod(form: Uint8Array, period: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(form) as unknown as ArrayBuffer);
  const [place = ""] = book.definedNames.getRanges("pKy").ranges;
  const sheet = book.getWorksheet(RETURN_SHEET);
  if (sheet === undefined) throw new Error("not a form");
  sheet.getCell(place.replace(/^.*!/, "").replace(/\$/g, "")).value = period;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("a return form filled in without Excel", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await aForm();
  }, 60_000);

  test("is opened with its body, period, day and tasks", async () => {
    const form = await openedForm(bytes);
    expect(form).toMatchObject({
      planNumber: "999/KH-UBND",
      issuedOn: "2025-10-06",
      body: "Sở Tài chính",
      period: "2025-Q4",
      reportDue: "2025-12-10",
      sentOn: null,
    });
    expect(form.rows.length).toBeGreaterThan(0);
  });

  test("is, untouched, cell for cell the form that was sent", async () => {
    const again = await filledFormFile(await openedForm(bytes), xlsxFiles);
    const [sent, back] = [await xlsxFiles.read(bytes), await xlsxFiles.read(again)];
    if (!sent.ok || !back.ok) throw new Error("a form could not be read");
    expect(back.value.sheets).toEqual(sent.value.sheets);
    expect(back.value.namedCells).toEqual(sent.value.namedCells);
  });

  test("keeps what was typed as typed, signs that look like formulas included", async () => {
    const form = await openedForm(bytes);
    const input = {
      progress: "done",
      percent: 100,
      result: "=1+1 và - đã xong",
      completedOn: "2025-12-05",
      evidence: "Báo cáo số 12",
      obstacles: null,
      proposals: null,
      reporter: "Trần Thị B",
    } as const;
    const rows = form.rows.map((row, at) => (at === 0 ? { ...row, input } : row));
    const back = await openedForm(await filledFormFile({ ...form, sentOn: "2025-12-06", rows }, xlsxFiles));
    expect(back.rows[0]?.input).toEqual(input);
    expect(back.sentOn).toBe("2025-12-06");
  });

  test("keeps its period when somebody wrote it out in words", async () => {
    const form = await openedForm(await withPeriod(bytes, "Năm 2025"));
    expect(form.period).toBe("2025-Q4");
    expect((await openedForm(await filledFormFile(form, xlsxFiles))).period).toBe("2025-Q4");
  });

  test.each([
    ["Quý III/2025", { kind: "period-disagrees", written: "Quý III/2025", made: "Năm 2025" }],
    ["kỳ này", { kind: "period-unreadable", text: "kỳ này" }],
  ])("is not opened where its cell for the period says “%s”", async (written, failure) => {
    expect(await openForm(await withPeriod(bytes, written), xlsxFiles)).toEqual({ ok: false, failure });
  });

  test("is refused where the workbook is something else", async () => {
    const workbook = await openForm(new TextEncoder().encode("không phải bảng tính"), xlsxFiles);
    expect(workbook.ok).toBe(false);
  });
});
