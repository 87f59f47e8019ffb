/** What the leader's page says in Vietnamese; the English twin must have the same entries. */
export const vi = {
  heading: "Ba câu trả lời",
  judging: "Đang xem sổ…",
  how: "1. Việc đang đến đâu?",
  whoNot: "2. Ai chưa báo cáo?",
  furthest: "3. Chỉ số nào còn xa mục tiêu nhất?",
  groups: { done: "đã xong hoặc có kết quả", late: "quá hạn hoặc chưa báo cáo", open: "đang làm hoặc chờ" },
  ofTasks: (tasks: number) => `trên ${tasks} nhiệm vụ`,
  everyone: "Không có đơn vị nào chậm báo cáo tính đến ngày này.",
  notYet: (day: string) => `Chưa đến hạn báo cáo của kỳ này (${day}).`,
  bodies: (count: number) => `${count} đơn vị chậm báo cáo`,
  bodyTasks: (count: number) => `${count} nhiệm vụ`,
  reached: "Các chỉ số tính được đều đã đạt mục tiêu.",
  noGap: "Chưa tính được chênh lệch điểm nào.",
  columns: ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Trạng thái", "Vì sao"],
  tasks: "Nhiệm vụ",
  seeTasks: (label: string) => `Xem các nhiệm vụ ${label}`,
  close: "Thu gọn",
  source: "Xem trong sổ",
  noRegister: "Mở sổ theo dõi của kỳ, hoặc nhờ người tổng hợp gửi sổ.",
};

export type LeaderTexts = typeof vi;
