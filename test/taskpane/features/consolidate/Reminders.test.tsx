import { act, fireEvent, screen, within } from "@testing-library/react";
import type { BodyLine } from "../../../../src/application/returns/open-consolidation";
import { Reminders } from "../../../../src/taskpane/features/consolidate/Reminders";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";

beforeAll(withBrowserParts);

let copied: string[];
beforeEach(() => {
  copied = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
});

const reported = (body: string, lacks: Partial<BodyLine>): BodyLine => ({
  body,
  expected: 21,
  reported: 21,
  onTime: 21,
  complete: 21,
  valid: 21,
  missing: [],
  late: [],
  toMend: [],
  reminder: `Kính gửi: ${body}`,
  ...lacks,
});

const BODIES = [
  reported("Sở Tư pháp", { late: ["220-I-001", "220-I-002"], toMend: ["220-I-003"] }),
  reported("Sở Tài chính", { reminder: null }),
  reported("UBND xã An Quang", { missing: ["220-I-001", "220-I-002", "220-I-003"] }),
];

const open = async (bodies: readonly BodyLine[]): Promise<HTMLElement[]> => {
  await drawn(<Reminders bodies={bodies} />);
  fireEvent.click(screen.getByRole("button", { name: "2 đơn vị cần nhắc" }));
  return screen.getAllByRole("listitem");
};
const press = (within_: HTMLElement, name: string) =>
  act(async () => {
    fireEvent.click(within(within_).getByRole("button", { name }));
  });

describe("the bodies to remind", () => {
  test("are those that lack answers, have some to complete or sent them late, the emptiest first", async () => {
    const items = await open(BODIES);
    expect(items.map((item) => item.textContent)).toEqual([
      "UBND xã An Quangthiếu 3/21 nhiệm vụChép lời nhắc",
      "Sở Tư phápcần bổ sung 1; gửi chậm 2Chép lời nhắc",
    ]);
  });

  test("each has its letter to copy, and all letters are copied at once", async () => {
    const [first] = await open(BODIES);
    if (first !== undefined) await press(first, "Chép lời nhắc");
    await press(document.body, "Chép cả 2 lời nhắc");
    expect(copied).toEqual(["Kính gửi: UBND xã An Quang", "Kính gửi: UBND xã An Quang\n\nKính gửi: Sở Tư pháp"]);
  });

  test("where nobody has to be reminded, it says so", async () => {
    await drawn(<Reminders bodies={[reported("Sở Tài chính", { reminder: null })]} />);
    expect(screen.getByText("Mọi đơn vị đã báo cáo đủ và đúng hạn.")).toBeTruthy();
  });
});
