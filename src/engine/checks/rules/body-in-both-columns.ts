import { bodiesChange } from "../names/body-name-rule";
import { BODY_COLUMNS } from "../names/body-side";
import { taskRule } from "../rule";

const distinct = (names: readonly string[]): string[] => (names.length < 2 ? [...names] : [...new Set(names)]);

/** A body that leads and coordinates the same task (220/KH-UBND, task 27): the lead stands. */
export const bodyInBothColumns = taskRule({
  id: "body-in-both-columns",
  severity: "warning",
  clarity: "responsibility",
  title: "Vừa chủ trì vừa phối hợp",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 27",
  fix: "auto",
  find: ({ task, at }) =>
    distinct(task.coordinatingBodies.filter((name) => task.leadBodies.includes(name))).map((name) => {
      const left = task.coordinatingBodies.filter((one) => !task.leadBodies.includes(one));
      return {
        column: BODY_COLUMNS.coordinating,
        value: name,
        about: name,
        args: { name },
        proposals: [
          { to: left.join("; ") || "(để trống)", confidence: 0.9, change: bodiesChange(at, "coordinating", left) },
        ],
      };
    }),
  message: ({ name }) => ({
    vi: `“${name}” vừa chủ trì vừa phối hợp cùng một nhiệm vụ. Bỏ ở cột phối hợp, hoặc ghi đơn vị được phối hợp thật.`,
    en: `“${name}” both leads and coordinates the task. Drop it as coordinator, or name the body that was meant.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính"], coordinatingBodies: ["Sở Nội vụ"] } }],
    rejects: [{ task: { leadBodies: ["Sở Tài chính"], coordinatingBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
  },
});
