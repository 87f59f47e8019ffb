import { fireEvent, screen, within } from "@testing-library/react";
import { succeed } from "../../../../src/engine/result";
import { Leader, type LeaderFeature } from "../../../../src/taskpane/features/leader/Leader";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";
import { scoredRegister, viewOfRegister } from "../../support/judged-view";

beforeAll(withBrowserParts);

const feature: LeaderFeature = {
  choices: () =>
    Promise.resolve(
      succeed({ periods: [{ key: "2025-Q4", label: "Năm 2025" }], asOf: "2025-12-12", period: "2025-Q4" }),
    ),
  judge: (_control, { asOf, period }) =>
    Promise.resolve(succeed(viewOfRegister(scoredRegister("missing"), asOf, period))),
};

describe("the leader's page", () => {
  test("answers the three questions, and leads from a figure to its rows and from a row to its cell", async () => {
    const desk = await drawn(<Leader feature={feature} />);
    const late = await screen.findByRole("button", { name: /^3/ });
    expect(late.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(late);
    expect(late.getAttribute("aria-expanded")).toBe("true");
    const rows = within(screen.getByRole("list", { name: "Nhiệm vụ" })).getAllByRole("listitem");
    expect(rows).toHaveLength(3);
    expect(rows[1]?.textContent).toContain("2. Công khai quy hoạch.");
    fireEvent.click(screen.getAllByRole("button", { name: "Xem trong sổ" })[1] as HTMLElement);
    expect(desk.shown).toEqual([expect.stringMatching(/^Nhiệm vụ![A-Z]+5$/)]);
  });

  test("names the sub-index furthest from its target with a sign and a sentence", async () => {
    await drawn(<Leader feature={feature} />);
    await screen.findByRole("button", { name: /^3/ });
    expect(screen.getByText(/Chính sách hỗ trợ doanh nghiệp/).textContent).toContain("▼");
    expect(screen.getAllByText(/còn thiếu 1,11 điểm/).length).toBeGreaterThan(0);
  });
});
