import { act, screen, waitFor } from "@testing-library/react";
import { linesOf } from "../../../src/application/checking/open-check";
import { fail, succeed } from "../../../src/engine/result";
import type { CheckFeature } from "../../../src/taskpane/features/check/check-feature";
import { exampleRegister } from "../../support/example-register";
import { withBrowserParts } from "../support/browser-parts";
import { anOverview, memoryDesk } from "../support/memory-desk";
import { memoryFeatures } from "../support/memory-features";
import { opened } from "../support/open-pane";

beforeAll(withBrowserParts);

/** As an address that was opened, not one that was changed while the page was there. */
const goTo = (hash: string): void => window.history.replaceState(null, "", hash);
afterEach(() => goTo("#"));

const LINES = linesOf(exampleRegister({ tasks: [{}, { leadBodies: [] }] }), "2025-12-31");
const never = (): Promise<never> => new Promise(() => undefined);
const check: CheckFeature = {
  check: () => Promise.resolve(succeed(LINES)),
  decide: never,
  watch: never,
  recheck: never,
};

function openedAt(hash: string, desk = memoryDesk(anOverview())) {
  goTo(hash);
  opened({ desk, features: memoryFeatures({ check }) });
  return desk;
}

describe("an address with a link behind it", () => {
  test("shows the cell it names, at the start and whenever it changes", async () => {
    const desk = openedAt("#so/Nhiệm vụ!F12");
    await waitFor(() => expect(desk.shown).toEqual(["Nhiệm vụ!F12"]));
    await act(async () => {
      goTo("#so/Điểm số!E27");
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    });
    await waitFor(() => expect(desk.shown.at(-1)).toBe("Điểm số!E27"));
  });

  test("brings the step Kiểm tra forward and shows the cell of a finding where it stands now", async () => {
    const desk = openedAt("#loi/lead-body-missing:999-I-002");
    await screen.findByRole("heading", { name: "Kiểm tra sổ" });
    await waitFor(() => expect(desk.shown).toEqual(["Nhiệm vụ!G5"]));
  });

  test("says that a finding is settled, in one sentence with a next step", async () => {
    const desk = openedAt("#loi/lead-body-missing:999-I-077");
    expect((await screen.findByRole("alert")).textContent).toContain("có thể đã được sửa");
    expect(desk.shown).toEqual([]);
  });

  test("tells why a cell cannot be shown", async () => {
    const refusing = {
      ...memoryDesk(anOverview()),
      showPlace: () =>
        Promise.resolve(fail({ kind: "told", text: { vi: "Không có trang này.", en: "" }, mayPass: false } as const)),
    };
    openedAt("#so/Trang khác!A1", refusing);
    expect((await screen.findByRole("alert")).textContent).toContain("Không có trang này.");
  });

  test("that is none of ours is left alone", async () => {
    const desk = openedAt("#muc-luc");
    await act(async () => undefined);
    expect([desk.shown, screen.queryByRole("alert")]).toEqual([[], null]);
  });
});
