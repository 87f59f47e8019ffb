import { fold } from "../../text/fold";

/** "Đã hoàn thành", "Đang triển khai": how far the work is, written where its time belongs. */
export const isStatusWord = (words: string): boolean =>
  /^(?:da|dang|chua|khong|tam)\s|\b(?:hoan thanh|trien khai|xong)\b/.test(`${fold(words)} `);
