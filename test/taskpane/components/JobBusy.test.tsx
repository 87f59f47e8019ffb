import { act, fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { JobBusy } from "../../../src/taskpane/components/JobBusy";
import { withBrowserParts } from "../support/browser-parts";
import { drawn } from "../support/draw";

beforeAll(withBrowserParts);

type Progress = { readonly done: number; readonly total: number } | null;

/** The work as it stands so many seconds after it began. */
async function drawnAfter(seconds: number, progress: Progress): Promise<string[]> {
  const ended: string[] = [];
  let tell: (next: Progress) => void = () => undefined;
  const Work = () => {
    const [now, setNow] = useState<Progress>(null);
    tell = setNow;
    return <JobBusy heading="Đang đọc phiếu…" state={{ progress: now }} onCancel={() => ended.push("ended")} />;
  };
  let time = 0;
  const clock = jest.spyOn(performance, "now").mockImplementation(() => time);
  await drawn(<Work />);
  time = seconds * 1000;
  await act(async () => tell(progress));
  clock.mockRestore();
  return ended;
}
const told = (): string | null => screen.getByRole("status").textContent;

describe("long work", () => {
  test("tells how many are done and about how long the rest takes", async () => {
    await drawnAfter(20, { done: 40, total: 140 });
    expect(told()).toBe("40/140, còn khoảng 50 giây");
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBeTruthy();
  });

  test("tells no time before a tenth is done, nor when it is nearly over", async () => {
    await drawnAfter(20, { done: 13, total: 140 });
    expect(told()).toBe("13/140");
  });

  test("tells no seconds that are gone before they are read", async () => {
    await drawnAfter(20, { done: 139, total: 140 });
    expect(told()).toBe("139/140");
  });

  test("says nothing it does not know, and ends at a press", async () => {
    const ended = await drawnAfter(5, null);
    expect(told()).toBe("");
    fireEvent.click(screen.getByRole("button", { name: "Dừng" }));
    expect(ended).toEqual(["ended"]);
  });
});
