import { RETURN_HEADERS } from "../../../src/engine/returns/return-columns";
import { ALL, type Bend, order, rename, tell, unmarked, without } from "./bend";
import { eachRow, put, reorder } from "./bent-form";

/** The columns come back otherwise. */
export const BENT_COLUMNS: readonly Bend[] = [
  {
    name: "cột đổi tên bằng từ đồng nghĩa",
    clash: "headers",
    bend: rename({
      progress: "Tình trạng",
      percent: "% hoàn thành",
      result: "Kết quả đạt được",
      obstacles: "Khó khăn",
      proposals: "Kiến nghị",
      task: "Mã NV",
      number: "TT",
    }),
  },
  {
    name: "tiêu đề chữ hoa",
    clash: "headers",
    bend: (form) => {
      for (const field of ALL) put(form, form.header, field, RETURN_HEADERS[field].toUpperCase());
    },
  },
  {
    name: "tiêu đề không dấu",
    clash: "headers",
    bend: (form) => {
      for (const field of ALL) put(form, form.header, field, unmarked(RETURN_HEADERS[field]));
    },
  },
  {
    name: "tiêu đề xuống dòng và có dấu sao",
    clash: "headers",
    bend: (form) => {
      for (const field of ALL) put(form, form.header, field, `${RETURN_HEADERS[field].replace(" ", "\n")} (*)`);
    },
  },
  {
    name: "tiêu đề thêm tên kỳ",
    clash: "headers",
    bend: rename({ result: "Kết quả thực hiện năm 2025 của đơn vị", obstacles: "Khó khăn, vướng mắc (nếu có)" }),
  },
  { name: "một tiêu đề bị sửa thành chữ vô nghĩa", clash: "headers", bend: rename({ evidence: "Cột I" }) },
  {
    name: "đảo thứ tự cột",
    clash: "order",
    bend: (form) =>
      reorder(
        form,
        order(form, [
          "number",
          "text",
          "progress",
          "result",
          "task",
          "percent",
          "completedOn",
          "reporter",
          "proposals",
          "obstacles",
          "evidence",
          "deadline",
          "selfCheck",
        ]),
      ),
  },
  {
    name: "thêm cột ở giữa",
    clash: "order",
    bend: (form) => {
      reorder(form, order(form, [...ALL.slice(0, 6), null, ...ALL.slice(6)]));
      const column = (form.columns.get("result") ?? 1) - 1;
      (form.grid[form.header] ?? [])[column] = "Ghi chú riêng";
      eachRow(form, (row) => {
        (form.grid[row] ?? [])[column] = "xem";
      });
      tell(form, "column-unread");
    },
  },
  { name: "thêm cột bên trái", clash: "order", bend: (form) => reorder(form, order(form, [null, ...ALL])) },
  {
    name: "xóa cột thời hạn và tự kiểm tra",
    clash: "order",
    bend: (form) => reorder(form, order(form, without("deadline", "selfCheck"))),
  },
  {
    name: "xóa cột mã nhiệm vụ",
    clash: "code",
    bend: (form) => {
      reorder(form, order(form, without("task")));
      tell(form, "task-recovered");
    },
  },
  {
    name: "ẩn cột",
    bend: (form) => {
      form.hiddenColumns.push(form.columns.get("evidence") ?? 0);
    },
  },
  {
    name: "mẫu cũ hơn, thiếu hai cột cuối",
    clash: "order",
    bend: (form) => {
      reorder(form, order(form, without("proposals", "reporter")));
      if (form.meta !== null) form.meta = { ...form.meta, templateVersion: "0" };
      for (const truth of form.truth) truth.values = { ...truth.values, proposals: null, reporter: null };
      tell(form, "column-missing");
    },
  },
];
