import { fireEvent, screen, within } from "@testing-library/react";
import type { StatusRequest } from "../../../../src/application/status/status-view";
import { succeed } from "../../../../src/engine/result";
import { Status } from "../../../../src/taskpane/features/status/Status";
import type { StatusFeature } from "../../../../src/taskpane/features/status/status-feature";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";
import { scoredRegister, viewOfRegister } from "../../support/judged-view";

beforeAll(withBrowserParts);

function feature() {
  const asked: StatusRequest[] = [];
  const written: StatusRequest[] = [];
  const register = scoredRegister("missing");
  const given: StatusFeature = {
    choices: () =>
      Promise.resolve(
        succeed({
          periods: [
            { key: "2025-Q4", label: "Năm 2025" },
            { key: "2026-Q1", label: "Quý I/2026" },
          ],
          asOf: "2025-12-12",
          period: "2025-Q4",
        }),
      ),
    judge: (_control, request) => {
      asked.push(request);
      return Promise.resolve(succeed(viewOfRegister(register, request.asOf, request.period)));
    },
    write: (request) => {
      written.push(request);
      return Promise.resolve(succeed({ id: "1", label: "Ghi trạng thái", at: "2025-12-12T00:00:00Z", sheets: [] }));
    },
  };
  return { given, asked, written };
}

const table = () => screen.findByRole("table", { name: "Nhiệm vụ theo trạng thái" });

describe("the step Trạng thái", () => {
  test("begins with today and its period, and judges again when another is chosen", async () => {
    const { given, asked } = feature();
    await drawn(<Status feature={given} onNext={() => undefined} />);
    await table();
    expect(asked).toEqual([{ asOf: "2025-12-12", period: "2025-Q4" }]);
    fireEvent.change(screen.getByRole("combobox", { name: "Kỳ báo cáo" }), { target: { value: "2026-Q1" } });
    await screen.findByText("Báo cáo của kỳ này chậm từ ngày 20/03/2026.");
    expect(asked.at(-1)).toEqual({ asOf: "2025-12-12", period: "2026-Q1" });
  });

  test("a filter by body narrows tasks and gaps together, and can be taken off", async () => {
    await drawn(<Status feature={feature().given} onNext={() => undefined} />);
    await table();
    const body = screen.getByRole("combobox", { name: "Đơn vị" });
    fireEvent.change(body, { target: { value: "Sở Xây dựng" } });
    expect(screen.getByText("1 trong 3 nhiệm vụ")).toBeTruthy();
    expect(screen.getByText("1 trong 11 mục tiêu")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    expect(screen.getByText("11 mục tiêu")).toBeTruthy();
  });

  test("each gap has a sign and words beside its bar, and what is not computable says why", async () => {
    await drawn(<Status feature={feature().given} onNext={() => undefined} />);
    await table();
    const gaps = within(screen.getByRole("region", { name: "Điểm còn thiếu so với mục tiêu" }));
    const rows = gaps.getAllByRole("listitem").map((row) => row.textContent);
    expect(rows[0]).toContain("70,76 (2022) → mục tiêu 73▼ còn thiếu 2,24");
    expect(rows.some((row) => row?.includes("▲ đã đạt"))).toBe(true);
  });

  test("writes what is shown, and says so with a way back", async () => {
    const { given, written } = feature();
    await drawn(<Status feature={given} onNext={() => undefined} />);
    await table();
    fireEvent.click(screen.getByRole("button", { name: "Ghi trạng thái vào sổ" }));
    await screen.findByText("Đã ghi trạng thái, lý do và chênh lệch điểm vào sổ.");
    expect(written).toEqual([{ asOf: "2025-12-12", period: "2025-Q4" }]);
    expect(screen.getByRole("button", { name: "Hoàn tác" })).toBeTruthy();
  });
});
