import { fireEvent, screen, within } from "@testing-library/react";
import { previewSummary } from "../../../../src/application/summary/preview-summary";
import { succeed } from "../../../../src/engine/result";
import { describeRegister } from "../../../../src/engine/sheets/register/describe-register";
import { Summarise } from "../../../../src/taskpane/features/summarise/Summarise";
import type { SummariseFeature } from "../../../../src/taskpane/features/summarise/summarise-feature";
import { contentOf } from "../../../support/content-of";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";
import { scoredRegister } from "../../support/judged-view";

beforeAll(withBrowserParts);

const AT = "2025-12-12T01:00:00Z";

/** The feature over a workbook that can be read; what is written is noted. */
function feature() {
  const properties = { title: "Sổ", author: "", created: AT, modified: AT };
  const content = contentOf(describeRegister(scoredRegister("missing"), [], properties));
  const workbook = { readContent: () => Promise.resolve(succeed({ ...content, seen: new Map() })) };
  const written: unknown[] = [];
  const given: SummariseFeature = {
    choices: () =>
      Promise.resolve(
        succeed({ periods: [{ key: "2025-Q4", label: "Năm 2025" }], asOf: "2025-12-12", period: "2025-Q4" }),
      ),
    preview: async (_control, request) => {
      const seen = await previewSummary(workbook, request);
      if (!seen.ok) throw new Error(seen.failure.kind);
      return seen;
    },
    write: (_control, options) => {
      written.push(options);
      return Promise.resolve(succeed(null));
    },
    report: () => Promise.resolve(succeed("bao-cao.docx")),
  };
  return { given, written };
}

describe("the step Báo cáo", () => {
  test("shows the figures and what will be written before anything is", async () => {
    const { given, written } = feature();
    await drawn(<Summarise feature={given} />);
    const preview = within(await screen.findByRole("region", { name: "Xem trước số liệu" }));
    const figure = (label: string) => preview.getByText(label).parentElement?.textContent;
    expect([figure("Nhiệm vụ"), figure("Đã hoàn thành")]).toEqual(["Nhiệm vụ3", "Đã hoàn thành0"]);
    const items = preview.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items[0]).toMatch(/^Trang “Lãnh đạo”: \d+ dòng, trang mới$/);
    expect(items[1]).toMatch(/^Trang “Tổng hợp quý”: \d+ dòng, trang mới$/);
    expect(items.at(-2)).toMatch(/^Cập nhật 3 trạng thái ở trang “Nhiệm vụ”/);
    expect(items.at(-1)).toMatch(/^Nếu chốt kỳ: thêm các trang “Lãnh đạo 2025-Q4”/);
    expect(written).toEqual([]);
  });

  test("opens the text of a sheet at a press", async () => {
    const { given } = feature();
    await drawn(<Summarise feature={given} />);
    const open = await screen.findByRole("button", { name: /^Nội dung trang “Tổng hợp quý”/ });
    fireEvent.click(open);
    expect(screen.getByRole("table", { name: "Tổng hợp quý" })).toBeTruthy();
  });

  test("speaks English where that was chosen", async () => {
    const { given } = feature();
    await drawn(<Summarise feature={given} />, "en");
    expect(await screen.findByText("What will be written")).toBeTruthy();
  });
});
