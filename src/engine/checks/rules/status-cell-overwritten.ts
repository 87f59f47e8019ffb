import { ownEntry } from "../../own-entry";
import { taskRule } from "../rule";

/** Somebody typed into `Trạng thái`, which the program works out: the next reckoning takes it away. */
export const statusCellOverwritten = taskRule({
  id: "status-cell-overwritten",
  severity: "warning",
  clarity: "responsibility",
  title: "Cột tự tính bị ghi đè",
  source: "Sổ theo dõi: cột Trạng thái do chương trình tính",
  fix: "auto",
  find: ({ task }, context) => {
    const { register, surroundings } = context;
    if (!context.once("anything judged", () => Object.keys(register.judgements).length > 0)) return [];
    const status = ownEntry(register.judgements, task.id)?.status ?? "";
    if (status === "" || surroundings.statusLabels.includes(status)) return [];
    const change = { on: "judgement", task: task.id } as const;
    return [
      {
        column: "Trạng thái",
        value: status,
        args: { status },
        proposals: [{ to: "(để trống)", confidence: 0.9, change }],
      },
    ];
  },
  message: ({ status }) => ({
    vi: `“${status}” được gõ vào cột tự tính “Trạng thái” và sẽ mất khi tính lại. Ghi vào trang “Báo cáo” hoặc cột riêng.`,
    en: `“${status}” was typed into the computed column “Trạng thái” and will be lost. Use sheet “Báo cáo” or a column of your own.`,
  }),
  examples: {
    accepts: [{ task: {}, status: "Quá hạn" }],
    rejects: [{ task: {}, status: "gần xong rồi" }],
  },
});
