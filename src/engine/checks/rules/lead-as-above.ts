import { fold } from "../../text/fold";
import { bodiesChange } from "../names/body-name-rule";
import { BODY_COLUMNS } from "../names/body-side";
import { taskRule } from "../rule";

const AS_ABOVE = /^(?:nt|nhu tren|nhu mot|nhu dong tren|id|idem)$/;
const LONGEST = 14;
/** How such words begin: most names need no closer look. */
const MAY_BE = /^\s*(?:nt|nh[uư]|id|[-–"“”/])/i;
const saysAsAbove = (words: string): boolean =>
  AS_ABOVE.test(fold(words)) || /^\s*(?:[-–]?["”“]{1,2}[-–]?|\/\/)\s*$/u.test(words);

/** "-nt-", "như trên", "//" in the lead cell: sorted or filtered, the row above is another one. */
export const leadAsAbove = taskRule({
  id: "lead-as-above",
  severity: "warning",
  clarity: "person",
  title: "Cơ quan chủ trì ghi “như trên”",
  source: "220/KH-UBND, mục II.2: rõ người",
  fix: "auto",
  find: ({ task, at }, context) => {
    const [words = ""] = task.leadBodies;
    if (task.leadBodies.length !== 1 || words.length > LONGEST || !MAY_BE.test(words) || !saysAsAbove(words)) return [];
    const above = context.tasks[at - 1]?.leadBodies ?? [];
    const proposals =
      above.length === 0 || above.some(saysAsAbove)
        ? []
        : [{ to: above.join("; "), confidence: 0.9, change: bodiesChange(at, "lead", above) }];
    return [{ column: BODY_COLUMNS.lead, value: words, args: { words, to: above.join("; ") }, proposals }];
  },
  message: ({ words, to }) => ({
    vi: `Ô chủ trì ghi “${words}”; khi lọc hoặc sắp xếp sẽ không còn đúng. Ghi rõ: ${to}.`,
    en: `The lead cell says “${words}”, which is lost when rows are sorted. Write it out: ${to}.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính"] } }],
    rejects: [{ tasks: [{ leadBodies: ["Sở Tài chính"] }, { leadBodies: ["Như trên"] }] }],
  },
});
