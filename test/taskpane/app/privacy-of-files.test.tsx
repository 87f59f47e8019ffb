import "../../support/browser-globals";

/** Files that cannot be used, on the page: what is told of them holds nothing of what stands in them. */
import { cleanup } from "@testing-library/react";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../../src/application/files/file-workbook";
import type { WorkbookFiles } from "../../../src/application/ports/workbook-files";
import type { WorkbookShelf } from "../../../src/application/ports/workbook-shelf";
import { fillFormFeature } from "../../../src/taskpane/app/fill-form-feature";
import { pageSheets } from "../../../src/taskpane/app/page-sheets";
import { readPlanJobs } from "../../../src/taskpane/app/read-plan-jobs";
import { toldProblem } from "../../../src/taskpane/features/read-plan/problem-text";
import { settled } from "../../../src/taskpane/features/read-plan/settled";
import { inlineJobs } from "../../../src/worker/background-jobs";
import { paneJobs } from "../../../src/worker/pane-jobs";
import { FOCAL_POINT, privateWorkbook, SECRET } from "../../support/private-register";
import { paneTools } from "../../worker/pane-tools";
import { withBrowserParts } from "../support/browser-parts";
import { type Job, told } from "../support/told-by-step";

withBrowserParts();
jest.setTimeout(240_000);
afterEach(cleanup);

const bug = (): Promise<never> => Promise.reject(new TypeError(`no body “${FOCAL_POINT}”`));
const BROKEN_FILES: WorkbookFiles = { ...xlsxFiles, read: bug, update: bug, grids: bug, write: bug };

/** The page with a shelf that gives `kept` for every name. */
function thePage(files: WorkbookFiles, bytes: Uint8Array, kept: Uint8Array) {
  const file = fileWorkbook({ files, firstName: "so.xlsx", showPlace: () => undefined });
  file.open("so.xlsx", bytes);
  const shelf: WorkbookShelf = {
    list: () => Promise.resolve([]),
    take: () => Promise.resolve({ bytes: kept, steps: [], unsaved: true }),
    put: () => Promise.resolve(false),
    saved: () => Promise.resolve(),
  };
  const background = inlineJobs(paneJobs({ ...paneTools, workbooks: files, forms: { ...paneTools.forms, files } }));
  const tools = { workbook: file, background, now: () => "2025-12-10T00:00:00Z", saver: { save: () => undefined } };
  const keeping = { now: () => "refused" as const, listen: () => () => undefined };
  return {
    sheets: pageSheets({ ...tools, file, shelf, keeping, places: { listen: () => () => undefined } }),
    forms: fillFormFeature({ ...tools, changes: { watch: () => Promise.reject(new Error("none")) } }, null),
    plan: readPlanJobs({ ...tools, sources: ["files"], loadSample: () => Promise.reject(new Error("none")) }),
  };
}

const EDIT = { sheet: "Nhiệm vụ", row: 5, column: 7, typed: "Sở Tư pháp" };

/** What the page does with a file that comes from outside, or with the one that is open. */
function useCases(page: ReturnType<typeof thePage>, bytes: Uint8Array): Readonly<Record<string, Job>> {
  const files = ["ke-hoach.xlsx", "ke-hoach.docx", "ke-hoach.pdf"].map((name) => ({ name, bytes }));
  return {
    open: () => page.sheets.open("hong.xlsx", bytes),
    "open a kept one": () => page.sheets.openRecent("giu.xlsx"),
    "fill in a form": (control) => page.forms.open(control, "phieu.xlsx", bytes),
    "read a plan": async (control) => {
      const read = await settled(page.plan.read({ kind: "files", files }, control, {}));
      return read.ok ? read : { ok: false, failure: toldProblem(read.failure) };
    },
    "type into a title": () => page.sheets.edit({ ...EDIT, row: 1, column: 1 }, "Lan"),
    "take back nothing": () => page.sheets.undo(),
  };
}
const OF_FILES = ["open", "open a kept one", "fill in a form", "read a plan"];
const OF_THE_OPEN_ONE = ["type into a title", "take back nothing"];

/** Shows the sheets, writes a cell: with readers that stumble. */
const withBug = (page: ReturnType<typeof thePage>): Readonly<Record<string, Job>> => ({
  "show the sheets": () => page.sheets.sheets(),
  "write a cell": () => page.sheets.edit(EDIT, "Lan"),
  open: () => page.sheets.open("so.xlsx", new Uint8Array([1])),
  "fill in a form": (control) => page.forms.open(control, "phieu.xlsx", new Uint8Array([1])),
});

describe("a file that holds names and telephone numbers and cannot be used", () => {
  let whole: Uint8Array;
  beforeAll(async () => {
    whole = await privateWorkbook();
  });

  async function tells(job: Job | undefined): Promise<void> {
    if (job === undefined) throw new Error("no such use case");
    const { step, text } = await told(job);
    expect(step).toBe("failed");
    expect(SECRET.exec(text)?.[0] ?? null).toBeNull();
  }

  describe.each([
    ["cut short", () => whole.subarray(0, 4_000)],
    ["damaged within", () => whole.map((byte, at) => (at > 500 && at < whole.length - 500 && at % 7 === 0 ? 0 : byte))],
    ["a text with the ending of a workbook", () => new TextEncoder().encode(`%PDF-1.4 ${FOCAL_POINT}`)],
    ["empty", () => new Uint8Array()],
  ])("%s", (_what, bytes) => {
    test.each(OF_FILES)("%s", async (name) => {
      await tells(useCases(thePage(xlsxFiles, whole, bytes()), bytes())[name]);
    });
  });

  test.each(OF_THE_OPEN_ONE)("of the workbook that is open: %s", async (name) => {
    await tells(useCases(thePage(xlsxFiles, whole, whole), whole)[name]);
  });

  test.each(["show the sheets", "write a cell", "open", "fill in a form"])("a bug in the reader: %s", async (name) => {
    await tells(withBug(thePage(BROKEN_FILES, whole, whole))[name]);
  });
});
