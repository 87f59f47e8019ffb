import { subIndexName } from "../clean-register";
import { type DefectKind, type Draft, inTask, printed, taskAt } from "../defect";

const SUB_INDEX = "Chỉ số thành phần";

const typedName = (name: string, rule: string, text: (draft: Draft, at: number) => string): DefectKind => ({
  name,
  rule,
  parts: ["sub-index"],
  spoil: (draft, at) => {
    const { id } = taskAt(draft, at);
    draft.oddCells.push({ table: "tasks", row: id, column: SUB_INDEX, text: text(draft, at) });
    printed(draft, at, (task) => ({ ...task, subIndex: null }));
    return inTask(at, SUB_INDEX);
  },
});

/** Defects of the mapping to sub-indices and headings, and of the computed column. */
export const MAPPING_DEFECTS: readonly DefectKind[] = [
  {
    name: "no sub-index",
    rule: "sub-index-missing",
    parts: ["sub-index"],
    spoil: (draft, at) => {
      printed(draft, at, (task) => ({ ...task, subIndex: null }));
      return inTask(at, SUB_INDEX);
    },
  },
  typedName("a name without its marks", "sub-index-unknown", () => "Gia nhap thi truong"),
  typedName("a name nobody has", "sub-index-unknown", () => "Quản trị vũ trụ"),
  typedName("a numeral", "sub-index-by-numeral", (_, at) => ["VII", "3", "CSTP II"][at % 3] ?? "VII"),
  {
    name: "the sub-index of another heading",
    rule: "sub-index-not-of-heading",
    parts: ["sub-index"],
    spoil: (draft, at) => {
      const own = taskAt(draft, at).subIndex;
      const other = draft.subIndices.find((one) => one.key.startsWith("a-1.") && one.key !== own);
      printed(draft, at, (task) => ({ ...task, subIndex: other?.key ?? null }));
      return inTask(at, SUB_INDEX);
    },
  },
  {
    name: "a sub-index of the old edition",
    rule: "sub-index-of-old-edition",
    parts: ["sub-index"],
    spoil: (draft, at) => {
      printed(draft, at, (task) => ({ ...task, subIndex: (task.subIndex ?? "").replace("a-1.x", "a-0.y") }));
      return inTask(at, SUB_INDEX);
    },
  },
  {
    name: "no heading",
    rule: "section-missing",
    parts: ["sub-index", "number"],
    spoil: (draft, at) => {
      printed(draft, at, (task) => ({ ...task, section: null, subIndex: null }));
      return inTask(at, "Mục");
    },
  },
  {
    name: "a heading without its number",
    rule: "section-unknown",
    parts: ["sub-index"],
    spoil: (draft, at) => {
      const { id, section } = taskAt(draft, at);
      const heading = ["I", "II", "III", "IV", "V"].indexOf(section ?? "");
      if (heading < 0) return null;
      draft.oddCells.push({ table: "tasks", row: id, column: "Mục", text: subIndexName(heading) });
      printed(draft, at, (task) => ({ ...task, section: null }));
      return inTask(at, "Mục");
    },
  },
  {
    name: "words typed over the computed status",
    rule: "status-cell-overwritten",
    parts: ["status"],
    spoil: (draft, at) => {
      draft.judgements[taskAt(draft, at).id] = { status: "gần xong rồi", because: "" };
      return inTask(at, "Trạng thái");
    },
  },
];
