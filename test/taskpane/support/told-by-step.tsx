import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NO_CHOICES } from "../../../src/application/ports/preferences";
import type { Result } from "../../../src/engine/result";
import { JobFailure } from "../../../src/taskpane/components/JobFailure";
import { ChoicesProvider } from "../../../src/taskpane/context/choices";
import type { JobProblem } from "../../../src/taskpane/context/job-problem";
import { type FeatureControl, useJob } from "../../../src/taskpane/context/use-job";
import { memoryPreferences } from "./memory-jobs";

export type Job = (control: FeatureControl) => Promise<Result<unknown, JobProblem>>;

/** A step of the shell as every feature has one: it runs a job and tells what it failed with. */
function Step({ job }: { readonly job: Job }) {
  const { state, start } = useJob(job);
  return (
    <>
      <button type="button" onClick={() => void start()}>
        Làm
      </button>
      <output>{state.step}</output>
      <JobFailure problem={state.problem} onClose={() => undefined} onRetry={null} />
    </>
  );
}

export interface Told {
  readonly step: string;
  /** What is shown, what is copied, what is handed up, what is printed. */
  readonly text: string;
}

/** Presses the step; where a bug has details to copy, they are copied (here into a field, as there is no clipboard). */
export async function told(job: Job): Promise<Told> {
  const lines: string[] = [];
  const loose = (["log", "info", "warn", "error", "debug"] as const).map((channel) =>
    jest.spyOn(console, channel).mockImplementation((...words: unknown[]) => void lines.push(words.join(" "))),
  );
  const noted: Job = async (control) => {
    const done = await job(control);
    lines.push(JSON.stringify(done));
    return done;
  };
  cleanup();
  render(
    <FluentProvider theme={webLightTheme}>
      <ChoicesProvider preferences={memoryPreferences()} remembered={NO_CHOICES} hostLanguage="vi">
        <Step job={noted} />
      </ChoicesProvider>
    </FluentProvider>,
  );
  await act(async () => void fireEvent.click(screen.getByText("Làm")));
  await screen.findByText(/^(done|failed)$/, {}, { timeout: 60_000 });
  const copy = screen.queryByRole("button", { name: "Chép chi tiết" });
  if (copy !== null) {
    await act(async () => void fireEvent.click(copy));
    lines.push(screen.getByLabelText<HTMLTextAreaElement>("Chép chi tiết").value);
  }
  const step = screen.getByRole("status").textContent ?? "";
  lines.push(document.body.textContent ?? "");
  for (const spy of loose) spy.mockRestore();
  return { step, text: lines.join("\n") };
}
