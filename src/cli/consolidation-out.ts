import type { RegisterChange } from "../application/register/change-register";
import type { ConsolidatedQuarter } from "../application/returns/consolidate-returns";
import { closePeriod } from "../application/summary/close-period";
import { writeReport } from "../application/summary/write-report";
import { statusFailureText } from "../engine/status/status-question";
import type { OpenedRegister } from "./open-register";
import { type CliTools, type Invocation, textOption } from "./verb";
import { occasionOf, writeRegisterOut } from "./write-register-out";

/** Writes the register where `--out` asks for it; false after the sentence that says why not. */
export async function writeConsolidation(
  quarter: ConsolidatedQuarter,
  opened: OpenedRegister,
  invocation: Invocation,
  tools: CliTools,
): Promise<boolean> {
  const out = textOption(invocation, "out");
  if (out === null) return true;
  const change = invocation.values.close === true ? closed(quarter) : quarter.change;
  if (typeof change === "string") {
    tools.note(change);
    return false;
  }
  return writeRegisterOut(out, opened, change, { invocation, tools });
}

/** Writes the draft report where `--report` asks for it; the library that writes it is loaded only then. */
export async function writeQuarterReport(
  { summary, period }: ConsolidatedQuarter,
  invocation: Invocation,
  tools: CliTools,
): Promise<void> {
  const path = textOption(invocation, "report");
  if (path === null || summary === null) return;
  const { docxReportWriter } = await import("../adapters/docx-report/docx-report-writer");
  const occasion = occasionOf({ invocation, tools });
  const { bytes } = await writeReport(summary.report, period.key, { occasion, writer: docxReportWriter });
  await tools.files.write(path, bytes);
}

/** The same change with the period signed off; a sentence where that cannot be done. */
function closed({ change, asOf, period }: ConsolidatedQuarter): RegisterChange | string {
  const signed = closePeriod(change.register, { asOf, period: period.key });
  if (!signed.ok) return statusFailureText(signed.failure).vi;
  const { register, after, results = [] } = signed.value.change;
  const [reporting] = change.results ?? [];
  return {
    ...change,
    register,
    after: `${change.after}; chốt ${after}`,
    results: [...(reporting === undefined ? [] : [reporting]), ...results],
  };
}
