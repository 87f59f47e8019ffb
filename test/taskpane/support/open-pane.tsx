import { fireEvent, render, screen } from "@testing-library/react";
import { NO_CHOICES } from "../../../src/application/ports/preferences";
import { App } from "../../../src/taskpane/app/App";
import type { Shell } from "../../../src/taskpane/app/shell";
import { paneWishes } from "../../../src/taskpane/app/wishes";
import type { ReadPlanProblem } from "../../../src/taskpane/features/read-plan/read-plan-jobs";
import { memoryDesk } from "./memory-desk";
import { memoryFeatures } from "./memory-features";
import { memoryJobs, memoryLastSource, memoryPreferences } from "./memory-jobs";

/** The whole pane, drawn with jobs in memory. */
export function opened(change: Partial<Shell> = {}) {
  const preferences = memoryPreferences();
  const shell: Shell = {
    readPlan: memoryJobs(),
    lastSource: memoryLastSource(),
    preferences,
    remembered: NO_CHOICES,
    features: memoryFeatures(),
    desk: memoryDesk(),
    page: null,
    hostLanguage: "vi",
    hostTheme: "light",
    wishes: paneWishes(),
    ...change,
  };
  render(<App shell={shell} />);
  return { shell, preferences };
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
export const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { name });
export const press = (name: string | RegExp): void => {
  fireEvent.click(button(name));
};
export const refused = (problem: ReadPlanProblem) => () => Promise.resolve({ ok: false, failure: problem } as const);
export const cellEdit: ReadPlanProblem = { kind: "host", failure: { kind: "cell-edit-mode" } };

/** The pane with a whole preview on it. */
export async function previewed(change: Partial<Shell> = {}) {
  const given = opened(change);
  press("Thử với kế hoạch mẫu");
  await heading("Xem trước");
  await heading("Cần xem lại");
  return given;
}
