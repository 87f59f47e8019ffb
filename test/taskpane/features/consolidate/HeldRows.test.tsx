import { fireEvent, screen, within } from "@testing-library/react";
import type { ConsolidationView, HeldLine } from "../../../../src/application/returns/open-consolidation";
import type { HeldReason } from "../../../../src/engine/consolidation/held-reasons";
import { HELD_TEXTS } from "../../../../src/engine/consolidation/held-texts";
import { HeldRows } from "../../../../src/taskpane/features/consolidate/HeldRows";
import type { Decisions } from "../../../../src/taskpane/features/consolidate/held-decisions";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";

beforeAll(withBrowserParts);

const waiting = (at: number, reason: HeldReason, change: Partial<HeldLine> = {}): HeldLine => ({
  key: `dòng ${at}`,
  decision: `quyết định ${at}`,
  file: "so-tai-chinh.xlsx",
  sheet: "Phiếu báo cáo",
  row: 6 + at,
  reason,
  reasons: [reason],
  task: "999-I-001",
  body: "Sở Tài chính",
  written: "Kết quả thực hiện: Đã đối thoại",
  why: HELD_TEXTS[reason],
  word: null,
  wordDecision: null,
  name: null,
  nameDecision: null,
  ...change,
});

async function shown(held: readonly HeldLine[]): Promise<Decisions[]> {
  const applied: Decisions[] = [];
  const view = {
    held,
    tasks: [
      { id: "999-I-001", text: "Đối thoại với doanh nghiệp" },
      { id: "999-I-002", text: "Công khai quy hoạch" },
    ],
    bodies: ["Sở Tài chính", "Sở Tư pháp"],
  } as unknown as ConsolidationView;
  await drawn(<HeldRows view={view} onApply={(decisions) => applied.push(decisions)} />);
  return applied;
}

const rows = (): HTMLElement[] => screen.getAllByRole("listitem");
const press = (row: HTMLElement | undefined, name: string): void => {
  fireEvent.click(within(row ?? document.body).getByRole("button", { name }));
};
const choose = (list: string, value: string): void => {
  fireEvent.change(screen.getByRole("combobox", { name: list }), { target: { value } });
};

describe("rows of returns that wait for a person", () => {
  test("say why they wait, what they say, and where they stand", async () => {
    await shown([waiting(1, "body-not-expected")]);
    expect(screen.getByRole("heading", { name: "1 dòng chờ bạn quyết định" })).toBeTruthy();
    expect(rows()[0]?.textContent).toContain("Đơn vị không được giao báo cáo nhiệm vụ này trong kỳ");
    expect(rows()[0]?.textContent).toContain("Kết quả thực hiện: Đã đối thoại");
    expect(rows()[0]?.textContent).toContain("so-tai-chinh.xlsx · Phiếu báo cáo · dòng 7 · Sở Tài chính · 999-I-001");
  });

  test("an unknown task can be taken only once a task was chosen", async () => {
    const applied = await shown([waiting(1, "unknown-task", { task: null })]);
    expect(screen.getByRole("button", { name: "Nhận" }).hasAttribute("disabled")).toBe(true);
    choose("Nhiệm vụ", "999-I-002");
    press(rows()[0], "Nhận");
    expect(screen.getByRole("status").textContent).toBe("Sẽ nhận");
    press(undefined, "Áp dụng 1 quyết định");
    expect(applied).toEqual([{ "quyết định 1": JSON.stringify({ take: true, task: "999-I-002" }) }]);
  });

  test("an unknown body is chosen from those of the register, an unknown progress from the four", async () => {
    const applied = await shown([
      waiting(1, "unknown-body", { body: null }),
      waiting(2, "value-out-of-list", { written: "Tiến độ: làm dở dang" }),
    ]);
    choose("Đơn vị", "Sở Tư pháp");
    press(rows()[0], "Nhận");
    choose("Tiến độ", "in-progress");
    press(rows()[1], "Nhận");
    press(undefined, "Áp dụng 2 quyết định");
    expect(applied).toEqual([
      {
        "quyết định 1": JSON.stringify({ take: true, body: "Sở Tư pháp" }),
        "quyết định 2": JSON.stringify({ take: true, progress: "in-progress" }),
      },
    ]);
  });

  test("of two returns of one day one is left; nothing is applied before the press", async () => {
    const applied = await shown([
      waiting(1, "same-day-different-content"),
      waiting(2, "same-day-different-content", { written: "Kết quả thực hiện: Ghi khác" }),
    ]);
    press(rows()[0], "Không nhận");
    press(rows()[1], "Nhận");
    expect(applied).toEqual([]);
    expect(screen.getAllByRole("status").map((one) => one.textContent)).toEqual(["Sẽ không nhận", "Sẽ nhận"]);
    press(undefined, "Áp dụng 2 quyết định");
    expect(applied).toEqual([{ "quyết định 1": "reject", "quyết định 2": "accept" }]);
  });

  test("of one return that wait for the same reason are decided together, those of others are not", async () => {
    const lost = { body: null, file: "phieu-la.xlsx" };
    const applied = await shown([
      waiting(1, "unknown-body", { ...lost, task: "999-I-001" }),
      waiting(2, "unknown-body", { ...lost, task: "999-I-002" }),
      waiting(3, "unknown-body", { ...lost, task: "999-I-001", file: "phieu-khac.xlsx" }),
      waiting(4, "wrong-period", { ...lost, task: "999-I-002" }),
    ]);
    fireEvent.change(within(rows()[0] ?? document.body).getByRole("combobox"), { target: { value: "Sở Tư pháp" } });
    press(rows()[0], "Nhận cả 2 dòng như vậy của phiếu này");
    press(undefined, "Áp dụng 2 quyết định");
    const decision = JSON.stringify({ take: true, body: "Sở Tư pháp" });
    expect(applied).toEqual([{ "quyết định 1": decision, "quyết định 2": decision }]);
  });

  test("that answer one task twice, or whose word must be explained, are decided one by one", async () => {
    await shown([
      waiting(1, "same-day-different-content"),
      waiting(2, "same-day-different-content"),
      waiting(3, "value-out-of-list"),
      waiting(4, "value-out-of-list", { task: "999-I-002" }),
    ]);
    expect(screen.queryByRole("button", { name: /cả 2 dòng/ })).toBeNull();
  });

  test("a word is explained once for every return, where a person says so", async () => {
    const applied = await shown([
      waiting(1, "value-out-of-list", { word: "đang t/h", wordDecision: "consolidation.word:dang t h" }),
    ]);
    expect(screen.queryByRole("checkbox")).toBeNull();
    choose("Tiến độ", "in-progress");
    fireEvent.click(
      screen.getByRole("checkbox", { name: "Ở mọi phiếu, kể cả kỳ sau, “đang t/h” là “Đang thực hiện”" }),
    );
    press(rows()[0], "Nhận");
    fireEvent.click(screen.getByRole("button", { name: /Áp dụng/ }));
    expect(applied).toEqual([
      {
        "quyết định 1": JSON.stringify({ take: true, progress: "in-progress" }),
        "consolidation.word:dang t h": "in-progress",
      },
    ]);
  });

  test("a name nobody knows is explained once for every return, where a person says so", async () => {
    const nameDecision = "consolidation.body:phòng giá";
    const applied = await shown([waiting(1, "unknown-body", { body: "Phòng Giá", name: "Phòng Giá", nameDecision })]);
    expect(screen.queryByRole("checkbox")).toBeNull();
    choose("Đơn vị", "Sở Tài chính");
    fireEvent.click(screen.getByRole("checkbox", { name: "Ở mọi phiếu, kể cả kỳ sau, “Phòng Giá” là “Sở Tài chính”" }));
    press(rows()[0], "Nhận");
    fireEvent.click(screen.getByRole("button", { name: /Áp dụng/ }));
    expect(applied).toEqual([
      { "quyết định 1": JSON.stringify({ take: true, body: "Sở Tài chính" }), [nameDecision]: "Sở Tài chính" },
    ]);
  });

  test("nothing is explained by a row that is left", async () => {
    const nameDecision = "consolidation.body:phòng giá";
    const applied = await shown([waiting(1, "unknown-body", { body: null, name: "Phòng Giá", nameDecision })]);
    choose("Đơn vị", "Sở Tài chính");
    fireEvent.click(screen.getByRole("checkbox"));
    press(rows()[0], "Không nhận");
    fireEvent.click(screen.getByRole("button", { name: /Áp dụng/ }));
    expect(applied).toEqual([{ "quyết định 1": "reject" }]);
  });

  test("are not there where nothing waits", async () => {
    await shown([]);
    expect(screen.queryByRole("heading")).toBeNull();
  });
});
