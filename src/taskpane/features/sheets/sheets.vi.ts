/** What the page's view of the workbook says in Vietnamese; the English twin must have the same entries. */
export const vi = {
  open: "Mở sổ (.xlsx)",
  save: "Lưu sổ (.xlsx)",
  undo: "Hoàn tác",
  undone: (label: string) => `Đã hoàn tác: ${label}.`,
  unsaved: "chưa lưu thành tệp",
  saved: "đã lưu",
  keeping: {
    keeping: "đang giữ trong trình duyệt…",
    kept: "đã giữ trong trình duyệt này",
    refused: "trình duyệt không giữ được: bấm Lưu sổ trước khi đóng",
  },
  recent: "Mở gần đây",
  noBook: "Chưa mở sổ nào",
  sheets: "Các trang của sổ",
  find: "Tìm trong trang",
  findHint: "không cần dấu",
  rows: (shown: number, all: number) => (shown === all ? `${all} dòng` : `${shown}/${all} dòng`),
  copySheet: "Chép trang",
  copied: "Đã chép",
  cell: "Ô đang chọn",
  noCell: "Chọn một ô để đọc đủ chữ hoặc sửa",
  change: "Ghi ô",
  row: "Dòng",
  grid: (sheet: string) => `Trang ${sheet}`,
  nothing: "Trang này chưa có gì.",
  noMatch: "Không có dòng nào khớp.",
  reading: "Đang mở sổ…",
  writing: "Đang ghi…",
};

export type SheetsTexts = typeof vi;
