import type { Finding, Severity } from "../model/finding";
import type { Task } from "../model/plan";
import { NARROWING_COLUMN } from "./exceptions";
import type { LeadDoubt } from "./reporting-bodies";

export type ReturnDoubt = LeadDoubt | "task-without-lead";

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** What a person should know before forms go out, with the next step. */
const TEXTS: Readonly<Record<ReturnDoubt, (args: Finding["args"]) => Sentence>> = {
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
};

const SEVERITIES: Readonly<Record<ReturnDoubt, Severity>> = {
  "collective-restricted": "note",
  "collective-without-members": "warning",
  "lead-body-ended": "warning",
  "lead-body-unlisted": "warning",
  "task-without-lead": "warning",
};

export const returnFinding = (id: ReturnDoubt, task: Task, name: string | null): Finding => ({
  id,
  severity: SEVERITIES[id],
  place: task.source,
  task: task.id,
  value: name,
  suggestion: null,
  args: { task: task.id, name: name ?? "" },
});

const isReturnDoubt = (id: string): id is ReturnDoubt => id in TEXTS;

/** The sentence of a finding about returns; an id of another part gives its value. */
export const returnFindingText = ({ id, args, value }: Finding): Sentence =>
  isReturnDoubt(id) ? TEXTS[id](args) : { vi: value ?? id, en: value ?? id };
