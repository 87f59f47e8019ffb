import { ROLE_NAMES } from "../../../engine/reading/columns/role-names";
import type { ColumnRole } from "../../../engine/reading/headers/words";
import type { Language } from "../../../engine/text/language";

const ENGLISH: Readonly<Record<ColumnRole, string>> = {
  number: "number",
  "group-number": "number of the group",
  section: "section, field",
  task: "task",
  lead: "lead body",
  coordinating: "coordinating bodies",
  execution: "time of execution",
  milestone: "time of completion",
  product: "product",
  watcher: "who watches",
  leader: "leader in charge",
  note: "note",
  "assigning-note": "note that names the body",
  period: "period (ticked)",
  score: "score",
  target: "target",
  other: "not used",
};

/** What a column holds, as the list of the question says it. */
export function columnRoleName(role: ColumnRole, language: Language): string {
  const name = language === "vi" ? ROLE_NAMES[role] : ENGLISH[role];
  return name.charAt(0).toLocaleUpperCase("vi-VN") + name.slice(1);
}
