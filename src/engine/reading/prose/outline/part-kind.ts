/**
 * What a part of a plan is for, by the words of its heading: aims (mục đích, mục tiêu), tasks (nhiệm vụ, giải pháp),
 * organisation (tổ chức thực hiện), background (đánh giá kết quả). "aims-and-tasks" leaves it to the headings inside.
 */
export type PartKind = "aims" | "tasks" | "aims-and-tasks" | "organisation" | "background" | "other";

const AIMS = /\b(?:muc tieu|muc dich|chi tieu|yeu cau|quan diem)\b/;
const TASKS = /\b(?:nhiem vu|giai phap|noi dung (?:thuc hien|cong viec|trien khai|nhiem vu|trong tam)|bien phap)\b/;
const ORGANISATION =
  /\b(?:to chuc (?:thuc hien|trien khai|the hien)|trach nhiem|phan cong|che do (?:thong tin,? )?bao cao|kinh phi|dieu khoan)\b/;
const BACKGROUND = /\b(?:thuc trang|danh gia|ket qua|tinh hinh|su can thiet|boi canh|dac diem|can cu)\b/;

/** `title` is the folded heading without its number. */
export function kindOfPart(title: string): PartKind {
  if (ORGANISATION.test(title)) return "organisation";
  const [aims, tasks] = [AIMS.test(title), TASKS.test(title)];
  if (aims && tasks) return "aims-and-tasks";
  if (tasks) return "tasks";
  if (aims) return "aims";
  return BACKGROUND.test(title) ? "background" : "other";
}

const TURNS =
  /^(?:ve )?(?:cac )?(?:muc tieu|muc dich|yeu cau|chi tieu|quan diem|nhiem vu|giai phap|bien phap|to chuc thuc hien)\b/;
const LONGEST_SUB_HEADING = 110;

/** The kind a heading inside a part turns to ("1. Mục tiêu chung"); null where it only names a subject. */
export function kindOfSubHeading(title: string): PartKind | null {
  return title.length <= LONGEST_SUB_HEADING && TURNS.test(title) ? kindOfPart(title) : null;
}
