import type { ExpectedAnswer } from "../model/expected-answer";
import type { Finding, Severity } from "../model/finding";
import type { Task } from "../model/plan";
import { NOWHERE } from "../source/source-document";
import type { Sentence } from "../text/language";
import { NARROWING_COLUMN } from "./exceptions";
import type { LeadDoubt } from "./reporting-bodies";

export type AskingDoubt = LeadDoubt | "task-without-lead" | "expected-task-unknown";

/** What a person should know of who is asked, before forms go out, with the next step. What comes back has `consolidation/return-findings`. */
export const ASKING_FINDING_TEXTS: Readonly<Record<AskingDoubt, (args: Finding["args"]) => Sentence>> = {
  "collective-restricted": ({ name }) => ({
    vi: `“${name}” chỉ nói đến một phần của nhóm; phiếu được giao cho mọi thành viên. Muốn thu hẹp, ghi tên đơn vị vào cột “${NARROWING_COLUMN}” thêm ở bên phải bảng Nhiệm vụ.`,
    en: `“${name}” means a part of the group only; every member is asked. To narrow it, name the bodies in a column “${NARROWING_COLUMN}” added at the right of the table of tasks.`,
  }),
  "collective-without-members": ({ name }) => ({
    vi: `Chưa biết “${name}” gồm những đơn vị nào; một phiếu chung được lập cho cả nhóm. Ghi tên nhóm này vào cột “Nhóm” của từng thành viên ở trang Đơn vị để giao riêng.`,
    en: `The members of “${name}” are not known; one form is made for the whole group. Enter the group in column “Nhóm” of each member on sheet Đơn vị.`,
  }),
  "lead-body-ended": ({ name }) => ({
    vi: `“${name}” đã hết hiệu lực trong kỳ này và chưa có đơn vị kế thừa; phiếu vẫn lập theo tên cũ. Ghi đơn vị kế thừa ở cột “Kế thừa từ” của trang Đơn vị.`,
    en: `“${name}” has ended and no successor is known; the form keeps the old name. Name the successor in column “Kế thừa từ” of sheet Đơn vị.`,
  }),
  "lead-body-unlisted": ({ name }) => ({
    vi: `“${name}” chưa có trong danh mục đơn vị; phiếu lập theo tên trong kế hoạch. Thêm vào trang Đơn vị hoặc sửa lại tên.`,
    en: `“${name}” is not in the directory; the form takes the plan's words. Add it to sheet Đơn vị or correct the name.`,
  }),
  "task-without-lead": ({ task }) => ({
    vi: `Nhiệm vụ ${task} chưa có cơ quan chủ trì nên không giao được phiếu. Ghi cơ quan chủ trì ở trang Nhiệm vụ.`,
    en: `Task ${task} has no lead body, so nobody can be asked. Enter it on sheet Nhiệm vụ.`,
  }),
  "expected-task-unknown": ({ task, name }) => ({
    vi: `Trang Theo dõi giao “${name}” nhiệm vụ ${task}, nhưng sổ không có mã này nên phiếu không có dòng đó. Sửa mã nhiệm vụ ở trang Theo dõi.`,
    en: `Sheet Theo dõi asks “${name}” about task ${task}, which the register does not hold; the form has no such row. Correct the code there.`,
  }),
};

const SEVERITIES: Readonly<Record<AskingDoubt, Severity>> = {
  "collective-restricted": "note",
  "collective-without-members": "warning",
  "lead-body-ended": "warning",
  "lead-body-unlisted": "warning",
  "task-without-lead": "warning",
  "expected-task-unknown": "warning",
};

/** A remark about who is asked about a task; `name` is the lead as written. */
export const askingFinding = (
  id: Exclude<AskingDoubt, "expected-task-unknown">,
  task: Task,
  name: string | null,
): Finding => ({
  id,
  severity: SEVERITIES[id],
  place: task.source,
  task: task.id,
  value: name,
  suggestion: null,
  args: { task: task.id, name: name ?? "" },
});

/** A row of `Theo dõi` that a person added for a task the plan does not hold. */
export const unknownTaskFinding = ({ task, body }: ExpectedAnswer): Finding => ({
  id: "expected-task-unknown" satisfies AskingDoubt,
  severity: SEVERITIES["expected-task-unknown"],
  place: NOWHERE,
  task,
  value: body,
  suggestion: null,
  args: { task, name: body },
});

const isAskingDoubt = (id: string): id is AskingDoubt => Object.hasOwn(ASKING_FINDING_TEXTS, id);

/** The sentence of a finding about who is asked; an id of another part gives its value. */
export const askingFindingText = ({ id, args, value }: Finding): Sentence =>
  isAskingDoubt(id) ? ASKING_FINDING_TEXTS[id](args) : { vi: value ?? id, en: value ?? id };
