import type { Sentence } from "../../text/language";

export const LEFT_OVER_ID = "added-cells-left-over";

export const leftOverText = ({ row, sheet }: { readonly row: string; readonly sheet: string }): Sentence => ({
  vi: `Dòng “${row}” không còn trong trang “${sheet}”; nội dung đã nhập ở cột thêm được giữ lại và trở về khi dòng có lại.`,
  en: `Row “${row}” is no longer in sheet “${sheet}”; what was typed into its added columns is kept and comes back with the row.`,
});
