import { repeatedFacts } from "../names/repeated-names";
import { taskRule } from "../rule";

export const coordinatingBodyRepeated = taskRule({
  id: "coordinating-body-repeated",
  severity: "note",
  clarity: "responsibility",
  title: "Cơ quan phối hợp ghi hai lần",
  source: "220/KH-UBND, mục II.2: rõ trách nhiệm",
  fix: "auto",
  find: repeatedFacts("coordinating"),
  message: ({ name }) => ({
    vi: `“${name}” được ghi nhiều lần ở ô phối hợp. Bỏ chỗ thừa, hoặc thay bằng đơn vị bị ghi nhầm.`,
    en: `“${name}” stands several times in the coordinating cell. Drop it, or put the body that was meant.`,
  }),
  examples: {
    accepts: [{ task: { coordinatingBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { coordinatingBodies: ["Sở Nội vụ", "Sở Nội vụ"] } }],
  },
});
