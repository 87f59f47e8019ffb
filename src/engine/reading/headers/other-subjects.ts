import { fold } from "../../text/fold";
import type { Column } from "./header-block";

/**
 * Header words of lists that stand beside task tables in real plans and look like them: projects and money, people and
 * telephones, inspected units, marks of a self-assessment. Folded; a header that holds one tells what the rows are.
 */
const OTHER_SUBJECTS: readonly RegExp[] = [
  /\b(?:tong muc dau tu|tong von|von dau tu|ke hoach von|quy mo|dia diem xay dung|dien tich|ten (?:cong trinh|du an)|danh muc du an)\b/,
  /\b(?:don gia|thanh tien|so luong|don vi tinh|dvt|du toan|noi dung chi|so tien)\b/,
  /\b(?:dien thoai|so dt|sdt|email|thu dien tu|dia chi|ho va ten|ho ten|chuc vu|ngay sinh|ma so thue)\b/,
  /\b(?:duoc (?:kiem tra|thanh tra|khao sat|cham diem|danh gia)|doi tuong (?:kiem tra|thanh tra)|doan kiem tra|truong doan)\b/,
  /\b(?:diem (?:toi da|chuan|tu cham|tham dinh|thanh phan|dat duoc)|thang diem|so phieu)\b/,
];
const TASK_WORD =
  /^(?:ten )?(?:nhiem vu|cong viec|nhiem vu cu the|nhiem vu giai phap|noi dung nhiem vu|noi dung cong viec)$/;

const isOther = (header: string): boolean => OTHER_SUBJECTS.some((words) => words.test(fold(header)));

/** The rows are no tasks: a column belongs to another kind of list, and no column is headed "Nhiệm vụ". */
export function isOfOtherSubject(columns: readonly Column[]): boolean {
  if (columns.some((column) => column.role === "task" && TASK_WORD.test(fold(column.header)))) return false;
  return columns.some((column) => isOther(column.header));
}
