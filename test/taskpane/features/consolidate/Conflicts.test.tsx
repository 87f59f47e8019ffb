import { act, fireEvent, screen } from "@testing-library/react";
import type { ConflictLine } from "../../../../src/application/returns/conflict-lines";
import { Conflicts } from "../../../../src/taskpane/features/consolidate/Conflicts";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";

beforeAll(withBrowserParts);

const line = (change: Partial<ConflictLine> = {}): ConflictLine => ({
  task: "220-I-001",
  body: "Sở Tài chính",
  column: "Kết quả thực hiện",
  values: [
    { text: "Đã ban hành quyết định", where: "lần 1.xlsx, Phiếu báo cáo!H12" },
    { text: "", where: "lần 2.xlsx, Phiếu báo cáo!H12" },
  ],
  resolution: "newer-return",
  ...change,
});

const open = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};

describe("places where returns say different things", () => {
  test("are folded away, and open to what each file says, where, and how it was settled", async () => {
    const first = [line(), line({ task: "220-I-002", body: null, column: "Tiến độ", resolution: "each-body" })];
    await drawn(<Conflicts conflicts={{ count: 2, first }} />);
    expect(screen.queryByRole("listitem")).toBeNull();
    await open("2 chỗ các phiếu ghi khác nhau");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "220-I-001 · Sở Tài chính · Kết quả thực hiện“Đã ban hành quyết định” lần 1.xlsx, Phiếu báo cáo!H12(để trống) lần 2.xlsx, Phiếu báo cáo!H12Lấy phiếu gửi sau.",
      "220-I-002 · Tiến độ“Đã ban hành quyết định” lần 1.xlsx, Phiếu báo cáo!H12(để trống) lần 2.xlsx, Phiếu báo cáo!H12Mỗi đơn vị một dòng, giữ cả hai.",
    ]);
    expect(screen.queryByText(/Đang nêu/)).toBeNull();
  });

  test("that are too many to read are counted, and how many are shown is said", async () => {
    const first = Array.from({ length: 120 }, (_, at) => line({ task: `220-I-${at + 1}` }));
    await drawn(<Conflicts conflicts={{ count: 3_400, first }} />);
    await open("3400 chỗ các phiếu ghi khác nhau");
    expect(screen.getByText(/Đang nêu 120 trong 3400 chỗ/)).toBeTruthy();
    expect(screen.getAllByRole("listitem")).toHaveLength(120);
  });

  test("are not spoken of where there are none", async () => {
    await drawn(<Conflicts conflicts={{ count: 0, first: [] }} />);
    expect(document.body.textContent).not.toContain("ghi khác nhau");
  });
});
