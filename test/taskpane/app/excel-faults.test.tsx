import "../../support/browser-globals";

/** The pane with the real adapter, over the real Office.js: what Excel refuses is a sentence, and the workbook stays as it was. */
import { cleanup, screen } from "@testing-library/react";
import fc from "fast-check";
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { readPlanJobs } from "../../../src/taskpane/app/read-plan-jobs";
import { watchedWorkbook } from "../../../src/taskpane/app/watched-workbook";
import { inlineJobs } from "../../../src/worker/background-jobs";
import { paneJobs } from "../../../src/worker/pane-jobs";
import { stateOf } from "../../adapters/office/state-of";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";
import { paneTools } from "../../worker/pane-tools";
import { withBrowserParts } from "../support/browser-parts";
import { heading, opened, press } from "../support/open-pane";
import { asText, SMALL_PLAN } from "../support/previews";

withBrowserParts();
jest.setTimeout(120_000);

/** 0-based line of the second task in the pasted plan. */
const CHANGED_ROW = asText(SMALL_PLAN)
  .split("\n")
  .findIndex((line) => line.startsWith("2\t"));

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost({
    prepare(book) {
      asText(SMALL_PLAN)
        .split("\n")
        .forEach((line, row) => {
          line.split("\t").forEach((text, column) => {
            if (text !== "") book.active.cells.put(row, column, { value: text, formula: null, quoted: true });
          });
        });
    },
  });
});
afterEach(() => {
  cleanup();
  host.faults.reset();
  host.close();
});

const jobs = () =>
  readPlanJobs({
    workbook: watchedWorkbook(officeWorkbook()),
    background: inlineJobs(paneJobs(paneTools)),
    loadSample: () => Promise.reject(new Error("no sample here")),
    now: () => "2025-10-06T08:00:00Z",
    sources: ["active-sheet", "selection"],
  });

/** The pane anew, with the plan of the open sheet in the preview. */
async function previewed(): Promise<void> {
  cleanup();
  opened({ readPlan: jobs() });
  press(/^Trang đang mở/);
  await heading("Xem trước");
}

async function write(): Promise<void> {
  await previewed();
  press(/^(Ghi|Cập nhật) 3 nhiệm vụ/);
  await screen.findAllByRole("button", { name: /^Hoàn tác/ });
}

/** A register stands beside the pasted plan, of which a task has changed; gives how many requests it takes to write it again. */
async function writtenBefore(): Promise<number> {
  await write();
  const pasted = host.workbook.sheet("Sheet1");
  pasted.cells.put(CHANGED_ROW, 1, { value: "Công khai mọi thủ tục", formula: null, quoted: true });
  host.workbook.active = pasted;
  await previewed();
  host.recorder.reset();
  press(/^(Ghi|Cập nhật) 3 nhiệm vụ/);
  await screen.findAllByRole("button", { name: /^Hoàn tác/ });
  const requests = host.recorder.requests.length;
  expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
  return requests;
}

/** The sentence in the pane's alert. */
const told = async (): Promise<string> => (await screen.findByRole("alert")).textContent ?? "";

const FAULTS = [
  ["a cell is being edited", 5004, "Nhấn Enter hoặc Esc trong trang tính rồi thử lại; sổ chưa thay đổi."],
  ["Excel asks to slow down", 5102, "chờ vài giây rồi thử lại; sổ chưa thay đổi."],
  ["Excel shows a dialog", 5016, "Đóng hộp thoại, chờ vài giây rồi thử lại; sổ chưa thay đổi."],
  ["the request is too large", 5103, "Chia văn bản thành nhiều phần rồi đọc từng phần; sổ chưa thay đổi."],
  ["the workbook is read-only", 7000, "Sổ đang mở ở chế độ chỉ đọc."],
  ["Excel fails for a reason of its own", "GeneralException", "Excel không thực hiện được (mã GeneralException)."],
] as const;

describe("what the pane says when Excel refuses to write", () => {
  test("a sentence, and the workbook as it was, whatever the fault and whichever request it strikes", async () => {
    const requests = await writtenBefore();
    const before = stateOf(host);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FAULTS),
        fc.integer({ min: 1, max: requests }),
        async ([, code, sentence], at) => {
          await previewed();
          host.faults.at(at, code);
          press(/^(Ghi|Cập nhật) 3 nhiệm vụ/);
          expect(await told()).toContain(sentence);
          host.faults.reset();
          expect(stateOf(host)).toEqual(before);
        },
      ),
      // Each fault once in the request that writes; then wherever it falls.
      { numRuns: 9, seed: 5, examples: FAULTS.map((fault) => [fault, requests]) },
    );
  });

  test("the session has ended: the way to open the pane again", async () => {
    await previewed();
    const before = stateOf(host);
    host.faults.closeSession();
    press(/^(Ghi|Cập nhật) 3 nhiệm vụ/);
    expect(await told()).toContain("Bảng này đã mất kết nối với sổ. Đóng bảng rồi mở lại từ thẻ “Kế hoạch”");
    host.faults.reset();
    expect(stateOf(host)).toEqual(before);
  });

  test("a sheet is protected with a password: its name, and every sheet as it was", async () => {
    await writtenBefore();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("Nhiệm vụ").protection.protect({}, "bí mật");
      await context.sync();
    });
    const before = stateOf(host);
    await previewed();
    press(/^(Ghi|Cập nhật) 3 nhiệm vụ/);
    expect(await told()).toContain("Trang “Nhiệm vụ” đang được bảo vệ.");
    expect(stateOf(host)).toEqual(before);
  });
});

describe("what the pane says when Excel refuses to be read", () => {
  test("a cell is being edited, and the button to try again", async () => {
    opened({ readPlan: jobs() });
    host.faults.at(1, 5004);
    press(/^Trang đang mở/);
    expect(await told()).toContain("Excel đang ở chế độ gõ vào ô.");
    press("Thử lại");
    expect(await heading("Xem trước")).toBeTruthy();
  });

  test("the sheet is empty", async () => {
    await host.run(async (context) => {
      context.workbook.worksheets.add("Trống").activate();
      await context.sync();
    });
    opened({ readPlan: jobs() });
    press(/^Trang đang mở/);
    expect(await told()).toContain("không có chữ nào");
  });
});
