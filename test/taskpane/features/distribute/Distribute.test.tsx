import { act, fireEvent, screen, within } from "@testing-library/react";
import { succeed } from "../../../../src/engine/result";
import { Distribute } from "../../../../src/taskpane/features/distribute/Distribute";
import type { DistributeFeature } from "../../../../src/taskpane/features/distribute/distribute-feature";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";

beforeAll(withBrowserParts);

function feature(bodies: readonly string[]) {
  const handed: string[] = [];
  const given: DistributeFeature = {
    choices: () =>
      Promise.resolve(
        succeed({ periods: [{ key: "2025-Q4", label: "Năm 2025" }], asOf: "2025-12-12", period: "2025-Q4" }),
      ),
    preview: (_control, period) =>
      Promise.resolve(
        succeed({
          period,
          label: "Năm 2025",
          forms: bodies.map((body, at) => ({ body, tasks: at + 1, file: `${body}.xlsx` })),
          answers: bodies.length,
          reportDue: "2025-12-10",
          findings: [],
        }),
      ),
    handOut: (_control, period) => {
      handed.push(period);
      return Promise.resolve(
        succeed({ name: "phieu-2025-Q4.zip", zip: new Uint8Array(), forms: bodies.length, change: null }),
      );
    },
  };
  return { given, handed };
}

describe("the step Giao", () => {
  test("shows who is asked before anything is handed out, and finds a body without accents", async () => {
    const { given, handed } = feature(["Sở Tài chính", "Sở Tư pháp"]);
    await drawn(<Distribute feature={given} onNext={() => undefined} />);
    const table = await screen.findByRole("table", { name: /./ });
    expect(within(table).getAllByRole("row")).toHaveLength(3);
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "tu phap" } });
    expect(within(table).getAllByRole("row")[1]?.textContent).toBe("Sở Tư pháp2");
    expect(handed).toEqual([]);
  });

  test("hands out the forms of the chosen period at a press and says which file they are in", async () => {
    const { given, handed } = feature(["Sở Tài chính"]);
    await drawn(<Distribute feature={given} onNext={() => undefined} />);
    const make = await screen.findByRole("button", { name: /1 phiếu/ });
    await act(async () => {
      fireEvent.click(make);
    });
    expect(handed).toEqual(["2025-Q4"]);
    expect(await screen.findByText(/phieu-2025-Q4\.zip/)).toBeTruthy();
  });

  test("says so where nobody is asked", async () => {
    await drawn(<Distribute feature={feature([]).given} onNext={() => undefined} />);
    expect(
      await screen.findByText(
        "Không có nhiệm vụ nào phải báo cáo trong kỳ này. Kiểm tra cột “Cơ quan chủ trì” ở trang Nhiệm vụ.",
      ),
    ).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
