import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { button, type Desk, downloaded, give, list, role, step } from "./desk";
import type { Guide } from "./guide";
import { AS_OF, formsOf, PERIOD } from "./quarter-walk";
import type { Workplace } from "./workplace";

/** Somebody with the guide in the hand, at a desk. */
export interface Follower extends Workplace {
  readonly guide: Guide;
  /** Where what is saved goes. */
  readonly folder: string;
}

/** A quarter by the names that the guide prints: the consolidator's, the ward officer's form, the leader's look. */
export async function followGuide(follower: Follower): Promise<void> {
  const zip = await untilHandedOut(follower);
  const back = await fillInForm(follower, zip);
  await role(follower.desk, "consolidator");
  await collect(follower, back);
  await report(follower);
  await lookAsLeader(follower);
}

const press = ({ desk, guide }: Follower, name: string): Promise<void> =>
  button(desk, guide.name(name)).first().click();
const seen = ({ desk, guide }: Follower, name: string): Promise<void> =>
  desk.view.getByText(guide.name(name)).first().waitFor();

async function ask(desk: Desk): Promise<void> {
  await desk.type(desk.view.getByRole("textbox", { name: "Tính đến ngày" }), AS_OF);
  await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
}

/** The way in, by the words on the list. */
async function chosen({ desk, guide }: Follower, who: string): Promise<void> {
  expect("Người báo cáo Lãnh đạo").toMatch(guide.name(who).source.slice(1, -1));
  await list(desk, "Bạn là ai").selectOption({ label: who });
}

async function untilHandedOut(follower: Follower): Promise<string> {
  const { desk, guide, folder } = follower;
  await press(follower, "Thử với kế hoạch mẫu");
  await press(follower, "Ghi … nhiệm vụ vào sổ này");
  await desk.view.getByRole("heading", { name: "Đã ghi vào sổ" }).waitFor();
  await step(desk, "Kiểm tra");
  await lookThrough(follower);
  await letStand(follower);
  await step(desk, "Trạng thái");
  await ask(desk);
  for (const name of ["Nếu đạt điểm mong muốn thì tổng điểm là bao nhiêu?", "Dư địa tăng điểm", "Qua các năm"])
    await press(follower, name);
  await press(follower, "Ghi trạng thái vào sổ");
  await desk.view.getByText("Đã ghi trạng thái, lý do và chênh lệch điểm vào sổ.").waitFor();
  await step(desk, "Giao");
  await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
  const zip = join(folder, "phieu.zip");
  await (await downloaded(desk, button(desk, guide.name("Lập … phiếu và tải về (.zip)")))).saveAs(zip);
  return zip;
}

/** Waits until the list holds another number of findings. */
async function changed({ view }: Desk, work: () => Promise<void>): Promise<void> {
  const count = view.getByRole("status").filter({ hasText: /điều$/ });
  const before = (await count.textContent()) ?? "";
  await work();
  await count.filter({ hasNotText: before }).waitFor();
}

/** What stands in a cell, as the list of findings says it under "Đang ghi". */
const standing = ({ view }: Desk, text: string): Locator => view.locator("dd", { hasText: new RegExp(`^${text}$`) });
const WRONG = "Sơ Tài chinh";
/** What was put right stays listed until the workbook has been looked at again; in Excel that takes a moment. */
const lookedAgain = (desk: Desk): Promise<void> => standing(desk, WRONG).first().waitFor({ state: "detached" });

async function lookThrough(follower: Follower): Promise<void> {
  const { desk, guide, retype } = follower;
  const { view } = desk;
  await view
    .getByText(/^\d+( trong \d+)? điều$/)
    .first()
    .waitFor();
  await view.getByRole("checkbox", { name: guide.name("Kiểm tra lại ngay dòng vừa sửa") }).check();
  await retype("Sở Tài chính", WRONG);
  await standing(desk, WRONG).waitFor();
  await retype("Sở Tư pháp", WRONG);
  await standing(desk, WRONG).nth(1).waitFor();
  for (const name of ["Đang ghi", "Sửa thành"]) await seen(follower, name);
  // Rows are looked at by themselves; what concerns several, as their numbers, waits for the press.
  await retype("3", "30");
  await changed(desk, () => press(follower, "Kiểm tra lại"));
  await press(follower, "Sửa cả …");
  await view.getByText(/^Sửa 2 lỗi kiểm tra/).waitFor();
  await lookedAgain(desk);
  await retype("Thuế thành phố", WRONG);
  await standing(desk, WRONG).waitFor();
  await press(follower, "Sửa … điều chắc chắn");
  await view.getByText(/^Sửa 1 lỗi kiểm tra/).waitFor();
  await lookedAgain(desk);
  await changed(desk, () => press(follower, "Sửa"));
}

async function letStand(follower: Follower): Promise<void> {
  const { desk } = follower;
  await press(follower, "Bỏ qua…");
  await desk.type(desk.view.getByRole("textbox", { name: "Lý do bỏ qua" }), "Thành phố sẽ giao sau");
  await button(desk, /^Bỏ qua$/).click();
  await desk.view.getByText("Chấp nhận một nội dung kiểm tra.").waitFor();
  await button(desk, /^Rõ việc/).click();
  await press(follower, "Hạ mức…");
  await button(desk, "Thành Ghi chú").first().click();
  await press(follower, "Trả lại mức …");
}

async function fillInForm(follower: Follower, zip: string): Promise<string> {
  const { desk, guide, folder } = follower;
  const [form] = formsOf(zip);
  if (form === undefined) throw new Error("the zip holds no form");
  const given = join(folder, form[0]);
  writeFileSync(given, form[1]);
  await chosen(follower, "Người báo cáo");
  await give(desk, button(desk, "Chọn phiếu…"), [given]);
  const card = desk.view.getByRole("listitem").first();
  await desk.choose(card.getByRole("combobox", { name: "Tiến độ" }), "in-progress");
  await desk.type(card.getByRole("textbox", { name: "Kết quả thực hiện" }), "Đã rút ngắn còn 2 ngày");
  await card.getByText(guide.name("Đạt")).waitFor();
  await desk.view.getByRole("checkbox", { name: "Chỉ hiện nhiệm vụ còn thiếu" }).check();
  const back = join(folder, "phieu-gui-ve.xlsx");
  await (await downloaded(desk, button(desk, guide.name("Lưu phiếu (.xlsx)")))).saveAs(back);
  return back;
}

async function collect(follower: Follower, back: string): Promise<void> {
  const { desk } = follower;
  await step(desk, "Tổng hợp");
  await ask(desk);
  await give(desk, button(desk, "Chọn phiếu…"), [back]);
  await desk.view.getByText("Mỗi dòng gửi về có đúng một kết quả").waitFor();
  await button(desk, /đơn vị cần nhắc$/).click();
  await press(follower, "Chép lời nhắc");
  await press(follower, "Ghi vào sổ");
  await desk.view.getByText(/^Đã ghi \d+ dòng trả lời/).waitFor();
}

async function report(follower: Follower): Promise<void> {
  const { desk, guide } = follower;
  await step(desk, "Báo cáo");
  await ask(desk);
  await press(follower, "Lập trang tổng hợp");
  await desk.view.getByText(/trang Lãnh đạo trong sổ/).waitFor();
  await downloaded(desk, button(desk, guide.name("Tải dự thảo báo cáo (.docx)")));
  await press(follower, "Chốt kỳ này");
  await desk.view.getByText("Đã chốt số liệu của kỳ; bản chốt nằm ở trang riêng, có khóa.").waitFor();
  await follower.save?.(guide.name("Lưu sổ (.xlsx)"));
}

async function lookAsLeader(follower: Follower): Promise<void> {
  const { desk, ledToTasks } = follower;
  await chosen(follower, "Lãnh đạo");
  await ask(desk);
  await button(desk, /quá hạn hoặc chưa báo cáo/).click();
  await ledToTasks(() => press(follower, "Xem trong sổ"));
}
