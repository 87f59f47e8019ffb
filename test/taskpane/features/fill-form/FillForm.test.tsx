import { act, fireEvent, screen, within } from "@testing-library/react";
import type { FormContent } from "../../../../src/application/form/form-content";
import { succeed } from "../../../../src/engine/result";
import { BLANK_INPUT } from "../../../../src/engine/returns/blank-input";
import { FillForm } from "../../../../src/taskpane/features/fill-form/FillForm";
import type { Draft, FillFormFeature } from "../../../../src/taskpane/features/fill-form/fill-form-feature";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";

beforeAll(withBrowserParts);

/** A form of two tasks, as it was handed out. */
const DRAFT: Draft = {
  name: "phieu.xlsx",
  form: {
    planNumber: "999/KH-UBND",
    issuedOn: "2025-10-06",
    issuer: "Ủy ban nhân dân thành phố",
    reportTo: null,
    body: "Sở Xây dựng",
    period: "2025-Q4",
    reportDue: "2025-12-10",
    templateVersion: "1",
    sentOn: "2025-12-05",
    rows: ["Đối thoại với doanh nghiệp.", "Khảo sát doanh nghiệp."].map((text, at) => ({
      task: `999-I-00${at + 1}`,
      number: String(at + 1),
      text,
      deadline: "Quý IV/2025",
      previous: "",
      input: BLANK_INPUT,
    })),
  },
};

async function filling(): Promise<{ saved: FormContent[]; kept: (Draft | null)[] }> {
  const saved: FormContent[] = [];
  const kept: (Draft | null)[] = [];
  const feature: FillFormFeature = {
    open: () => new Promise(() => undefined),
    save: (_control, name, form) => {
      saved.push(form);
      return Promise.resolve(succeed(name));
    },
    today: () => "2025-12-05",
    recall: () => DRAFT,
    keep: (one) => void kept.push(one),
  };
  await drawn(<FillForm feature={feature} />);
  return { saved, kept };
}

const card = (at: number): HTMLElement => screen.getAllByRole("listitem")[at] ?? document.body;
const type = (at: number, name: string, value: string): void => {
  fireEvent.change(within(card(at)).getByLabelText(name), { target: { value } });
};

describe("a return form filled in on the page", () => {
  test("says what is missing as it is typed, and when a task is well", async () => {
    await filling();
    expect(screen.getByRole("heading", { name: "Sở Xây dựng – Năm 2025" })).toBeTruthy();
    expect(screen.getByText("0/2 nhiệm vụ đạt.")).toBeTruthy();
    type(0, "Tiến độ", "in-progress");
    expect(within(card(0)).getByText("Thiếu kết quả thực hiện")).toBeTruthy();
    type(0, "Kết quả thực hiện", "Đã đối thoại hai lần");
    expect(within(card(0)).getByText("Đạt")).toBeTruthy();
    expect(screen.getByText("1/2 nhiệm vụ đạt.")).toBeTruthy();
  });

  test("takes a share with a decimal comma and refuses one above 100 in words", async () => {
    const { kept } = await filling();
    type(0, "Tỷ lệ (%)", "80,5");
    expect(kept.at(-1)?.form.rows[0]?.input.percent).toBe(80.5);
    type(0, "Tỷ lệ (%)", "180");
    expect(within(card(0)).getByText("Số từ 0 đến 100")).toBeTruthy();
    expect(kept.at(-1)?.form.rows[0]?.input.percent).not.toBe(180);
  });

  test("shows only what is missing where that is wanted", async () => {
    await filling();
    type(0, "Tiến độ", "in-progress");
    type(0, "Kết quả thực hiện", "Đã đối thoại hai lần");
    fireEvent.click(screen.getByRole("checkbox", { name: "Chỉ hiện nhiệm vụ còn thiếu" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
  });

  test("keeps every word in the browser, and hands over what was typed", async () => {
    const { saved, kept } = await filling();
    type(1, "Kết quả thực hiện", "=1+1 vẫn là chữ");
    expect(kept.at(-1)?.form.rows[1]?.input.result).toBe("=1+1 vẫn là chữ");
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Lưu phiếu (.xlsx)" }));
    });
    expect(screen.getByText("Đã lưu “phieu.xlsx”. Gửi tệp này cho nơi giao phiếu.")).toBeTruthy();
    expect(saved.map(({ rows }) => rows[1]?.input.result)).toEqual(["=1+1 vẫn là chữ"]);
  });
});
