import { inLanguage } from "../../application/failure-texts";
import { type Distribution, planDistribution } from "../../application/returns/distribute";
import { askedPeriod } from "../../application/returns/expect-answers";
import { periodFailureText } from "../../application/returns/period-failure-texts";
import type { Language } from "../../engine/text/language";
import { periodAsked } from "../asked-when";
import { carryOut, NOTHING_LEFT } from "../distribution-out";
import { EXIT, type ExitCode } from "../exit-codes";
import { type OpenedRegister, openedRegister } from "../open-register";
import { distributionJson, distributionLines } from "../reporters/distribution-report";
import { NO_PERIOD, NO_REGISTER, ONE_REGISTER, usedWrongly } from "../usage";
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
  const asked = periodAsked(invocation);
  if (path === undefined) return usedWrongly(NO_REGISTER, distribute, invocation, tools);
  if (invocation.positionals.length > 1) return usedWrongly(ONE_REGISTER, distribute, invocation, tools);
  if (asked === null) return usedWrongly(NO_PERIOD, distribute, invocation, tools);
  const opened = await openedRegister(path, invocation, tools);
  if (opened === null) return EXIT.failed;
  const distribution = plannedFor(opened, asked, language);
  if (typeof distribution === "string") return failed(distribution, tools);
  const out = textOption(invocation, "out");
  const left = out === null ? NOTHING_LEFT : await carryOut(out, { opened, distribution }, invocation, tools);
  if (left === null) return EXIT.failed;
  if (invocation.json) tools.say(JSON.stringify(distributionJson(distribution, left, language)));
  else distributionLines(distribution, { out, left }, language).forEach(tools.say);
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

function failed(sentence: string, tools: CliTools): ExitCode {
  tools.note(sentence);
  return EXIT.failed;
}
