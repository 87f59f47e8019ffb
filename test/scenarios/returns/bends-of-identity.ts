import { RETURN_CELLS } from "../../../src/engine/returns/return-columns";
import { type Bend, first, mapField, tell } from "./bend";
import { insertRow, put, setNamed } from "./bent-form";

/** What says whose form it is, for which task and day, comes back otherwise. */
export const BENT_IDENTITY: readonly Bend[] = [
  {
    name: "trang đổi tên",
    clash: "sheet",
    bend: (form) => {
      form.sheet = "Sheet1 (2)";
    },
  },
  {
    name: "trang đổi tên có dấu nháy",
    clash: "sheet",
    bend: (form) => {
      form.sheet = "BC 'SXD' Q4";
    },
  },
  {
    name: "xóa trống mã ở vài dòng",
    clash: "code",
    bend: (form) => {
      for (const index of [0, 3]) put(form, first(form, index).row, "task", null);
      tell(form, "task-recovered");
    },
  },
  {
    name: "mã viết thường, thừa dấu cách",
    clash: "code",
    bend: mapField("task", (code) => ` ${code.toLowerCase().replaceAll("-", " - ")}`),
  },
  {
    name: "mã gạch nối dài, mất số 0",
    clash: "code",
    bend: mapField("task", (code) => code.replaceAll("-", "–").replace("–00", "–")),
  },
  {
    name: "chèn ba dòng tiêu đề, tên ô đi theo",
    clash: "top",
    bend: (form) => {
      for (const text of ["UBND THÀNH PHỐ", "SỞ XÂY DỰNG", ""]) insertRow(form, 0, [text || null]);
    },
  },
  {
    name: "chèn dòng tiêu đề, tên ô đứng yên",
    clash: "top",
    bend: (form) => {
      for (const text of ["UBND THÀNH PHỐ", "SỞ XÂY DỰNG"]) insertRow(form, 0, [text], false);
    },
  },
  {
    name: "chèn dòng tên mục giữa các dòng",
    bend: (form) => insertRow(form, first(form, 4).row, ["II. Tiếp cận nguồn lực phát triển"]),
  },
  {
    name: "mất trang _meta",
    clash: "meta",
    bend: (form) => {
      form.meta = null;
    },
  },
  {
    name: "mất tên các ô",
    clash: "names",
    bend: (form) => {
      form.names = null;
    },
  },
  {
    name: "tên đơn vị viết tắt, mất trang _meta",
    clash: "meta",
    bend: (form) => {
      setNamed(form, RETURN_CELLS.body, "SXD");
      form.meta = null;
    },
  },
  { name: "ngày gửi là chữ", clash: "sent", bend: (form) => setNamed(form, RETURN_CELLS.sentOn, "05/12/2025") },
  {
    name: "ngày gửi để trống, tệp ghi ngày lưu",
    clash: "sent",
    bend: (form) => {
      setNamed(form, RETURN_CELLS.sentOn, null);
    },
  },
];
