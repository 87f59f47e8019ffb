import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { saveRegister } from "../../../src/application/register/change-register";
import { registerWorkbook } from "../../../src/application/register/write-register";
import { closedVersions, closePeriod } from "../../../src/application/summary/close-period";
import { summariseRegister } from "../../../src/application/summary/summarise-register";
import type { Register } from "../../../src/engine/model/register";
import { readRegister } from "../../../src/engine/sheets/register/read-register";
import { valueOf } from "../../../src/engine/workbook/cells";
import type { WorkbookContent } from "../../../src/engine/workbook/content";
import { worked } from "../../adapters/xlsx/file-parts";
import { aPlan } from "../../support/plan-builders";
import { anAnswer } from "../../support/quarter-builders";
import { answeredRegister, registerOfPlan } from "../../support/quarter-register";
import { OCCASION } from "../../support/summary-workbook";

const request = { asOf: "2025-12-12", period: "2025-Q4" };

const closed = (register: Register, asOf = request.asOf) => worked(closePeriod(register, { ...request, asOf }));

/** Signs off in a file, as the command line does. */
async function closedFile(before: Register, bytes: Uint8Array, asOf = request.asOf): Promise<Uint8Array> {
  const { change } = closed(before, asOf);
  return worked(await saveRegister(bytes, { before, change }, { occasion: OCCASION, files: xlsxFiles }));
}

const contentOf = async (bytes: Uint8Array): Promise<WorkbookContent> => worked(await xlsxFiles.read(bytes));
const cellsOf = (content: WorkbookContent, key: string) =>
  content.sheets.find((sheet) => sheet.key === key)?.cells ?? [];

jest.setTimeout(60_000);

describe("a period signed off", () => {
  const register = answeredRegister(registerOfPlan(aPlan()), ["2025-Q4"]);
  let first: Uint8Array;
  beforeAll(async () => {
    first = await closedFile(register, await xlsxFiles.write(registerWorkbook(register, OCCASION)));
  }, 60_000);

  test("is named in the register, with a line of the journal", async () => {
    const read = worked(readRegister(await contentOf(first)));
    expect(read.closedPeriods).toEqual(["2025-Q4"]);
    expect(closedVersions(read, "2025-Q4")).toBe(1);
    expect(read.journal.at(-1)).toMatchObject({
      what: "Chốt số liệu Năm 2025",
      after: "2025-Q4, số liệu đến 12/12/2025",
    });
  });

  test("keeps its three sheets as values, locked, beside the living ones", async () => {
    const content = await contentOf(first);
    const kept = content.sheets.filter(({ name }) => name.endsWith("2025-Q4"));
    expect(kept.map(({ key }) => key)).toEqual(["leaders_2025q4_1", "summary_2025q4_1", "summary_appendix_2025q4_1"]);
    const formulas = cellsOf(content, "leaders_2025q4_1").filter(({ value }) => value.kind === "formula");
    expect(formulas).toEqual([]);
    const { sheets } = registerWorkbook(register, OCCASION, closed(register).change.results);
    expect(sheets.filter(({ protection }) => protection !== null).map(({ key }) => key)).toEqual(
      kept.map(({ key }) => key),
    );
  });

  test("does not change when answers come later; signed off again it stands beside the first", async () => {
    const before = worked(readRegister(await contentOf(first)));
    const late: Register = {
      ...before,
      answers: [
        ...before.answers,
        anAnswer({ task: "999-I-002", body: "Sở Nội vụ", progress: "done", sentOn: "2025-12-15" }),
      ],
    };
    const second = await contentOf(await closedFile(late, first, "2025-12-20"));
    const texts = (content: WorkbookContent) =>
      cellsOf(content, "leaders_2025q4_1").map(({ row, column, value }) => [row, column, valueOf(value)]);
    expect(texts(second)).toEqual(texts(await contentOf(first)));
    expect(second.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Lãnh đạo 2025-Q4", "Lãnh đạo 2025-Q4 (2)", "Lãnh đạo"]),
    );
    expect(worked(readRegister(second)).closedPeriods).toEqual(["2025-Q4"]);
  });

  test("is not touched by a new run of the summary", async () => {
    const before = worked(readRegister(await contentOf(first)));
    const { register: judged, sheets } = worked(summariseRegister(before, { ...request, asOf: "2025-12-30" }));
    const change = { register: judged, what: "Tổng hợp", before: "", after: "", results: sheets };
    const bytes = worked(await saveRegister(first, { before, change }, { occasion: OCCASION, files: xlsxFiles }));
    expect(cellsOf(await contentOf(bytes), "summary_2025q4_1")).toEqual(
      cellsOf(await contentOf(first), "summary_2025q4_1"),
    );
  });

  test("is refused where the plan expects no reports", () => {
    expect(closePeriod(register, { asOf: "2025-12-12", period: "2024-Q4" })).toMatchObject({
      ok: false,
      failure: { kind: "period-not-expected" },
    });
  });
});
