import { type Bend, days, first, mapField, office, percents, SYNONYMS, unmarked } from "./bend";
import { put, rowOf } from "./bent-form";

/** Values are written otherwise than asked. */
export const BENT_VALUES: readonly Bend[] = [
  { name: "ngày ghi bằng chữ", clash: "day", bend: days(office) },
  {
    name: "ngày ghi bằng lời",
    clash: "day",
    bend: days((day) => {
      const [y, m, d] = day.split("-");
      return `ngày ${d} tháng ${m} năm ${y}`;
    }),
  },
  {
    name: "ngày có chấm, năm hai số",
    clash: "day",
    bend: days((day) => {
      const [y, m, d] = day.split("-");
      return `${d}.${m}.${y?.slice(2)}`;
    }),
  },
  {
    name: "ngày mất định dạng",
    clash: "day",
    bend: days((day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569),
  },
  {
    name: "tỷ lệ là chữ có dấu %",
    clash: "percent",
    bend: percents((percent) => `${String(percent).replace(".", ",")}%`),
  },
  { name: "tỷ lệ là chữ", clash: "percent", bend: percents((percent) => String(percent)) },
  { name: "tỷ lệ định dạng phần trăm", clash: "percent", bend: percents((percent) => ({ share: percent / 100 })) },
  { name: "tiến độ chữ hoa", clash: "progress", bend: mapField("progress", (text) => text.toUpperCase()) },
  { name: "tiến độ không dấu", clash: "progress", bend: mapField("progress", unmarked) },
  { name: "tiến độ là từ đồng nghĩa", clash: "progress", bend: mapField("progress", (text) => SYNONYMS[text] ?? text) },
  {
    name: "tiến độ thừa dấu cách",
    clash: "progress",
    bend: mapField("progress", (text) => `  ${text.replace(" ", "  ")} `),
  },
  {
    name: "chữ dạng tổ hợp (NFD)",
    bend: (form) => {
      form.grid = form.grid.map((row) => row.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell)));
    },
  },
  {
    name: "kết quả là công thức",
    clash: "result",
    bend: (form) => {
      const { row, truth } = first(form, 4);
      put(form, row, "result", { formula: '"x"&"y"', gives: truth.values.result ?? "" });
    },
  },
  {
    name: "minh chứng là liên kết",
    clash: "evidence",
    bend: (form) => {
      const { row, truth } = first(form, 1);
      put(form, row, "evidence", { link: "https://example.vn/bc45", text: truth.values.evidence ?? "" });
    },
  },
  {
    name: "kết quả nhiều kiểu chữ",
    clash: "result",
    bend: (form) => {
      const { row, truth } = first(form, 0);
      const text = truth.values.result ?? "";
      put(form, row, "result", { runs: [text.slice(0, 9), text.slice(9)] });
    },
  },
  {
    name: "kết quả bắt đầu như công thức",
    clash: "result",
    bend: (form) => {
      const { row, truth } = first(form, 6);
      put(form, row, "result", '=HYPERLINK("x")');
      truth.values = { ...truth.values, result: '=HYPERLINK("x")' };
    },
  },
  {
    name: "ô trắng chỉ có dấu cách",
    bend: (form) => {
      const row = rowOf(form, { task: "999-I-009", values: first(form).truth.values, outcome: "accepted" });
      put(form, row, "result", "   ");
    },
  },
];
