import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { NO_CHOICES } from "../../../../src/application/ports/preferences";
import type { PlanSource } from "../../../../src/application/reading/plan-source";
import { withBrowserParts } from "../../support/browser-parts";
import { memoryJobs, waitingRead } from "../../support/memory-jobs";
import { button, cellEdit, heading, opened, press, previewed, refused } from "../../support/open-pane";
import { PROSE_PLAN, previewOf } from "../../support/previews";

beforeAll(withBrowserParts);

describe("reading", () => {
  test.each<[string | RegExp, PlanSource["kind"]]>([
    [/Trang đang mở/, "active-sheet"],
    [/Vùng đang chọn/, "selection"],
    ["Thử với kế hoạch mẫu", "sample"],
  ])("by the button %s takes that source", async (name, kind) => {
    const readPlan = memoryJobs();
    const { shell } = opened({ readPlan });
    press(name);
    await heading("Xem trước");
    expect(readPlan.asked).toEqual([["read", kind]]);
    expect(shell.lastSource.recall()).toEqual({ kind });
  });

  test("takes text that is pasted anywhere but into a field", async () => {
    const readPlan = memoryJobs();
    opened({ readPlan });
    const data = { getData: (type: string) => (type === "text/plain" ? "STT\tNhiệm vụ" : ""), files: [] };
    fireEvent(document.body, Object.assign(new Event("paste", { bubbles: true }), { clipboardData: data }));
    await heading("Xem trước");
    expect(readPlan.asked).toEqual([["read", "pasted"]]);
  });

  test("says what to do where the clipboard cannot be asked for", async () => {
    opened();
    press("Dán");
    expect(await screen.findByText(/nhấn Ctrl\+V\.$/)).toBeTruthy();
  });

  test("takes dropped files in the order of their names", async () => {
    const readPlan = memoryJobs();
    opened({ readPlan });
    const zone = screen.getByText("Kéo tệp kế hoạch thả vào đây");
    const file = (name: string) =>
      Object.assign(new File(["x"], name), { arrayBuffer: async () => new ArrayBuffer(1) });
    fireEvent.drop(zone, {
      dataTransfer: { files: Object.assign([file("b.txt"), file("a.txt")], { item: () => null }) },
    });
    await heading("Xem trước");
    expect(readPlan.asked).toEqual([["read", "files"]]);
  });

  test("tells how far it is, and can be stopped", async () => {
    const waiting = waitingRead();
    opened({ readPlan: memoryJobs({ read: waiting.read }) });
    press("Thử với kế hoạch mẫu");
    act(() => waiting.progress(3, 14));
    expect(screen.getByRole("status").textContent).toBe("Đã đọc 3/14 phần");
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).not.toBeNull();
    press("Dừng");
    const choice = await heading("Kế hoạch nằm ở đâu?");
    expect(choice).toBe(document.activeElement);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("moves the focus to what is new after each step", async () => {
    opened();
    press("Thử với kế hoạch mẫu");
    const preview = await heading("Xem trước");
    expect(document.activeElement).toBe(preview);
  });

  test("tells a failure in one sentence and tries again when asked", async () => {
    let tries = 0;
    const read = () => {
      tries += 1;
      return tries === 1 ? refused(cellEdit)() : Promise.resolve({ ok: true, value: previewOf() } as const);
    };
    opened({ readPlan: memoryJobs({ read }) });
    press(/Trang đang mở/);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Nhấn Enter hoặc Esc");
    expect(alert).toBe(document.activeElement);
    press("Thử lại");
    expect(await heading("Xem trước")).toBeTruthy();
  });

  test("turns a bug into a sentence with details to copy, never into a blank pane", async () => {
    opened({ readPlan: memoryJobs({ read: () => Promise.reject(new Error("x is undefined")) }) });
    press("Thử với kế hoạch mẫu");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("lỗi ngoài dự kiến");
    expect(alert.textContent).not.toContain("undefined");
    expect(button("Chép chi tiết")).toBeTruthy();
  });
});

describe("looking at the preview", () => {
  test("shows which plan it is, the counts and the tasks under their headings", async () => {
    await previewed();
    expect(screen.getByText("Số 321/KH-UBND, ngày 06/10/2025")).toBeTruthy();
    const counts = screen.getAllByRole("definition").map((value) => value.textContent);
    expect(counts).toEqual(expect.arrayContaining(["3", "2", "0"]));
    const table = screen.getByRole("table", { name: "Nhiệm vụ" });
    expect(table.getAttribute("aria-rowcount")).toBe("6");
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows[1]).toBe("I. Gia nhập thị trường");
    expect(rows[3]).toContain("hạn 31/12/2025");
    expect(rows[5]).toContain("Chưa ghi");
  });

  test("tells what to look at, with its place and a way to the task", async () => {
    await previewed();
    const findings = screen.getByRole("heading", { name: "Cần xem lại" }).closest("section");
    if (findings === null) throw new Error("no list of findings");
    expect(findings.textContent).toMatch(/Số thứ tự nhảy từ 2 đến 5/);
    expect(findings.textContent).toMatch(/dòng \d+/);
  });

  test("goes to the task of a finding and puts the focus there", async () => {
    const preview = previewOf();
    const [finding] = preview.reading.findings;
    if (finding === undefined) throw new Error("the small plan has no finding");
    const withTask = { ...finding, finding: { ...finding.finding, task: "321-I-003", severity: "error" as const } };
    const reading = { ...preview.reading, findings: [withTask] };
    await previewed({ readPlan: memoryJobs({}, { ...preview, reading }) });
    press("Xem nhiệm vụ");
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Đăng tải tài liệu ngân sách"));
  });

  test("puts the cursor on the cell where the plan was read from a sheet", async () => {
    const preview = previewOf();
    const [finding] = preview.reading.findings;
    if (finding === undefined) throw new Error("the small plan has no finding");
    const place = { ...finding.finding.place, sheet: "Trang1", cell: "B7" };
    const reading = {
      ...preview.reading,
      findings: [{ ...finding, finding: { ...finding.finding, place, severity: "error" as const } }],
    };
    const readPlan = memoryJobs({}, { ...preview, reading });
    opened({ readPlan });
    press(/^Trang đang mở/);
    await heading("Cần xem lại");
    press("Xem ô B7");
    expect(readPlan.asked).toContainEqual(["show", { sheet: "Trang1", cell: "B7" }]);
  });

  test("lists what was not used, with its place", async () => {
    const preview = previewOf();
    const unread = [{ text: "phần cuối của một dòng", place: { file: null, page: 2, table: 1, row: 4, line: null } }];
    const ledger = { ...preview.reading.plan.ledger, unread };
    const reading = { ...preview.reading, plan: { ...preview.reading.plan, ledger } };
    await previewed({ readPlan: memoryJobs({}, { ...preview, reading }) });
    const section = screen.getByRole("heading", { name: "Những dòng chưa dùng" }).closest("section");
    expect(section?.textContent).toContain("phần cuối của một dòngtr. 2, bảng 1, hàng 4");
  });

  test("warns where the workbook tracks another plan", async () => {
    const preview = { ...previewOf(), existing: { planNumber: "220/KH-UBND", tasks: 73 } };
    await previewed({ readPlan: memoryJobs({}, preview) });
    expect(screen.getByText(/Sổ này đang theo dõi kế hoạch 220\/KH-UBND \(73 nhiệm vụ\)/)).toBeTruthy();
  });

  test("asks before narrative tasks are taken", async () => {
    const readPlan = memoryJobs({}, previewOf(PROSE_PLAN));
    await previewed({ readPlan });
    expect(screen.queryByRole("button", { name: /vào sổ này/ })).toBeNull();
    expect(screen.getByRole("heading", { name: "Không tìm thấy nhiệm vụ nào" })).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: "Lấy cả 2 nhiệm vụ viết thành đoạn văn" }));
    press("Ghi 2 nhiệm vụ vào sổ này");
    await heading("Đã ghi vào sổ");
    expect(readPlan.asked).toContainEqual(["write", { takeNarrative: true, who: "" }]);
  });
});

describe("writing", () => {
  test("does what the button says, tells what was written, and takes it back", async () => {
    const readPlan = memoryJobs();
    await previewed({ readPlan });
    press("Ghi 3 nhiệm vụ vào sổ này");
    const done = await heading("Đã ghi vào sổ");
    expect(done).toBe(document.activeElement);
    expect(screen.getByText(/3 nhiệm vụ đã nằm trong sổ/)).toBeTruthy();
    const sheets = within(screen.getByRole("list", { name: "Các trang đã ghi" })).getAllByRole("listitem");
    expect(sheets.map((sheet) => sheet.textContent)).toEqual(["Kế hoạch", "Nhiệm vụ"]);
    press("Hoàn tác");
    await heading("Xem trước");
    expect(screen.getByText("Đã hoàn tác. Sổ trở lại như trước khi ghi.")).toBeTruthy();
    expect(readPlan.asked.at(-1)).toEqual(["undo"]);
  });

  test("keeps the preview when Excel refuses, and writes when tried again", async () => {
    let tries = 0;
    const jobs = memoryJobs();
    const write: typeof jobs.write = (preview, choices) => {
      tries += 1;
      return tries === 1 ? refused(cellEdit)() : jobs.write(preview, choices);
    };
    await previewed({ readPlan: { ...jobs, write } });
    press("Ghi 3 nhiệm vụ vào sổ này");
    expect((await screen.findByRole("alert")).textContent).toContain("Nhấn Enter hoặc Esc");
    expect(screen.getByRole("heading", { name: "Xem trước" })).toBeTruthy();
    press("Thử lại");
    expect(await heading("Đã ghi vào sổ")).toBeTruthy();
  });

  test("remembers the name, typed once", async () => {
    const { preferences } = await previewed();
    fireEvent.change(screen.getByRole("textbox", { name: "Người thực hiện" }), { target: { value: "Nguyễn Văn A" } });
    expect(preferences.now()).toEqual({ ...NO_CHOICES, who: "Nguyễn Văn A" });
  });
});
