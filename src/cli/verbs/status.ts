import { inLanguage } from "../../application/failure-texts";
import type { JudgementForm } from "../../application/status/apply-judgement";
import { judgeRegister } from "../../application/status/judge-register";
import { judgementChange } from "../../application/status/judgement-change";
import { statusJson } from "../../application/status/status-json";
import { periodOfDay } from "../../engine/periods/period";
import { statusFailureText } from "../../engine/status/status-question";
import { DATA_WINDOWS, type StatusSettings } from "../../engine/status/status-settings";
import { dayAsked, periodAsked } from "../asked-when";
import { EXIT, type ExitCode } from "../exit-codes";
import { openedRegister } from "../open-register";
import { statusReport } from "../reporters/status-report";
import { NO_REGISTER, ONE_REGISTER, usedWrongly } from "../usage";
import { type CliTools, type Invocation, textOption, type Verb } from "../verb";
import { writeRegisterOut } from "../write-register-out";

export const status: Verb = {
  name: "status",
  usage: "status SỔ.xlsx --as-of 2025-12-10 --period 2025-Q4 [--out SỔ.xlsx] [--formulas] [--json]",
  summary: "Đánh giá trạng thái từng nhiệm vụ, từng đơn vị và chênh lệch điểm tại một ngày, trong một kỳ.",
  options: [
    { name: "as-of", value: "NGÀY", vi: "Ngày đánh giá, dạng 10/12/2025 hoặc 2025-12-10. Mặc định là hôm nay." },
    { name: "period", value: "2025-Q4", vi: "Kỳ báo cáo; Q4 là báo cáo năm. Mặc định là quý của ngày đánh giá." },
    { name: "due-soon", value: "SỐ", vi: "Số ngày trước hạn coi là sắp đến hạn (mặc định 15); sổ ghi ra sẽ nhớ." },
    {
      name: "data-window",
      value: "calendar|decree-09-2019",
      vi: "Số liệu của kỳ tính theo quý dương lịch hay từ ngày 15 đến ngày 14 theo Nghị định 09/2019/NĐ-CP.",
    },
    { name: "out", value: "SỔ.xlsx", vi: "Ghi kết quả vào sổ này (có thể là chính sổ đang đọc)." },
    { name: "formulas", vi: "Ghi trạng thái, lý do, chênh lệch bằng công thức Excel: đổi ngày trong sổ là tính lại." },
    { name: "values", vi: "Ghi trạng thái, lý do, chênh lệch bằng giá trị (mặc định của sổ mới)." },
    { name: "who", value: "TÊN", vi: "Tên người thực hiện, ghi vào Nhật ký." },
  ],
  run: runStatus,
};

async function runStatus(invocation: Invocation, tools: CliTools): Promise<ExitCode> {
  const [path] = invocation.positionals;
  if (path === undefined) return usedWrongly(NO_REGISTER, status, invocation, tools);
  if (invocation.positionals.length > 1) return usedWrongly(ONE_REGISTER, status, invocation, tools);
  const settings = typedSettings(invocation);
  if (typeof settings === "string") {
    tools.note(settings);
    return EXIT.badUsage;
  }
  const opened = await openedRegister(path, invocation, tools);
  if (opened === null) return EXIT.failed;
  const judged = judgeRegister(opened.register, { ...askedFor(invocation, tools), settings });
  if (!judged.ok) {
    tools.note(inLanguage(statusFailureText(judged.failure), invocation.language));
    return judged.failure.kind === "period-not-expected" ? EXIT.failed : EXIT.badUsage;
  }
  const out = textOption(invocation, "out");
  if (
    out !== null &&
    !(await writeRegisterOut(out, opened, judgementChange(opened.register, judged.value, formOf(invocation)), {
      invocation,
      tools,
    }))
  )
    return EXIT.failed;
  if (invocation.json) tools.say(JSON.stringify(statusJson(judged.value)));
  else statusReport(judged.value, opened.register, out).forEach(tools.say);
  return judged.value.findings.some(({ severity }) => severity === "error") ? EXIT.doneWithErrors : EXIT.fine;
}

/** The settings typed, or the sentence that says what is wrong with them. */
function typedSettings(invocation: Invocation): Partial<StatusSettings> | string {
  const [days, named] = [textOption(invocation, "due-soon"), textOption(invocation, "data-window")];
  const dataWindow = DATA_WINDOWS.find((one) => one === named);
  if (days !== null && !/^\d{1,3}$/.test(days))
    return invocation.language === "vi" ? "--due-soon nhận một số ngày từ 0 đến 999." : "--due-soon takes days, 0–999.";
  if (named !== null && dataWindow === undefined) return `--data-window: ${DATA_WINDOWS.join(" | ")}`;
  return {
    ...(days === null ? {} : { dueSoonDays: Number(days) }),
    ...(dataWindow === undefined ? {} : { dataWindow }),
  };
}

const formOf = ({ values }: Invocation): JudgementForm =>
  values.formulas === true ? "formulas" : values.values === true ? "values" : "as-before";

/** The day and the period typed, else today and the quarter of the day. */
function askedFor(invocation: Invocation, tools: CliTools): { readonly asOf: string; readonly period: string } {
  const asOf = dayAsked(invocation, tools);
  return { asOf, period: periodAsked(invocation) ?? periodOfDay(asOf)?.key ?? "" };
}
