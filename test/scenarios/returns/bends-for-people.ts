import { RETURN_CELLS } from "../../../src/engine/returns/return-columns";
import { type Bend, first, hold, tell } from "./bend";
import { put, setNamed } from "./bent-form";

/** Bendings that no program may decide: the rows wait, or the answer is left out and told. */
export const DECIDED_BY_PEOPLE: readonly Bend[] = [
  {
    name: "_meta và ô đơn vị khác nhau",
    bend: (form) => {
      setNamed(form, RETURN_CELLS.body, "Sở Tài chính");
      hold(form, "meta-disagrees");
    },
  },
  {
    name: "mất cả _meta lẫn tên ô",
    bend: (form) => {
      form.meta = null;
      form.names = null;
      hold(form, "unknown-body");
    },
  },
  {
    name: "kỳ khác",
    bend: (form) => {
      setNamed(form, RETURN_CELLS.period, "2025-Q3");
      if (form.meta !== null) form.meta = { ...form.meta, period: "2025-Q3" };
      hold(form, "wrong-period");
    },
  },
  {
    name: "phiếu của kế hoạch khác",
    bend: (form) => {
      if (form.meta !== null) form.meta = { ...form.meta, planNumber: "111/KH-UBND" };
      hold(form, "other-plan");
    },
  },
  {
    name: "đơn vị lạ",
    bend: (form) => {
      setNamed(form, RETURN_CELLS.body, "Công ty Rạng Đông");
      form.meta = null;
      hold(form, "unknown-body");
    },
  },
  {
    name: "đơn vị không được giao",
    bend: (form) => {
      setNamed(form, RETURN_CELLS.body, "Sở Nội vụ");
      form.meta = null;
      hold(form, "body-not-expected");
    },
  },
  {
    name: "mã lạ",
    bend: (form) => {
      const { row, truth } = first(form, 2);
      put(form, row, "task", "999-I-077");
      truth.outcome = "unknown-task";
    },
  },
  {
    name: "mã và nội dung lệch nhau",
    bend: (form) => {
      const one = first(form, 0);
      const other = first(form, 1);
      put(form, one.row, "task", other.truth.task);
      put(form, other.row, "task", one.truth.task);
      one.truth.outcome = "code-and-text-disagree";
      other.truth.outcome = "code-and-text-disagree";
    },
  },
  {
    name: "tiến độ ngoài danh sách",
    bend: (form) => {
      const { row, truth } = first(form, 1);
      put(form, row, "progress", "gần xong rồi");
      truth.outcome = "value-out-of-list";
    },
  },
  {
    name: "một ô gộp cho ba nhiệm vụ",
    bend: (form) => {
      for (const index of [4, 5, 6]) {
        const { row, truth } = first(form, index);
        if (index > 4) put(form, row, "result", null);
        truth.outcome = "merged-over-tasks";
      }
      form.merges.push([first(form, 4).row, form.columns.get("result") ?? 0, 3, 1]);
      tell(form, "answer-merged");
    },
  },
  {
    name: "tỷ lệ 0,8 trần",
    bend: (form) => {
      const { row, truth } = first(form, 1);
      put(form, row, "percent", 0.8);
      truth.values = { ...truth.values, percent: null };
      tell(form, "percent-ambiguous");
    },
  },
  {
    name: "tỷ lệ 130",
    bend: (form) => {
      const { row, truth } = first(form, 1);
      put(form, row, "percent", 130);
      truth.values = { ...truth.values, percent: null };
      tell(form, "percent-unreadable");
    },
  },
  {
    name: "ngày chỉ có tháng",
    bend: (form) => {
      const { row, truth } = first(form, 0);
      put(form, row, "completedOn", "tháng 11/2025");
      truth.values = { ...truth.values, completedOn: null };
      tell(form, "day-unreadable");
    },
  },
  {
    name: "trả lời trong ghi chú",
    bend: (form) => {
      const row = first(form, 6).row + 1;
      form.notes.push([row, form.columns.get("result") ?? 0, "Đã xong tuần trước"]);
      tell(form, "answer-in-note");
    },
  },
  {
    name: "trả lời là hình dán",
    bend: (form) => {
      form.picture = true;
      tell(form, "answer-in-picture");
    },
  },
];
