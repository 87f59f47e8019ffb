import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../../src/application/files/file-workbook";
import type { OpenWorkbook } from "../../../src/application/ports/open-workbook";
import type { PlanSourceKind } from "../../../src/application/reading/plan-source";
import { readRegister } from "../../../src/engine/sheets/register/read-register";
import { readPlanJobs } from "../../../src/taskpane/app/read-plan-jobs";
import { watchedWorkbook } from "../../../src/taskpane/app/watched-workbook";
import type { ReadPlanJobs } from "../../../src/taskpane/features/read-plan/read-plan-jobs";
import { inlineJobs } from "../../../src/worker/background-jobs";
import { paneJobs } from "../../../src/worker/pane-jobs";
import { fileBackedWorkbook } from "../../support/file-backed-workbook";
import { paneTools } from "../../worker/pane-tools";
import { asText, PROSE_PLAN, SMALL_PLAN } from "../support/previews";

const now = () => "2025-10-06T08:00:00Z";
const background = inlineJobs(paneJobs(paneTools));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(asText(text));
const loadSample = () => Promise.resolve({ name: "Kế hoạch mẫu", bytes: bytesOf(SMALL_PLAN) });
const control = { signal: new AbortController().signal, progress: () => undefined };
const choices = { takeNarrative: false, who: "Nguyễn Văn A" };
const smallPlan = { kind: "files", files: [{ name: "ke-hoach.txt", bytes: bytesOf(SMALL_PLAN) }] } as const;

const sources: readonly PlanSourceKind[] = ["active-sheet", "selection", "files", "pasted", "sample"];
const excel = (workbook: OpenWorkbook): ReadPlanJobs =>
  readPlanJobs({ workbook: watchedWorkbook(workbook), background, loadSample, now, sources });

async function previewed(jobs: ReadPlanJobs, source: Parameters<ReadPlanJobs["read"]>[0] = smallPlan) {
  const read = await jobs.read(source, control, {});
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

async function tasksIn(bytes: Uint8Array): Promise<string[]> {
  const content = await xlsxFiles.read(bytes);
  const register = content.ok ? readRegister(content.value) : content;
  return register.ok ? register.value.plan.tasks.map((task) => `${task.id} ${task.text}`) : [];
}

describe("reading a plan in Excel", () => {
  test("reads a file, writes it into the open workbook and takes it back exactly", async () => {
    const workbook = await fileBackedWorkbook();
    const before = workbook.bytes;
    const jobs = excel(workbook);
    const preview = await previewed(jobs);
    expect(preview.existing).toBeNull();
    const written = await jobs.write(preview, choices);
    expect(written).toMatchObject({ ok: true, value: { tasks: 3, merged: null } });
    expect(await tasksIn(workbook.bytes)).toContain("321-I-002 Công khai danh mục thủ tục");
    expect(await jobs.undo()).toMatchObject({ ok: true });
    expect(workbook.bytes).toEqual(before);
  });

  test("names only the sheets a person sees", async () => {
    const jobs = excel(await fileBackedWorkbook());
    const written = await jobs.write(await previewed(jobs), choices);
    expect(written).toMatchObject({ value: { sheets: expect.arrayContaining(["Nhiệm vụ", "Kiểm tra"]) } });
    expect(JSON.stringify(written)).not.toContain("_pciwb");
  });

  test("says before writing that the workbook holds this plan, and updates it", async () => {
    const workbook = await fileBackedWorkbook();
    const jobs = excel(workbook);
    await jobs.write(await previewed(jobs), choices);
    const again = await previewed(jobs);
    expect(again.existing).toEqual({ planNumber: "321/KH-UBND", tasks: 3 });
    const written = await jobs.write(again, choices);
    expect(written).toMatchObject({ value: { merged: { kept: 3, added: 0, gone: 0 } } });
  });

  test("reads the open sheet and the selection as grids of cells", async () => {
    const source = await fileBackedWorkbook();
    await excel(source).write(await previewed(excel(source)), choices);
    const grids = await xlsxFiles.grids(source.bytes);
    const tasks = grids.ok ? grids.value.find((grid) => grid.sheet === "Nhiệm vụ") : undefined;
    if (tasks === undefined) throw new Error("the register has no sheet of tasks");
    const open = {
      ...(await fileBackedWorkbook()),
      readGrid: () => Promise.resolve({ ok: true, value: tasks } as const),
    };
    const preview = await previewed(excel(open), {
      kind: "active-sheet",
    });
    expect(preview.reading.plan.tasks.map((task) => task.text)).toContain("Công khai danh mục thủ tục");
    expect(preview.reading.plan.tasks[0]?.source).toMatchObject({ sheet: "Nhiệm vụ" });
  });

  test("says that an empty sheet holds nothing to read", async () => {
    const jobs = excel(await fileBackedWorkbook());
    const read = await jobs.read({ kind: "active-sheet" }, control, {});
    expect(read).toEqual({ ok: false, failure: { kind: "host", failure: { kind: "selection-empty" } } });
  });

  test("passes on why Excel could not, and leaves the workbook as it was", async () => {
    const workbook = await fileBackedWorkbook();
    const jobs = excel(workbook);
    const preview = await previewed(jobs);
    const before = workbook.bytes;
    workbook.refuse({ kind: "cell-edit-mode" });
    const written = await jobs.write(preview, choices);
    expect(written).toEqual({ ok: false, failure: { kind: "host", failure: { kind: "cell-edit-mode" } } });
    expect(workbook.bytes).toBe(before);
    expect(await jobs.undo()).toEqual({ ok: false, failure: { kind: "host", failure: { kind: "nothing-to-undo" } } });
  });

  test("puts the cursor where a finding stands", async () => {
    const workbook = await fileBackedWorkbook();
    await excel(workbook).showPlace({ sheet: "Trang1", cell: "B7" });
    expect(workbook.shown).toEqual(["Trang1!B7"]);
  });

  test("writes the name of the person into the journal, and says so where none was typed", async () => {
    const who = async (name: string): Promise<string | undefined> => {
      const workbook = await fileBackedWorkbook();
      const jobs = excel(workbook);
      await jobs.write(await previewed(jobs), { takeNarrative: false, who: name });
      const content = await xlsxFiles.read(workbook.bytes);
      const register = content.ok ? readRegister(content.value) : content;
      return register.ok ? register.value.journal[0]?.who : undefined;
    };
    expect(await who(" Nguyễn Văn A ")).toBe("Nguyễn Văn A");
    expect(await who("  ")).toBe("(không ghi tên)");
  });
});

describe("reading a plan on the page, whose workbook is a file", () => {
  const opened = () => {
    const file = fileWorkbook({ files: xlsxFiles, firstName: "Sổ.xlsx", showPlace: () => undefined });
    return { file, page: excel(file) };
  };

  test("makes the workbook that was not there, and takes it back to nothing", async () => {
    const { file, page } = opened();
    const preview = await previewed(page, { kind: "sample" });
    expect(preview.existing).toBeNull();
    expect(await page.write(preview, choices)).toMatchObject({ ok: true, value: { tasks: 3, merged: null } });
    expect(await tasksIn(file.now().bytes ?? new Uint8Array())).toHaveLength(3);
    expect(await page.undo()).toMatchObject({ ok: true });
    expect(file.now().bytes).toBeNull();
  });

  test("reads what was pasted from Word as markup, else as text", async () => {
    const html =
      "<table><tr><td>STT</td><td>Nhiệm vụ</td><td>Cơ quan chủ trì</td></tr><tr><td>1</td><td>Đối thoại với doanh nghiệp</td><td>Sở Tài chính</td></tr></table>";
    const { page } = opened();
    const fromWord = await previewed(page, { kind: "pasted", html, text: "STT Nhiệm vụ" });
    expect(fromWord.reading.plan.tasks.map((task) => task.text)).toEqual(["Đối thoại với doanh nghiệp"]);
    const fromText = await previewed(page, { kind: "pasted", html: null, text: asText(SMALL_PLAN) });
    expect(fromText.reading.plan.tasks).toHaveLength(3);
  });

  test("leaves narrative tasks out until a person takes them", async () => {
    const { page } = opened();
    const preview = await previewed(page, { kind: "pasted", html: null, text: PROSE_PLAN });
    expect(await page.write(preview, choices)).toMatchObject({ value: { tasks: 0 } });
    expect(await page.write(preview, { ...choices, takeNarrative: true })).toMatchObject({ value: { tasks: 2 } });
  });

  test("names the file that could not be read", async () => {
    const { page } = opened();
    const read = await page.read(
      { kind: "files", files: [{ name: "trống.docx", bytes: new Uint8Array() }] },
      control,
      {},
    );
    expect(read).toEqual({
      ok: false,
      failure: { kind: "source", failure: { kind: "file-empty", file: "trống.docx" } },
    });
  });
});
