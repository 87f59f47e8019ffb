import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { button, type Desk, downloaded, give, list, pointerDesk, role, step } from "./support/desk";
import { readGuide } from "./support/guide";
import { inChromium, WIDE } from "./support/in-chromium";
import { AS_OF, formsOf, PERIOD } from "./support/quarter-walk";
import { savedHere } from "./support/quarters";

/** Shown only where a plan has a column that could be anything. */
const NOT_IN_THE_SAMPLE = ["Xác nhận các cột"];

inChromium("the user guide, followed word by word on the page", (shells) => {
  const guide = readGuide();
  const press = (desk: Desk, name: string): Promise<void> => button(desk, guide.name(name)).first().click();
  const seen = (desk: Desk, name: string): Promise<void> => desk.view.getByText(guide.name(name)).first().waitFor();

  async function ask(desk: Desk): Promise<void> {
    await desk.type(desk.view.getByRole("textbox", { name: "Tính đến ngày" }), AS_OF);
    await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
  }

  /** Types something else into the first cell that holds `now`, in the grid beside. */
  async function retype(page: Page, now: string, next: string): Promise<void> {
    const cell = (text: string): Locator => page.getByRole("gridcell", { name: text, exact: true }).first();
    await cell(now).click();
    await page.getByRole("textbox", { name: "Ô đang chọn" }).fill(next);
    await button(pointerDesk(page, page), "Ghi ô").click();
    await cell(next).waitFor();
  }

  async function asConsolidator(page: Page, folder: string): Promise<string> {
    const desk = pointerDesk(page, page);
    await press(desk, "Thử với kế hoạch mẫu");
    await press(desk, "Ghi … nhiệm vụ vào sổ này");
    await step(desk, "Kiểm tra");
    await lookedThrough(page, desk);
    await step(desk, "Trạng thái");
    await ask(desk);
    for (const name of ["Nếu đạt điểm mong muốn thì tổng điểm là bao nhiêu?", "Dư địa tăng điểm", "Qua các năm"])
      await press(desk, name);
    await press(desk, "Ghi trạng thái vào sổ");
    await page.getByText("Đã ghi trạng thái, lý do và chênh lệch điểm vào sổ.").waitFor();
    await step(desk, "Giao");
    await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
    const zip = join(folder, "phieu.zip");
    await (await downloaded(desk, button(desk, guide.name("Lập … phiếu và tải về (.zip)")))).saveAs(zip);
    return zip;
  }

  /** Waits until the list holds another number of findings. */
  async function changed(page: Page, work: () => Promise<void>): Promise<void> {
    const count = page.getByRole("status").filter({ hasText: /điều$/ });
    const before = (await count.textContent()) ?? "";
    await work();
    await count.filter({ hasNotText: before }).waitFor();
  }

  /** What stands in a cell, as the list of findings says it under "Đang ghi". */
  const standing = (page: Page, text: string): Locator => page.locator("dd", { hasText: new RegExp(`^${text}$`) });
  const WRONG = "Sơ Tài chinh";

  async function lookedThrough(page: Page, desk: Desk): Promise<void> {
    await page
      .getByText(/^\d+( trong \d+)? điều$/)
      .first()
      .waitFor();
    await page.getByRole("checkbox", { name: guide.name("Kiểm tra lại ngay dòng vừa sửa") }).check();
    await retype(page, "3", "30");
    await retype(page, "Sở Tài chính", WRONG);
    await standing(page, WRONG).waitFor();
    await retype(page, "Sở Tư pháp", WRONG);
    await standing(page, WRONG).nth(1).waitFor();
    for (const name of ["Đang ghi", "Sửa thành"]) await seen(desk, name);
    // The rows were looked at by themselves; what concerns several rows waits for the press.
    await changed(page, () => press(desk, "Kiểm tra lại"));
    await press(desk, "Sửa cả …");
    await page.getByText(/^Sửa 2 lỗi kiểm tra/).waitFor();
    await retype(page, "Thuế thành phố", WRONG);
    await standing(page, WRONG).waitFor();
    await press(desk, "Sửa … điều chắc chắn");
    await page.getByText(/^Sửa 1 lỗi kiểm tra/).waitFor();
    await changed(page, () => press(desk, "Sửa"));
    await press(desk, "Bỏ qua…");
    await desk.type(page.getByRole("textbox", { name: "Lý do bỏ qua" }), "Thành phố sẽ giao sau");
    await button(desk, /^Bỏ qua$/).click();
    await page.getByText("Chấp nhận một nội dung kiểm tra.").waitFor();
    await button(desk, /^Rõ việc/).click();
    await press(desk, "Hạ mức…");
    await button(desk, "Thành Ghi chú").first().click();
    await press(desk, "Trả lại mức …");
  }

  async function asOfficer(page: Page, zip: string, folder: string): Promise<string> {
    const desk = pointerDesk(page, page);
    const [form] = formsOf(zip);
    if (form === undefined) throw new Error("the zip holds no form");
    const given = join(folder, form[0]);
    writeFileSync(given, form[1]);
    await chosen(desk, "Người báo cáo");
    await give(desk, button(desk, "Chọn phiếu…"), [given]);
    const card = page.getByRole("listitem").first();
    await desk.choose(card.getByRole("combobox", { name: "Tiến độ" }), "in-progress");
    await desk.type(card.getByRole("textbox", { name: "Kết quả thực hiện" }), "Đã rút ngắn còn 2 ngày");
    await card.getByText(guide.name("Đạt")).waitFor();
    await page.getByRole("checkbox", { name: "Chỉ hiện nhiệm vụ còn thiếu" }).check();
    const back = join(folder, "phieu-gui-ve.xlsx");
    await (await downloaded(desk, button(desk, guide.name("Lưu phiếu (.xlsx)")))).saveAs(back);
    return back;
  }

  /** The way in, by the words on the list. */
  async function chosen(desk: Desk, who: string): Promise<void> {
    expect("Người báo cáo Lãnh đạo").toMatch(guide.name(who).source.slice(1, -1));
    await list(desk, "Bạn là ai").selectOption({ label: who });
  }

  test("has every name it prints on the screen, for the consolidator, the ward officer and the leader", async () => {
    const page = await shells.page(WIDE);
    const desk = pointerDesk(page, page);
    const folder = savedHere();
    const zip = await asConsolidator(page, folder);
    const back = await asOfficer(page, zip, folder);
    await role(desk, "consolidator");
    await step(desk, "Tổng hợp");
    await ask(desk);
    await give(desk, button(desk, "Chọn phiếu…"), [back]);
    await page.getByText("Mỗi dòng gửi về có đúng một kết quả").waitFor();
    await page.getByRole("button", { name: /đơn vị cần nhắc$/ }).click();
    await press(desk, "Chép lời nhắc");
    await press(desk, "Ghi vào sổ");
    await page.getByText(/^Đã ghi \d+ dòng trả lời/).waitFor();
    await step(desk, "Báo cáo");
    await ask(desk);
    await press(desk, "Lập trang tổng hợp");
    await page.getByText(/trang Lãnh đạo trong sổ/).waitFor();
    await downloaded(desk, button(desk, guide.name("Tải dự thảo báo cáo (.docx)")));
    await press(desk, "Chốt kỳ này");
    await page.getByText("Đã chốt số liệu của kỳ; bản chốt nằm ở trang riêng, có khóa.").waitFor();
    await downloaded(desk, button(desk, guide.name("Lưu sổ (.xlsx)")));
    await chosen(desk, "Lãnh đạo");
    await ask(desk);
    await button(desk, /quá hạn hoặc chưa báo cáo/).click();
    await press(desk, "Xem trong sổ");
    await page.locator('[role="gridcell"][aria-selected="true"]').waitFor();
    expect(guide.unused().filter((name) => !NOT_IN_THE_SAMPLE.includes(name))).toEqual([]);
  });
});
