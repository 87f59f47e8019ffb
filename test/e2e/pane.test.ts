import type { WebHost } from "../excel-host/transports/web-host";
import { axeFindings } from "./support/accessibility";
import { inChromium } from "./support/in-chromium";

inChromium("the pane in Excel, under the real office.js", (shells) => {
  let host: WebHost;

  async function opened(locale: "vi-VN" | "en-US" = "vi-VN"): Promise<void> {
    host = (await shells.pane({ locale })).host;
  }

  /** Tabs a person sees; the memory of undo is very hidden. */
  const sheets = (): string[] =>
    host.workbook.sheets.map((sheet) => sheet.name).filter((name) => !name.startsWith("_"));
  const press = (name: string | RegExp) => host.addin.getByRole("button", { name }).click();
  const heading = (name: string | RegExp) => host.addin.getByRole("heading", { name }).waitFor();

  test("writes the sample at a press and takes it back, nothing for axe on the way", async () => {
    await opened();
    expect(await axeFindings(host.page, "iframe.addin")).toEqual([]);
    await press("Thử với kế hoạch mẫu");
    await heading("Xem trước");
    expect(await axeFindings(host.page, "iframe.addin")).toEqual([]);
    await press("Ghi 20 nhiệm vụ vào sổ này");
    await heading("Đã ghi vào sổ");
    expect(await axeFindings(host.page, "iframe.addin")).toEqual([]);
    expect(sheets()).toEqual(expect.arrayContaining(["Kế hoạch", "Nhiệm vụ", "Kiểm tra", "Nhật ký"]));
    await press("Hoàn tác");
    await heading("Xem trước");
    await host.addin.getByText("Đã hoàn tác. Sổ trở lại như trước khi ghi.").waitFor();
    expect(sheets()).toEqual(["Sheet1"]);
  });

  test("reads the open sheet when the ribbon's button is pressed, and says that an empty one holds nothing", async () => {
    await opened();
    await host.invokeCommand("readPlan");
    await host.addin.getByRole("alert").getByText("không có chữ nào").waitFor();
  });

  test("takes the latest change back from the ribbon and tells so", async () => {
    await opened();
    await press("Thử với kế hoạch mẫu");
    await heading("Xem trước");
    await press("Ghi 20 nhiệm vụ vào sổ này");
    await heading("Đã ghi vào sổ");
    await host.invokeCommand("undo");
    await host.addin.getByText("Đã hoàn tác: Đọc kế hoạch 999/KH-UBND.").waitFor();
    expect(sheets()).toEqual(["Sheet1"]);
  });

  test("tells in one sentence that a cell is being edited, changes nothing, and writes when tried again", async () => {
    await opened();
    await press("Thử với kế hoạch mẫu");
    await heading("Xem trước");
    host.faults.startCellEdit();
    await press("Ghi 20 nhiệm vụ vào sổ này");
    await host.addin.getByRole("alert").getByText("Nhấn Enter hoặc Esc").waitFor();
    expect(sheets()).toEqual(["Sheet1"]);
    host.faults.endCellEdit();
    await press("Thử lại");
    await heading("Đã ghi vào sổ");
  });

  test("speaks English where Office does", async () => {
    await opened("en-US");
    await heading("Where is the plan?");
  });

  test("says before writing that the workbook holds the plan already", async () => {
    await opened();
    await press("Thử với kế hoạch mẫu");
    await heading("Xem trước");
    await press("Ghi 20 nhiệm vụ vào sổ này");
    await heading("Đã ghi vào sổ");
    await press("Đọc kế hoạch khác");
    await press("Thử với kế hoạch mẫu");
    await host.addin.getByText("Sổ này đang có 20 nhiệm vụ của kế hoạch này").waitFor();
    await press("Cập nhật 20 nhiệm vụ trong sổ này");
    await host.addin.getByText("Giữ 20, thêm 0.").waitFor();
  });
});
