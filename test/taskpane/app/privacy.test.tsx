import "../../support/browser-globals";

/** Names and telephone numbers of focal points: whatever fails on the page or in the pane, nothing that is told holds them. */
import { cleanup } from "@testing-library/react";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../../src/application/files/file-workbook";
import type { HostFailure, OpenWorkbook } from "../../../src/application/ports/open-workbook";
import type { Result } from "../../../src/engine/result";
import { MEMORY_TABLE } from "../../../src/engine/sheets/register/memory-sheet";
import { textCell } from "../../../src/engine/workbook/cells";
import { paneFeatures } from "../../../src/taskpane/app/pane-features";
import { readPlanJobs } from "../../../src/taskpane/app/read-plan-jobs";
import { type WatchedWorkbook, watchedWorkbook } from "../../../src/taskpane/app/watched-workbook";
import { workbookDesk } from "../../../src/taskpane/app/workbook-desk";
import type { JobProblem } from "../../../src/taskpane/context/job-problem";
import { toldProblem } from "../../../src/taskpane/features/read-plan/problem-text";
import type { PlanPreview, ReadPlanProblem } from "../../../src/taskpane/features/read-plan/read-plan-jobs";
import { settled } from "../../../src/taskpane/features/read-plan/settled";
import { type BackgroundJobs, inlineJobs, threadJobs } from "../../../src/worker/background-jobs";
import { paneJobs } from "../../../src/worker/pane-jobs";
import { FOCAL_POINT, privateWorkbook, SECRET } from "../../support/private-register";
import { paneTools } from "../../worker/pane-tools";
import { withBrowserParts } from "../support/browser-parts";
import { previewOf } from "../support/previews";
import { type Job, type Told, told } from "../support/told-by-step";

withBrowserParts();
jest.setTimeout(240_000);

const REQUEST = { period: "2025-Q4", asOf: "2025-12-10" };
const now = (): string => "2025-12-10T00:00:00Z";
const secretText = (): Uint8Array => new TextEncoder().encode(FOCAL_POINT);

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await privateWorkbook();
});
afterEach(cleanup);

/** Files that nobody can use, as they come from outside. */
const badFiles = () => [
  { name: "hong.xlsx", bytes: bytes.subarray(0, 4_000) },
  { name: "khong-phai.xlsx", bytes: secretText() },
  { name: "so.xlsx", bytes },
];

const asTold = async (work: Promise<Result<unknown, ReadPlanProblem>>): Promise<Result<unknown, JobProblem>> => {
  const done = await settled(work);
  return done.ok ? done : { ok: false, failure: toldProblem(done.failure) };
};

/** Everything both shells ask of the open workbook. */
function useCases(workbook: WatchedWorkbook, background: BackgroundJobs): Readonly<Record<string, Job>> {
  const tools = { workbook, background, now };
  const watch = (): Promise<never> => Promise.reject(new Error("no watching here"));
  const saver = { save: () => undefined };
  const features = paneFeatures({ ...tools, saver, changes: { watch } }, null);
  const desk = workbookDesk(tools);
  const plan = readPlanJobs({ ...tools, sources: [], loadSample: () => Promise.reject(new Error("no sample")) });
  const preview: PlanPreview = previewOf();
  const decision = { kind: "severity", rule: "lead-missing", severity: "note" } as const;
  return {
    overview: () => desk.overview(),
    "show a cell": () => desk.showPlace({ sheet: "Đơn vị", cell: "A4" }),
    undo: () => desk.undo(),
    "read the sheet": (control) => asTold(plan.read({ kind: "active-sheet" }, control, {})),
    "write a plan": () => asTold(plan.write(preview, { takeNarrative: false, who: "Lan" })),
    check: features.check.check,
    decide: () => features.check.decide(decision, "Lan"),
    "choices of status": features.status.choices,
    status: (control) => features.status.judge(control, REQUEST),
    "write status": () => features.status.write(REQUEST, "Lan"),
    "look at forms": (control) => features.distribute.preview(control, REQUEST.period),
    "hand out forms": (control) => features.distribute.handOut(control, REQUEST.period, "Lan"),
    "look at returns": (control) => features.consolidate.preview(control, REQUEST, badFiles()),
    "write returns": (control) => features.consolidate.write(control, { request: REQUEST, who: "Lan" }, badFiles()),
    "look at the summary": (control) => features.summarise.preview(control, REQUEST),
    "write the summary": (control) => features.summarise.write(control, { ...REQUEST, close: false }, "Lan"),
    "draft the report": (control) => features.summarise.report(control, REQUEST, "Lan"),
  };
}
const NAMES = Object.keys(useCases({} as WatchedWorkbook, inlineJobs(paneJobs(paneTools))));

const inline = (): BackgroundJobs => inlineJobs(paneJobs(paneTools));

function openFile() {
  const file = fileWorkbook({ files: xlsxFiles, firstName: "so.xlsx", showPlace: () => undefined });
  file.open("so.xlsx", bytes);
  return file;
}

/** A workbook of which every call ends the same way. */
const ending = (how: () => Promise<never> | Promise<{ ok: false; failure: HostFailure }>): OpenWorkbook => ({
  readGrid: how,
  readContent: how,
  write: how,
  undoable: how,
  undo: how,
  showPlace: how,
});

const HOST_FAILURES: readonly HostFailure[] = [
  { kind: "cell-edit-mode" },
  { kind: "host-busy" },
  { kind: "too-large" },
  { kind: "sheet-protected", sheet: "Đơn vị" },
  { kind: "workbook-read-only" },
  { kind: "session-ended" },
  { kind: "excel-too-old", needs: "ExcelApi 1.14" },
  { kind: "name-taken", name: "tblDonVi", sheet: "Đơn vị" },
  { kind: "changed-meanwhile", sheet: "Đơn vị" },
  { kind: "selection-empty" },
  { kind: "nothing-to-undo" },
  { kind: "host-refused", code: "GeneralException" },
];

describe("what is told of a workbook whose directory holds names and telephone numbers", () => {
  test("they are in it", async () => {
    const content = await openFile().readContent();
    expect(JSON.stringify(content)).toMatch(SECRET);
  });

  describe.each(NAMES)("%s", (name) => {
    const tell = async (port: OpenWorkbook, background = inline()): Promise<Told> => {
      const job = useCases(watchedWorkbook(port), background)[name];
      if (job === undefined) throw new Error(name);
      const { step, text } = await told(job);
      expect(SECRET.exec(text)?.[0] ?? null).toBeNull();
      return { step, text };
    };

    test("all is well, or there is nothing to do: nothing of them in what is handed up", async () => {
      await tell(openFile());
    });

    test("every failure of the host", async () => {
      for (const failure of HOST_FAILURES) {
        const { step } = await tell(ending(() => Promise.resolve({ ok: false, failure })));
        expect([failure.kind, step]).toEqual([failure.kind, "failed"]);
      }
    });

    test("a bug whose words hold them", async () => {
      const { step, text } = await tell(ending(() => Promise.reject(new TypeError(`no body “${FOCAL_POINT}”`))));
      expect([step, text.includes("privacy.test.tsx")]).toEqual(["failed", true]);
    });

    test("a workbook of which a table is gone, or whose memory holds nothing but them", async () => {
      for (const spoilt of SPOILT) {
        const file = openFile();
        await tell({ ...file, readContent: () => spoilt(file) });
      }
    });

    test("a thread that breaks and tells them", async () => {
      const background = brokenThreads();
      const { step } = await tell(openFile(), background);
      // Showing a cell needs no thread.
      if (name !== "show a cell") expect(step).toBe("failed");
    });
  });
});

type File = ReturnType<typeof openFile>;
type Content = Extract<Awaited<ReturnType<File["readContent"]>>, { readonly ok: true }>["value"];

const spoiltCell = { value: textCell(FOCAL_POINT), percent: false } as const;

/** The content of the file with its sheets changed. */
const changed = (change: (sheet: Content["sheets"][number]) => Content["sheets"][number]) => async (file: File) => {
  const content = await file.readContent();
  if (!content.ok) return content;
  return { ok: true, value: { ...content.value, sheets: content.value.sheets.map(change) } } as const;
};

const SPOILT = [
  // What was read from the plan is remembered there.
  changed((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) =>
      table.name === MEMORY_TABLE ? { ...table, rows: table.rows.map((row) => row.map(() => spoiltCell)) } : table,
    ),
  })),
  changed((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ name }) => name !== "tblNhiemVu") })),
  changed((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ name }) => name !== "tblDonVi") })),
];

const brokenThreads = (): BackgroundJobs =>
  threadJobs(() => {
    const channel = new MessageChannel();
    return {
      endpoint: channel.port1,
      end: () => channel.port1.close(),
      onBroken: (tell) => void setTimeout(() => tell(`Uncaught TypeError: no body “${FOCAL_POINT}”`)),
    };
  });
