import { type FixingChange, fixRegister } from "../../application/checking/check-fixes";
import { checkJson } from "../../application/checking/check-json";
import { checkedRegister, hasStandingError, type PlacedFinding } from "../../application/checking/check-register";
import { ownPlaces } from "../../application/register/own-places";
import { registerWorkbook } from "../../application/register/write-register";
import { isCalendarDate } from "../../engine/calendar/calendar-date";
import { placesInContent } from "../../engine/sheets/register/content-places";
import { dayAsked } from "../asked-when";
import { EXIT, type ExitCode } from "../exit-codes";
import { type OpenedRegister, openedRegister } from "../open-register";
import { checkReport } from "../reporters/check-report";
import { NO_REGISTER, noDay, usedWrongly } from "../usage";
import { type CliTools, type Invocation, textOption, type Verb } from "../verb";
import { occasionOf, type Surroundings, writeRegisterOut, writtenOut } from "../write-register-out";

export const check: Verb = {
  name: "check",
  usage: "check SỔ.xlsx [--fix SAFE|MÃ,…] [--out SỔ.xlsx] [--as-of 2025-12-10] [--json]",
  summary: "Kiểm tra sổ theo dõi: người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền, điểm số, báo cáo.",
  options: [
    {
      name: "fix",
      value: "SAFE|MÃ,…",
      vi: "Sửa theo đề xuất: SAFE là mọi lỗi chỉ có một cách sửa chắc chắn; hoặc mã lỗi, khóa của từng lỗi, cách nhau bằng dấu phẩy.",
    },
    { name: "out", value: "SỔ.xlsx", vi: "Ghi sổ đã kiểm tra và đã sửa vào đây (có thể là chính sổ đang đọc)." },
    { name: "as-of", value: "NGÀY", vi: "Ngày kiểm tra, dạng 10/12/2025 hoặc 2025-12-10. Mặc định là hôm nay." },
    { name: "who", value: "TÊN", vi: "Tên người thực hiện, ghi vào Nhật ký." },
  ],
  run: runCheck,
};

async function runCheck(invocation: Invocation, tools: CliTools): Promise<ExitCode> {
  const [path] = invocation.positionals;
  const asOf = dayAsked(invocation, tools);
  if (path === undefined) return usedWrongly(NO_REGISTER, check, invocation, tools);
  if (!isCalendarDate(asOf)) return usedWrongly(noDay(asOf), check, invocation, tools);
  const opened = await openedRegister(path, invocation, tools);
  if (opened === null) return EXIT.failed;
  const change = fixesOf(opened, asOf, invocation);
  const out = textOption(invocation, "out");
  if (out !== null && !(await writeOut(out, opened, change, { invocation, tools }))) return EXIT.failed;
  const findings = await findingsAfter(opened, change, asOf, tools);
  if (invocation.json) tools.say(JSON.stringify({ ...checkJson(findings, invocation.language), ...fixedJson(change) }));
  else [...fixedLines(change, out), ...checkReport(findings, invocation.language)].forEach(tools.say);
  return hasStandingError(findings) ? EXIT.doneWithErrors : EXIT.fine;
}

/** Positional words after the register are further ids: `--fix ID ID2`. */
function fixesOf({ register }: OpenedRegister, asOf: string, invocation: Invocation): FixingChange {
  const fix = textOption(invocation, "fix");
  // A key may itself hold a comma (the name of a body), so the whole word counts too.
  const named = [fix ?? "", ...(fix ?? "").split(","), ...invocation.positionals.slice(1)]
    .map((id) => id.trim())
    .filter(Boolean);
  if (fix === null) return fixRegister(register, asOf, { what: [] });
  return fixRegister(register, asOf, { what: named.includes("SAFE") ? "SAFE" : named });
}

/** Where the rows stand now: in the workbook as it is, or as we write it once something was put right. */
async function findingsAfter(
  { bytes, register }: OpenedRegister,
  change: FixingChange,
  asOf: string,
  tools: CliTools,
): Promise<PlacedFinding[]> {
  if (change.applied.length > 0) return checkedRegister(change.register, asOf, ownPlaces(change.register));
  const content = await tools.workbooks.read(bytes);
  const places = content.ok ? placesInContent(content.value, register) : ownPlaces(register);
  return checkedRegister(register, asOf, places);
}

const fixedJson = ({ applied }: FixingChange) => ({
  fixed: applied.map(({ finding, to }) => ({ id: finding.id, key: finding.key, value: finding.value, to })),
});

function fixedLines({ applied }: FixingChange, out: string | null): string[] {
  if (applied.length === 0) return [];
  const where = out === null ? " (chưa ghi: thiếu --out)" : ` → ${out}`;
  return [
    `Đã sửa ${applied.length} chỗ${where}:`,
    ...applied.map(({ finding, to }) => `  ${finding.task ?? ""} ${finding.value ?? "(trống)"} → ${to}`),
    "",
  ];
}

/** Where nothing was put right the findings are still written anew, without a line in `Nhật ký`. */
async function writeOut(
  out: string,
  opened: OpenedRegister,
  change: FixingChange,
  surroundings: Surroundings,
): Promise<boolean> {
  if (change.applied.length > 0) return writeRegisterOut(out, opened, change, surroundings);
  const { files, workbooks } = surroundings.tools;
  const there = (out === opened.path ? null : await files.read(out)) ?? opened.bytes;
  const workbook = registerWorkbook(opened.register, occasionOf(surroundings));
  return writtenOut(out, await workbooks.update(there, workbook), surroundings);
}
