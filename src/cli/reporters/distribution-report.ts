import type { FailureText } from "../../application/failure-texts";
import type { Distribution } from "../../application/returns/distribute";
import { asOfficeDate } from "../../engine/calendar/calendar-date";
import type { DistributeJson } from "../../engine/contracts/distribute-json";
import type { Finding } from "../../engine/model/finding";
import { periodLabel } from "../../engine/periods/period";
import { askingFindingText } from "../../engine/returns/asking-findings";
import type { Language } from "../../engine/text/language";
import type { LeftAlone } from "../distribution-out";

type WordedFinding = DistributeJson["findings"][number];

/** What `--json` prints. */
export const distributionJson = (
  { period, forms, findings }: Distribution,
  left: LeftAlone,
  language: Language,
): DistributeJson => ({
  schema: "pciwb.distribute/1",
  period: period.key,
  forms: forms.map(({ form, file }) => ({ body: form.body, file, tasks: form.rows.map(({ task }) => task.id) })),
  findings: [...findings.map((finding) => worded(finding, language)), ...leftFindings(left, language)],
});

const worded = (finding: Finding, language: Language): WordedFinding => ({
  ...finding,
  message: askingFindingText(finding)[language],
});

const leftFindings = ({ kept, stale }: LeftAlone, language: Language): WordedFinding[] => [
  ...kept.map((file) => aboutFile("form-kept", file, keptText(file)[language])),
  ...stale.map((file) => aboutFile("form-stale", file, staleText(file)[language])),
];

const keptText = (file: string): FailureText => ({
  vi: `Tệp ${file} đã có nội dung nên không ghi đè. Chuyển tệp đi nơi khác rồi lập lại nếu cần phiếu trống.`,
  en: `${file} has been filled in and was not written over. Move it away to get a blank form.`,
});
const staleText = (file: string): FailureText => ({
  vi: `Tệp ${file} là phiếu của lần lập trước, không còn trong danh sách. Xóa hoặc chuyển đi để không gửi nhầm.`,
  en: `${file} was made by an earlier run and is no longer in the list. Delete or move it, so that it is not sent by mistake.`,
});

const aboutFile = (id: string, file: string, message: string): WordedFinding => ({
  id,
  severity: "warning",
  task: null,
  value: file,
  message,
});

export interface HandedOut {
  readonly out: string | null;
  readonly left: LeftAlone;
}

/** What a person reads: how many forms, where, and what to look at, the same remark once. */
export function distributionLines(distribution: Distribution, { out, left }: HandedOut, language: Language): string[] {
  const { period, forms, findings } = distribution;
  const tasks = forms.reduce((sum, { form }) => sum + form.rows.length, 0);
  const due = forms[0]?.form.reportDue ?? null;
  const remarks = new Map(findings.map((finding) => [`${finding.id} ${finding.value}`, finding]));
  const vi = language === "vi";
  return [
    vi
      ? `${periodLabel(period)}: ${forms.length} phiếu, ${tasks} báo cáo phải có${due === null ? "" : `, trước ngày ${asOfficeDate(due)}`}.`
      : `${period.key}: ${forms.length} forms, ${tasks} expected answers${due === null ? "" : `, before ${due}`}.`,
    ...(out === null
      ? [vi ? "Chưa ghi gì; thêm --out THƯ_MỤC để ghi phiếu." : "Nothing was written; add --out FOLDER."]
      : [vi ? `Phiếu và danh sách phiếu: ${out}` : `Forms and their list: ${out}`]),
    ...[...remarks.values()].map((finding) => `- ${worded(finding, language).message}`),
    ...leftFindings(left, language).map(({ message }) => `- ${message}`),
  ];
}
