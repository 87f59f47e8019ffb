import { repeatedFacts } from "../names/repeated-names";
import { taskRule } from "../rule";

/** The same body twice among the leads (220/KH-UBND, task 34): once is meant, or another body was. */
export const leadBodyRepeated = taskRule({
  id: "lead-body-repeated",
  severity: "warning",
  clarity: "person",
  title: "Cơ quan chủ trì ghi hai lần",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 34",
  fix: "auto",
  find: repeatedFacts("lead"),
  message: ({ name }) => ({
    vi: `“${name}” được ghi nhiều lần ở ô chủ trì. Bỏ chỗ thừa, hoặc thay bằng đơn vị bị ghi nhầm.`,
    en: `“${name}” stands several times in the lead cell. Drop it, or put the body that was meant.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ", "Sở Tài chính"] } }],
  },
});
