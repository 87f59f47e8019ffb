import { createHash } from "node:crypto";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { zipArchives } from "../../../../src/adapters/system/zip-archives";
import type { OpenWorkbook, WriteRequest } from "../../../../src/application/ports/open-workbook";
import { previewConsolidation, writeConsolidation } from "../../../../src/application/returns/open-consolidation";
import { returnReadersHere } from "../../../../src/application/returns/returns-here";
import type { Register } from "../../../../src/engine/model/register";
import { fail, type Result, succeed } from "../../../../src/engine/result";
import { describeRegister } from "../../../../src/engine/sheets/register/describe-register";
import type { WorkbookContent } from "../../../../src/engine/workbook/content";
import type { JobProblem } from "../../../../src/taskpane/context/job-problem";
import { Consolidate } from "../../../../src/taskpane/features/consolidate/Consolidate";
import type { ConsolidateFeature } from "../../../../src/taskpane/features/consolidate/consolidate-feature";
import { AS_OF, aForm, aRegister, type FormLiteral, given } from "../../../engine/consolidation/return-builders";
import { contentOf } from "../../../support/content-of";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";

beforeAll(withBrowserParts);

const PERIODS = [{ key: "2025-Q4", label: "Năm 2025" }];
const DAMAGED = { kind: "damaged", detail: "no zip" } as const;

/** The open workbook is a register in memory; a returned file is the text of what reading it would give. */
function workbookOf(register: Register): { workbook: OpenWorkbook; writes: WriteRequest[] } {
  const writes: WriteRequest[] = [];
  const properties = { title: "", subject: "", author: "", company: "", created: "", modified: "" };
  const never = () => Promise.reject(new Error("not asked for here"));
  const workbook: OpenWorkbook = {
    readContent: () =>
      Promise.resolve(succeed({ ...contentOf(describeRegister(register, [], properties)), seen: new Map() })),
    write: (request) => {
      writes.push(request);
      return Promise.resolve(succeed({ id: "1", label: request.label, at: request.at, sheets: [] }));
    },
    readGrid: never,
    undoable: never,
    undo: never,
    showPlace: never,
  };
  return { workbook, writes };
}

/** The use cases of the step as they are, on the register in memory. */
function feature(register: Register): { given: ConsolidateFeature; writes: WriteRequest[] } {
  const { workbook, writes } = workbookOf(register);
  const readers = returnReadersHere({
    workbooks: {
      read: (bytes) => {
        const text = Buffer.from(bytes).toString("utf8");
        return Promise.resolve(text.startsWith("{") ? succeed(JSON.parse(text) as WorkbookContent) : fail(DAMAGED));
      },
    },
    archives: zipArchives,
    digest: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
  });
  const told = <T, F>(result: Result<T, F>): Result<T, JobProblem> => {
    if (result.ok) return result;
    throw new Error(JSON.stringify(result.failure));
  };
  return {
    writes,
    given: {
      choices: () => Promise.resolve(succeed({ periods: PERIODS, asOf: AS_OF, period: "2025-Q4" })),
      preview: async ({ progress }, request, files) =>
        told(await previewConsolidation(workbook, request, { files, readers, progress })),
      write: async ({ progress }, { request, who }, files) => {
        const occasion = { at: "2025-12-12T08:00:00Z", who };
        return told(await writeConsolidation(workbook, { request, occasion }, { files, readers, progress }));
      },
    },
  };
}

/** A chosen file as a browser gives it; the one of jsdom cannot be read. */
const file = (name: string, text: string): File =>
  Object.assign(new File([], name), {
    webkitRelativePath: "",
    arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(text)).buffer),
  });
const returned = (name: string, literal: FormLiteral): File => file(name, JSON.stringify(aForm(literal)));
const ANSWERED = [[...given(1), "Đang thực hiện", null, "Đã rút ngắn còn 2 ngày"]];

async function shown(register: Register = aRegister()) {
  const { given: own, writes } = feature(register);
  const went: string[] = [];
  await drawn(<Consolidate feature={own} onNext={() => went.push("next")} />);
  return { writes, went };
}
const input = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (found === null) throw new Error("nowhere to give files");
  return found;
};
const give = async (...files: File[]): Promise<void> => {
  fireEvent.change(input(), { target: { files } });
  await screen.findByText("Mỗi dòng gửi về có đúng một kết quả");
};
const press = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
const figure = (label: string): string | null =>
  screen.getByText(label, { selector: "dt" }).parentElement?.querySelector("dd")?.textContent ?? null;

describe("the step Tổng hợp as a whole", () => {
  test("asks for the returns and says what becomes of a damaged one, before any is there", async () => {
    const { writes } = await shown();
    expect(screen.getByRole("heading", { name: "Tổng hợp phiếu gửi về" })).toBeTruthy();
    expect(screen.getByText(/Tệp hỏng được nêu tên, không làm dừng việc tổng hợp/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Chọn thư mục…" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ghi vào sổ" })).toBeNull();
    expect(writes).toEqual([]);
  });

  test("shows what came of every row, names the damaged file, and writes at a press as one step that can be taken back", async () => {
    const { writes, went } = await shown();
    await give(returned("phieu.xlsx", { rows: ANSWERED }), file("hong.xlsx", "hỏng"));
    expect([figure("dòng gửi về"), figure("nhận vào sổ"), figure("chờ quyết định")]).toEqual(["1", "1", "0"]);
    await press("2 phiếu đã đọc");
    expect(screen.getByText("1/1 dòng nhận vào sổ")).toBeTruthy();
    expect(screen.getAllByText("hong.xlsx").length).toBeGreaterThan(0);
    expect(writes).toEqual([]);
    await press("Ghi vào sổ");
    await screen.findByText("Đã ghi 1 dòng trả lời và các trang tổng hợp vào sổ.");
    expect(writes.map(({ label }) => label)).toEqual(["Tổng hợp báo cáo Năm 2025"]);
    expect(screen.getByRole("button", { name: "Hoàn tác" })).toBeTruthy();
    await press("Sang bước Báo cáo");
    expect(went).toEqual(["next"]);
  });

  test("a name nobody knows waits, is explained once for every return, and can be forgotten again", async () => {
    await shown();
    await give(returned("phieu.xlsx", { body: "Phòng Giá", meta: null, rows: ANSWERED }));
    expect([figure("nhận vào sổ"), figure("chờ quyết định")]).toEqual(["0", "1"]);
    fireEvent.change(screen.getByRole("combobox", { name: "Đơn vị" }), { target: { value: "Sở Tài chính" } });
    fireEvent.click(screen.getByRole("checkbox", { name: /“Phòng Giá” là “Sở Tài chính”$/ }));
    await press("Nhận");
    await press(/^Áp dụng \d quyết định$/);
    await screen.findByRole("button", { name: "1 cách ghi sổ đã nhớ" });
    expect([figure("nhận vào sổ"), figure("chờ quyết định")]).toEqual(["1", "0"]);
    await press("1 cách ghi sổ đã nhớ");
    await press("Quên cách ghi này: “phòng giá” là “Sở Tài chính”");
    expect(screen.queryByRole("button", { name: "1 cách ghi sổ đã nhớ" })).toBeNull();
  });

  test("lets go of the files, and of what was decided about them", async () => {
    await shown();
    await give(returned("phieu.xlsx", { rows: ANSWERED }));
    await press("Bỏ các tệp này");
    expect(screen.queryByText("Mỗi dòng gửi về có đúng một kết quả")).toBeNull();
    expect(within(document.body).queryByRole("button", { name: "Ghi vào sổ" })).toBeNull();
  });

  test("writes nothing where no file is a return, and says which files to choose", async () => {
    const { writes } = await shown();
    await give(file("hong.xlsx", "hỏng"));
    expect(screen.getByText(/^Không có phiếu nào dùng được trong các tệp đã chọn/)).toBeTruthy();
    await press("Ghi vào sổ");
    expect(writes).toEqual([]);
  });
});
