import { BODY_COLUMNS } from "../names/body-side";
import { collectiveOf } from "../names/collective";
import { taskRule } from "../rule";

/** "Các Sở … phụ trách những lĩnh vực …": all members are asked until a person says which (220/KH-UBND, tasks 3–5). */
export const leadCollectiveRestricted = taskRule({
  id: "lead-collective-restricted",
  severity: "note",
  clarity: "authority",
  title: "Nhóm chủ trì chỉ gồm một số cơ quan",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 3–5",
  fix: "manual",
  find: ({ task }, context) =>
    task.leadBodies.flatMap((name) => {
      const collective = collectiveOf(name, context);
      if (collective === null || !collective.restricted || collective.members.length === 0) return [];
      return [
        { column: BODY_COLUMNS.lead, value: name, about: name, args: { name, count: collective.members.length } },
      ];
    }),
  message: ({ name, count }) => ({
    vi: `“${name}” chỉ gồm một số cơ quan; tạm tính cả ${count} thành viên của nhóm. Ghi rõ những cơ quan phải thực hiện.`,
    en: `“${name}” means some bodies only; all ${count} members are asked for now. Name those that are meant.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Các Sở, ban, ngành"] } }],
    rejects: [
      { task: { leadBodies: ["Các Sở, ban, ngành phụ trách những lĩnh vực cấp phép kinh doanh có điều kiện"] } },
    ],
  },
});
