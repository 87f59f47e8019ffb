/**
 * Identity of a task: plan number, appendix and position among that appendix's tasks ("220-I-007"). `KH` stands for a
 * missing number and `VB` for a missing appendix. Never the printed STT: 220/KH-UBND and Phú Sơn repeat and skip theirs.
 */
export function taskId(planNumber: string | null, appendix: string | null, position: number): string {
  const number = /^\s*([\p{L}\p{N}]+)/u.exec(planNumber ?? "")?.[1] ?? "KH";
  return `${number}-${appendix ?? "VB"}-${String(position).padStart(3, "0")}`;
}
