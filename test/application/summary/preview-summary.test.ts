import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { sheetViews } from "../../../src/application/register/sheet-views";
import { registerWorkbook } from "../../../src/application/register/write-register";
import { writeSummary } from "../../../src/application/summary/open-summary";
import { previewSummary, type SummaryPreview } from "../../../src/application/summary/preview-summary";
import { type FileBackedWorkbook, fileBackedWorkbook } from "../../support/file-backed-workbook";
import { answeredRegister, registerFrom, SAMPLE_PLAN } from "../../support/quarter-register";

const REQUEST = { asOf: "2025-12-12", period: "2025-Q4" };
const OCCASION = { at: "2025-12-12T01:00:00Z", who: "Nguyễn Văn An" };

let workbook: FileBackedWorkbook;
beforeAll(async () => {
  workbook = await fileBackedWorkbook();
  const register = answeredRegister(await registerFrom(SAMPLE_PLAN), ["2025-Q4"], 3);
  await workbook.write({ workbook: registerWorkbook(register, OCCASION), label: "Đọc", ...OCCASION });
});

async function preview(): Promise<SummaryPreview> {
  const seen = await previewSummary(workbook, REQUEST);
  if (!seen.ok) throw new Error(seen.failure.kind);
  return seen.value;
}

describe("the preview of the quarterly summary", () => {
  it("writes nothing, and says of each sheet that it is new", async () => {
    const bytes = workbook.bytes;
    const seen = await preview();
    expect(workbook.bytes).toBe(bytes);
    expect(seen.sheets.map(({ name, isThere }) => [name, isThere])).toEqual([
      ["Lãnh đạo", false],
      ["Tổng hợp quý", false],
      ["Phụ lục tổng hợp", false],
    ]);
    expect(seen.closedBefore).toBe(0);
    expect(seen.copies).toHaveLength(3);
  });

  it("shows exactly the rows and the figures that are then written, and that nothing is left to change afterwards", async () => {
    const before = await preview();
    expect(before.changedStates.tasks).toBeGreaterThan(0);
    const written = await writeSummary(workbook, { ...REQUEST, close: false }, OCCASION);
    expect(written.ok).toBe(true);
    const content = await xlsxFiles.read(workbook.bytes);
    const views = content.ok ? sheetViews(content.value) : [];
    for (const { name, lines } of before.sheets) {
      const view = views.find((one) => one.name === name);
      expect(view?.rows.map(({ texts }) => texts.filter((text) => text !== ""))).toEqual(lines);
    }
    const after = await preview();
    expect(after.sheets.every(({ isThere }) => isThere)).toBe(true);
    expect(after.changedStates).toEqual({ tasks: 0, expected: 0 });
    expect(after.figures).toEqual(before.figures);
  });

  it("counts how often the period was signed off, and names the copies the next time would add", async () => {
    await writeSummary(workbook, { ...REQUEST, close: true }, OCCASION);
    const seen = await preview();
    expect(seen.closedBefore).toBe(1);
    expect(seen.copies.every((name) => name.includes("(2)"))).toBe(true);
  });

  it("is refused for a period of which no reports are expected", async () => {
    const refused = await previewSummary(workbook, { ...REQUEST, period: "2020-Q1" });
    expect(refused.ok).toBe(false);
  });
});
