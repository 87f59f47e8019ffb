import { type Bend, first, mapField } from "./bend";
import { at, type BentCell, eachRow, insertRow, put, rowOf } from "./bent-form";

const isTask = (cell: BentCell | undefined, start: string): boolean =>
  typeof cell === "string" && cell.startsWith(start);

/** The rows come back otherwise. */
export const BENT_ROWS: readonly Bend[] = [
  {
    name: "chèn dòng trống giữa các dòng",
    bend: (form) => {
      insertRow(form, first(form, 2).row, []);
      insertRow(form, first(form, 5).row, []);
    },
  },
  {
    name: "lặp lại dòng tiêu đề giữa bảng",
    bend: (form) => insertRow(form, first(form, 3).row, [...(form.grid[form.header] ?? [])]),
  },
  {
    name: "xếp lại thứ tự dòng",
    bend: (form) => {
      const start = form.header + 1;
      const body = form.grid.splice(start);
      form.grid.push(...body.reverse());
      form.notes = [];
      form.merges = [];
      form.hiddenRows = [];
    },
  },
  {
    name: "xóa các dòng chưa trả lời",
    bend: (form) => {
      form.grid = form.grid.filter(
        (row, line) =>
          line <= form.header ||
          form.truth.some((truth) => rowOf(form, truth) === line) ||
          row.every((cell) => cell === null) ||
          !isTask(row[form.columns.get("text") ?? 0], "Công bố"),
      );
    },
  },
  {
    name: "chữ ký dưới bảng",
    bend: (form) => {
      form.grid.push([], [null, null, null, null, null, null, "GIÁM ĐỐC"]);
    },
  },
  {
    name: "ẩn dòng",
    bend: (form) => {
      form.hiddenRows.push(first(form, 1).row, first(form, 2).row);
    },
  },
  {
    name: "gộp ô tiêu đề trên cùng",
    clash: "top",
    bend: (form) => {
      form.merges.push([0, 0, 1, 5]);
    },
  },
  {
    name: "STT là số",
    bend: (form) =>
      eachRow(form, (row) => {
        const cell = at(form, row, "number");
        if (typeof cell === "string") put(form, row, "number", Number(cell));
      }),
  },
  {
    name: "nội dung nhiệm vụ bị ngắt dòng",
    bend: mapField("text", (text) => text.replace(/ (?=\S+ \S+$)/, "\n")),
  },
];
