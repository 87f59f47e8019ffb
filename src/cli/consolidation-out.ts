import { journaled, type RegisterChange, saveRegister } from "../application/change-register";
import { closePeriod } from "../application/close-period";
import type { ConsolidatedQuarter } from "../application/consolidate-returns";
import { inLanguage, workbookFailureText } from "../application/failure-texts";
import { registerWorkbook } from "../application/write-register";
import { writeReport } from "../application/write-report";
import { statusFailureText } from "../engine/status/status-question";
import type { OpenedRegister } from "./open-register";
import { type CliTools, type Invocation, textOption } from "./verb";

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
  if (typeof change === "string") return refused(change, tools);
  const saved = await savedBytes(out, opened, change, { invocation, tools });
  if (!saved.ok) return refused(inLanguage(workbookFailureText(out, saved.failure), invocation.language), tools);
  if (out !== opened.path || saved.value !== opened.bytes) await tools.files.write(out, saved.value);
  return true;
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
  const occasion = { at: tools.now, who: textOption(invocation, "who") ?? "pciwb" };
  const { bytes } = await writeReport(summary.report, period.key, { occasion, writer: docxReportWriter });
  await tools.files.write(path, bytes);
}

/** The register's own file is updated; another workbook that is there already gets our sheets beside its own. */
async function savedBytes(
  out: string,
  { path, bytes, register }: OpenedRegister,
  change: RegisterChange,
  { invocation, tools }: { readonly invocation: Invocation; readonly tools: CliTools },
): ReturnType<typeof saveRegister> {
  const occasion = { at: tools.now, who: textOption(invocation, "who") ?? "pciwb" };
  const other = out === path ? null : await tools.files.read(out);
  if (other === null) return saveRegister(bytes, { before: register, change }, { occasion, files: tools.workbooks });
  const workbook = registerWorkbook(journaled(change, occasion), occasion, change.results ?? []);
  return tools.workbooks.update(other, workbook);
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

function refused(sentence: string, tools: CliTools): false {
  tools.note(sentence);
  return false;
}
