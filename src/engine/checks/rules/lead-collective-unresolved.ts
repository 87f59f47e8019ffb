import type { CheckContext } from "../check-context";
import { BODY_COLUMNS } from "../names/body-side";
import { collectiveOf } from "../names/collective";
import { planRule } from "../rule";

interface Collective {
  readonly name: string;
  readonly firstTask: number;
  readonly count: number;
}

/** Collectives that lead, each once, with the first task that names it. */
function leadingCollectives(context: CheckContext): Collective[] {
  const found = new Map<string, Collective>();
  for (const [at, task] of context.tasks.entries())
    for (const name of task.leadBodies) {
      const known = found.get(name);
      if (known !== undefined) found.set(name, { ...known, count: known.count + 1 });
      else if (collectiveOf(name, context) !== null) found.set(name, { name, firstTask: at, count: 1 });
    }
  return [...found.values()];
}

/** "Các Hiệp hội doanh nghiệp" without members in `Đơn vị`: one body stands for all, nobody in particular is asked. Told once. */
export const leadCollectiveUnresolved = planRule({
  id: "lead-collective-unresolved",
  severity: "warning",
  clarity: "person",
  title: "Nhóm cơ quan chủ trì chưa có thành viên",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 21, 36",
  fix: "manual",
  find: (_, context) =>
    leadingCollectives(context)
      .filter(({ name }) => collectiveOf(name, context)?.known === false)
      .map(({ name, firstTask, count }) => ({
        subject: { kind: "task", at: firstTask },
        column: BODY_COLUMNS.lead,
        value: name,
        about: name,
        args: { name, count },
      })),
  message: ({ name, count }) => ({
    vi: `Nhóm “${name}” chủ trì ${count} nhiệm vụ nhưng chưa có thành viên nào ở trang “Đơn vị”. Ghi tên nhóm vào cột “Nhóm” của từng đơn vị thành viên.`,
    en: `“${name}” leads ${count} tasks, but no body of sheet “Đơn vị” belongs to it. Enter the group in column “Nhóm”.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Các Sở, ban, ngành"] } }, { task: { leadBodies: ["Sở Tài chính"] } }],
    rejects: [{ task: { leadBodies: ["Các Hiệp hội doanh nghiệp"] } }],
  },
});
