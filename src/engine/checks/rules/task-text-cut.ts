import { taskRule } from "../rule";
import { cutAt } from "../text-forms/cut-text";
import { TEXT } from "../text-forms/text-column";

/** The words stop in the middle: a page break or a cell limit took the rest (81/KH-UBND, task 3: "… đồng thời gửi"). */
export const taskTextCut = taskRule({
  id: "task-text-cut",
  severity: "warning",
  clarity: "work",
  title: "Nội dung nhiệm vụ bị cắt",
  source: "81/KH-UBND, Phụ lục, nhiệm vụ 3",
  fix: "manual",
  find: ({ task, smallText }) => {
    const cut = cutAt(task.text, smallText);
    return cut === null ? [] : [{ column: TEXT, value: cut, args: { cut } }];
  },
  message: ({ cut }) => ({
    vi: `Nội dung nhiệm vụ dừng giữa chừng: “…${cut}”. Đối chiếu bản gốc rồi ghi đủ.`,
    en: `The task stops in the middle: “…${cut}”. Compare with the plan and complete it.`,
  }),
  examples: {
    accepts: [
      { task: { text: "Rà soát thủ tục đầu tư." } },
      { task: { text: "Đối thoại với doanh nghiệp (mỗi quý một lần)" } },
    ],
    rejects: [{ task: { text: "Rà soát các thủ tục về" } }, { task: { text: "Rà soát thủ tục đầu tư (bao gồm" } }],
  },
});
