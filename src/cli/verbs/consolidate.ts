import { join } from "node:path";
import { nodeFolders } from "../../adapters/system/folders-node";
import { inLanguage } from "../../application/failure-texts";
import { consolidateJson } from "../../application/returns/consolidate-json";
import {
  anyUsable,
  type ConsolidatedQuarter,
  consolidateReturns,
  prepareConsolidation,
} from "../../application/returns/consolidate-returns";
import type { IncomingFile } from "../../application/returns/incoming-returns";
import { periodFailureText } from "../../application/returns/period-failure-texts";
import { isCalendarDate } from "../../engine/calendar/calendar-date";
import { tidyPackage } from "../../engine/consolidation/tidy/tidy-package";
import { dayAsked, periodAsked } from "../asked-when";
import { consolidationDecisions } from "../consolidation-decisions";
import { writeConsolidation, writeQuarterReport } from "../consolidation-out";
import { EXIT, type ExitCode } from "../exit-codes";
import { type OpenedRegister, openedRegister } from "../open-register";
import { consolidationReport } from "../reporters/consolidation-report";
import { returnsGiven } from "../returns-given";
import { NO_PERIOD, NO_REGISTER, NO_RETURNS, noDay, usedWrongly } from "../usage";
import { type CliTools, type Invocation, textOption, type Verb } from "../verb";

export const consolidate: Verb = {
  name: "consolidate",
  usage:
    "consolidate SỔ.xlsx PHIẾU(thư mục|zip|tệp)… --period 2025-Q4 --as-of NGÀY [--out SỔ.xlsx] [--report BÁO_CÁO.docx] [--tidy THƯ_MỤC] [--json]",
  summary: "Nhận các phiếu gửi về, đưa vào sổ, nêu chỗ vênh nhau, đơn vị còn thiếu và số liệu tổng hợp của kỳ.",
  options: [
    { name: "period", value: "2025-Q4", vi: "Kỳ báo cáo; Q4 là báo cáo năm." },
    { name: "as-of", value: "NGÀY", vi: "Ngày tổng hợp, dạng 10/12/2025 hoặc 2025-12-10. Mặc định là hôm nay." },
    { name: "out", value: "SỔ.xlsx", vi: "Ghi kết quả vào sổ này (có thể là chính sổ đang đọc)." },
    { name: "report", value: "BÁO_CÁO.docx", vi: "Ghi dự thảo báo cáo của kỳ." },
    { name: "tidy", value: "THƯ_MỤC", vi: "Ghi sổ thành các bảng CSV kèm datapackage.json để nạp vào cơ sở dữ liệu." },
    { name: "decide", value: "QUYẾT_ĐỊNH.json", vi: "Quyết định cho các dòng đang chờ; sổ ghi ra sẽ nhớ cho lần sau." },
    { name: "close", vi: "Chốt số liệu của kỳ: giữ một bản tổng hợp không đổi." },
    { name: "who", value: "TÊN", vi: "Tên người thực hiện, ghi vào Nhật ký." },
  ],
  run: runConsolidate,
};

async function runConsolidate(invocation: Invocation, tools: CliTools): Promise<ExitCode> {
  const [path, ...words] = invocation.positionals;
  const period = periodAsked(invocation);
  const asOf = dayAsked(invocation, tools);
  if (path === undefined) return usedWrongly(NO_REGISTER, consolidate, invocation, tools);
  if (words.length === 0) return usedWrongly(NO_RETURNS, consolidate, invocation, tools);
  if (period === null) return usedWrongly(NO_PERIOD, consolidate, invocation, tools);
  if (!isCalendarDate(asOf)) return usedWrongly(noDay(asOf), consolidate, invocation, tools);
  tools.sent.returns.warmUp();
  const opened = await openedRegister(path, invocation, tools);
  if (opened === null) return EXIT.failed;
  return consolidateInto(opened, { words, period, asOf }, { invocation, tools });
}

interface Typed {
  readonly words: readonly string[];
  readonly period: string;
  readonly asOf: string;
}

async function consolidateInto(
  opened: OpenedRegister,
  { words, period, asOf }: Typed,
  { invocation, tools }: Surroundings,
): Promise<ExitCode> {
  const incoming = await incomingFiles(words, opened.path, invocation, tools);
  const decisions = incoming === null ? null : await consolidationDecisions(invocation, tools);
  if (incoming === null || decisions === null) return EXIT.failed;
  const quarter = await consolidated(opened, incoming, { period, asOf, decisions }, { invocation, tools });
  if (typeof quarter === "string") return failed(quarter, tools);
  return (await carriedOut(quarter, opened, { invocation, tools })) ? exitOf(quarter) : EXIT.failed;
}

interface Surroundings {
  readonly invocation: Invocation;
  readonly tools: CliTools;
}

/** Null after the sentence that says which word is neither a file nor a folder. */
async function incomingFiles(
  words: readonly string[],
  register: string,
  invocation: Invocation,
  tools: CliTools,
): Promise<readonly IncomingFile[] | null> {
  const out = textOption(invocation, "out");
  const given = await returnsGiven(words, { files: tools.files, folders: nodeFolders }, [
    register,
    ...(out === null ? [] : [out]),
  ]);
  if (!("missing" in given)) return given;
  failed(
    invocation.language === "vi"
      ? `Không tìm thấy ${given.missing}. Kiểm tra đường dẫn của tệp hoặc thư mục phiếu.`
      : `${given.missing} was not found. Check the path of the file or folder of returns.`,
    tools,
  );
  return null;
}

/** The quarter, or the sentence that says why there is none. */
async function consolidated(
  { register }: OpenedRegister,
  incoming: readonly IncomingFile[],
  request: Parameters<typeof prepareConsolidation>[1],
  { invocation: { language }, tools }: Surroundings,
): Promise<ConsolidatedQuarter | string> {
  const prepared = prepareConsolidation(register, request);
  if (!prepared.ok) return inLanguage(periodFailureText(prepared.failure), language);
  const quarter = await consolidateReturns(prepared.value, incoming, tools.sent.returns, {
    progress: (done, total, file) => tools.note(`${language === "vi" ? "Đã đọc" : "Read"} ${done}/${total}: ${file}`),
  });
  if (anyUsable(quarter)) return quarter;
  const why = quarter.consolidation.returns.length;
  return language === "vi"
    ? `Không có phiếu nào dùng được trong ${why} tệp đã chọn. Chọn thư mục, tệp zip hoặc các tệp phiếu báo cáo đơn vị gửi về.`
    : `None of the ${why} files chosen holds a usable return. Choose the folder, zip or files the bodies sent back.`;
}

/** Writes what was asked for and says the answer; false where something could not be written. */
async function carriedOut(
  quarter: ConsolidatedQuarter,
  opened: OpenedRegister,
  { invocation, tools }: Surroundings,
): Promise<boolean> {
  const { language } = invocation;
  const written = await writeConsolidation(quarter, opened, invocation, tools);
  if (!written) return false;
  await writeQuarterReport(quarter, invocation, tools);
  const tidy = textOption(invocation, "tidy");
  if (tidy !== null)
    for (const { name, text } of tidyPackage(quarter.change.register))
      await tools.files.write(join(tidy, name), new TextEncoder().encode(text));
  const name = opened.path.split(/[\\/]/).at(-1) ?? opened.path;
  if (invocation.json) tools.say(JSON.stringify(consolidateJson(quarter, name, language)));
  else consolidationReport(quarter, textOption(invocation, "out"), language).forEach(tools.say);
  return true;
}

const exitOf = ({ findings }: ConsolidatedQuarter): ExitCode =>
  findings.some(({ severity }) => severity === "error") ? EXIT.doneWithErrors : EXIT.fine;

function failed(sentence: string, tools: CliTools): ExitCode {
  tools.note(sentence);
  return EXIT.failed;
}
