import { join } from "node:path";
import { packZip } from "../../adapters/system/pack-zip";
import { saveRegister } from "../../application/change-register";
import { type Distribution, distributionChange, outgoingFiles, planDistribution } from "../../application/distribute";
import { askedPeriod } from "../../application/expect-answers";
import { inLanguage, workbookFailureText } from "../../application/failure-texts";
import { handOut } from "../../application/hand-out";
import { periodFailureText } from "../../application/period-failure-texts";
import type { Language } from "../../engine/reading/finding-texts";
import { EXIT, type ExitCode } from "../exit-codes";
import { type OpenedRegister, openedRegister } from "../open-register";
import { distributionJson, distributionLines } from "../reporters/distribution-report";
import { type CliTools, type Invocation, textOption, type Verb } from "../verb";

export const distribute: Verb = {
  name: "distribute",
  usage: "distribute SỔ.xlsx --period 2025-Q3 [--out THƯ_MỤC|TỆP.zip] [--json]",
  summary: "Lập phiếu báo cáo cho từng đơn vị phải báo cáo trong kỳ, kèm danh sách phiếu; ghi trang Theo dõi vào sổ.",
  options: [
    { name: "period", value: "2025-Q3", vi: "Kỳ báo cáo; Q4 là báo cáo năm." },
    { name: "out", value: "THƯ_MỤC|TỆP.zip", vi: "Nơi ghi các phiếu. Không có thì chỉ liệt kê, không ghi gì." },
    { name: "who", value: "TÊN", vi: "Tên người thực hiện, ghi vào Nhật ký." },
  ],
  run: runDistribute,
};

async function runDistribute(invocation: Invocation, tools: CliTools): Promise<ExitCode> {
  const { language } = invocation;
  const [path] = invocation.positionals;
  const asked = textOption(invocation, "period");
  if (path === undefined || invocation.positionals.length > 1 || asked === null) {
    tools.note(`${language === "vi" ? "Cách dùng" : "Usage"}: pciwb ${distribute.usage}`);
    return EXIT.badUsage;
  }
  const opened = await openedRegister(path, invocation, tools);
  if (opened === null) return EXIT.failed;
  const distribution = plannedFor(opened, asked, language);
  if (typeof distribution === "string") return failed(distribution, tools);
  const out = textOption(invocation, "out");
  const kept = out === null ? [] : await carryOut(out, { opened, distribution }, invocation, tools);
  if (kept === null) return EXIT.failed;
  if (invocation.json) tools.say(JSON.stringify(distributionJson(distribution, kept, language)));
  else distributionLines(distribution, { out, kept }, language).forEach(tools.say);
  return EXIT.fine;
}

/** The distribution of the asked period, or the sentence that says why there is none. */
function plannedFor({ register }: OpenedRegister, asked: string, language: Language): Distribution | string {
  const period = askedPeriod(register, asked);
  if (!period.ok) return inLanguage(periodFailureText(period.failure), language);
  const distribution = planDistribution(register, period.value);
  if (distribution.forms.length > 0) return distribution;
  return language === "vi"
    ? `Không có nhiệm vụ nào phải báo cáo trong kỳ ${period.value.key}. Kiểm tra cột “Cơ quan chủ trì” ở trang Nhiệm vụ.`
    : `No task has to be reported in ${period.value.key}. Check column “Cơ quan chủ trì” of sheet Nhiệm vụ.`;
}

interface Work {
  readonly opened: OpenedRegister;
  readonly distribution: Distribution;
}

/**
 * Writes the forms, then the register; gives the names of the files that were kept as they were, or null where it could not be
 * done. The register is made ready first: where that fails, nothing is handed out.
 */
async function carryOut(
  out: string,
  { opened, distribution }: Work,
  invocation: Invocation,
  tools: CliTools,
): Promise<readonly string[] | null> {
  const { path, bytes, register } = opened;
  const updated = await saveRegister(
    bytes,
    { before: register, change: distributionChange(register, distribution) },
    { occasion: { at: tools.now, who: textOption(invocation, "who") ?? "pciwb" }, files: tools.workbooks },
  );
  if (!updated.ok) {
    tools.note(inLanguage(workbookFailureText(path, updated.failure), invocation.language));
    return null;
  }
  const kept = /\.zip$/i.test(out)
    ? await handOutZip(out, distribution, invocation, tools)
    : await handOutFolder(out, distribution, tools);
  if (kept !== null && updated.value !== bytes) await tools.files.write(path, updated.value);
  return kept;
}

async function handOutFolder(out: string, distribution: Distribution, tools: CliTools): Promise<readonly string[]> {
  const kept: string[] = [];
  let done = 0;
  for await (const file of outgoingFiles(distribution, tools.workbooks)) {
    if ((await handOut(join(out, file.name), file, tools)) === "kept") kept.push(file.name);
    done += 1;
    if (done % 50 === 0) tools.note(`Đã lập ${done}/${distribution.forms.length + 1} tệp`);
  }
  return kept;
}

async function handOutZip(
  out: string,
  distribution: Distribution,
  { language }: Invocation,
  tools: CliTools,
): Promise<readonly string[] | null> {
  const files = [];
  for await (const file of outgoingFiles(distribution, tools.workbooks)) files.push(file);
  const bytes = packZip(files);
  const there = await tools.files.read(out);
  if (there === null) await tools.files.write(out, bytes);
  else if (Buffer.compare(there, bytes) !== 0) {
    tools.note(
      language === "vi"
        ? `Tệp ${out} đã có và khác với các phiếu lần này nên không ghi đè. Đổi tên tệp cũ hoặc chọn tên khác.`
        : `${out} is there already and differs, so it was not written over. Rename it or choose another name.`,
    );
    return null;
  }
  return [];
}

function failed(sentence: string, tools: CliTools): ExitCode {
  tools.note(sentence);
  return EXIT.failed;
}
