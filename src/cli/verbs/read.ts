import { inLanguage, sourceFailureText, workbookFailureText } from "../../application/failure-texts";
import type { DocumentInput } from "../../application/ports/document-reader";
import { readPlanJson } from "../../application/reading/read-plan-json";
import { readSources } from "../../application/reading/read-sources";
import { registerDefaults, withoutNarrative } from "../../application/register/register-defaults";
import {
  type Occasion,
  type RegisterDefaults,
  updateRegister,
  type WrittenRegister,
  writeNewRegister,
} from "../../application/register/write-register";
import type { Plan } from "../../engine/model/plan";
import type { ColumnChoices } from "../../engine/reading/columns/column-proposal";
import { proposeColumns } from "../../engine/reading/columns/propose-columns";
import { readPlan } from "../../engine/reading/read-plan";
import { columnChoicesFor } from "../column-choices";
import { EXIT, type ExitCode } from "../exit-codes";
import { planReport } from "../reporters/plan-report";
import { NO_SOURCE, usedWrongly } from "../usage";
import { type CliTools, type Invocation, textOption, type Verb } from "../verb";
import { occasionOf } from "../write-register-out";

export const read: Verb = {
  name: "read",
  usage: "read NGUỒN… [--out SỔ.xlsx] [--columns CỘT.json] [--narrative] [--json]",
  summary:
    "Đọc kế hoạch (.txt .tsv .html .docx .xlsx .pdf .png .jpg) thành sổ theo dõi. Nhiều nguồn là các phần của một kế hoạch.",
  options: [
    { name: "out", value: "SỔ.xlsx", vi: "Ghi vào sổ này; sổ đã có thì cập nhật, giữ nguyên phần người dùng đã sửa." },
    {
      name: "columns",
      value: "CỘT.json",
      vi: "Cách hiểu các cột đã xác nhận, theo tiêu đề bảng; sổ ghi ra sẽ nhớ cho lần sau.",
    },
    { name: "narrative", vi: "Lấy cả nhiệm vụ viết thành đoạn văn vào sổ." },
    { name: "who", value: "TÊN", vi: "Tên người thực hiện, ghi vào Nhật ký." },
  ],
  run: runRead,
};

async function runRead(invocation: Invocation, tools: CliTools): Promise<ExitCode> {
  if (invocation.positionals.length === 0) return usedWrongly(NO_SOURCE, read, invocation, tools);
  const inputs = await loadInputs(invocation, tools);
  if (inputs === null) return EXIT.failed;
  const sources = await readSources(inputs, tools.sent, {
    progress: (done, total) => total > 1 && tools.note(`Đã đọc ${done}/${total}`),
  });
  if (!sources.ok) return failed(inLanguage(sourceFailureText(sources.failure), invocation.language), tools);
  const choices = await columnChoicesFor(invocation, tools);
  if (choices === null) return EXIT.failed;
  const plan = readPlan(sources.value, { directory: null, columnChoices: choices.all });
  const out = textOption(invocation, "out");
  if (out !== null && !(await writeOut(out, { plan, columnChoices: choices.given }, invocation, tools)))
    return EXIT.failed;
  const columnProposals = proposeColumns(sources.value, { directory: null, columnChoices: choices.all });
  if (invocation.json) tools.say(JSON.stringify({ ...readPlanJson(plan, invocation.language), columnProposals }));
  else planReport(plan, out, invocation.language).forEach(tools.say);
  return plan.findings.some((finding) => finding.severity === "error") ? EXIT.doneWithErrors : EXIT.fine;
}

async function loadInputs(invocation: Invocation, tools: CliTools): Promise<DocumentInput[] | null> {
  const inputs: DocumentInput[] = [];
  for (const path of invocation.positionals) {
    const bytes = await tools.files.read(path);
    if (bytes === null) {
      failed(
        invocation.language === "vi"
          ? `Không tìm thấy tệp ${path}. Kiểm tra đường dẫn và tên tệp.`
          : `File ${path} was not found. Check its path and name.`,
        tools,
      );
      return null;
    }
    inputs.push({ name: path.split(/[\\/]/).at(-1) ?? path, bytes });
  }
  return inputs;
}

interface ReadWithChoices {
  readonly plan: Plan;
  readonly columnChoices: ColumnChoices;
}

async function writeOut(
  out: string,
  { plan, columnChoices }: ReadWithChoices,
  invocation: Invocation,
  tools: CliTools,
): Promise<boolean> {
  const forWorkbook = invocation.values.narrative === true ? plan : withoutNarrative(plan);
  const written = await registerBytes(
    out,
    { plan: forWorkbook, columnChoices },
    occasionOf({ invocation, tools }),
    tools,
  );
  if (typeof written === "string") {
    failed(written, tools);
    return false;
  }
  if (written.changed) await tools.files.write(out, written.bytes);
  if (written.merged !== null) {
    const { kept, added, gone } = written.merged;
    tools.note(`Sổ đã có: giữ ${kept} nhiệm vụ, thêm ${added}, ${gone} không còn trong văn bản (vẫn giữ dòng).`);
  }
  return true;
}

/** The bytes to write, or the sentence that says why there are none. */
async function registerBytes(
  out: string,
  { plan, columnChoices }: ReadWithChoices,
  occasion: Occasion,
  tools: CliTools,
): Promise<WrittenRegister | string> {
  const defaults: RegisterDefaults = { ...registerDefaults(plan), columnChoices };
  const existing = await tools.files.read(out);
  if (existing === null) return writeNewRegister(plan, defaults, occasion, tools.workbooks);
  const updated = await updateRegister(existing, plan, defaults, { occasion, files: tools.workbooks });
  return updated.ok ? updated.value : workbookFailureText(out, updated.failure).vi;
}

function failed(sentence: string, tools: CliTools): ExitCode {
  tools.note(sentence);
  return EXIT.failed;
}
