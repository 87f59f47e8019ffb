import { fold } from "../../../../../src/engine/text/fold";
import { DEPARTMENTS } from "../clean-register";
import { type DefectKind, type Draft, inTask, printed, taskAt } from "../defect";
import type { Random } from "../random";

type Side = "lead" | "coordinating";
const COLUMN = { lead: "Cơ quan chủ trì", coordinating: "Cơ quan phối hợp" } as const;

const setNames = (draft: Draft, at: number, side: Side, names: readonly string[]): void =>
  printed(draft, at, (task) => ({ ...task, [side === "lead" ? "leadBodies" : "coordinatingBodies"]: [...names] }));

/** A department that does not stand in the row already. */
function another(draft: Draft, at: number, random: Random): string {
  const { leadBodies, coordinatingBodies } = taskAt(draft, at);
  return random.of(DEPARTMENTS.filter((name) => ![...leadBodies, ...coordinatingBodies].includes(name)));
}

/** "Sở Tài chính" → "So Tai chinh": the marks are lost, the first letters stay capitals. */
const withoutMarks = (name: string): string =>
  name
    .split(" ")
    .map((word) => (/^\p{Lu}/u.test(word) ? fold(word).replace(/^./, (letter) => letter.toUpperCase()) : fold(word)))
    .join(" ");

const RENAMED = [
  "Sở Kế hoạch và Đầu tư",
  "Sở Tài nguyên và Môi trường",
  "Sở Giao thông vận tải",
  "Sở Thông tin và Truyền thông",
];
const SHORT = ["Sở KH&CN", "Sở GD&ĐT", "STC", "Sở NN&MT"];
const UNKNOWN = ["Sở Hàng không Vũ trụ", "Trung tâm Xúc tiến Sao Hỏa", "Phòng Điều phối Liên vùng"];

const named = (
  side: Side,
  name: string,
  rule: string,
  names: (draft: Draft, at: number, random: Random) => string[],
): DefectKind => ({
  name: `${name} (${side})`,
  rule,
  parts: [side],
  spoil: (draft, at, random) => {
    setNames(draft, at, side, names(draft, at, random));
    return inTask(at, COLUMN[side]);
  },
});

const bothSides = (side: Side): DefectKind[] => [
  named(side, "a name nobody has", `${side}-body-unknown`, (_, at, random) => [
    `${random.of(UNKNOWN)} ${at}`.replace(/ \d+$/, ""),
  ]),
  named(side, "marks lost", `${side}-body-misspelt`, (draft, at, random) => [withoutMarks(another(draft, at, random))]),
  named(side, "two bodies equally near", `${side}-body-ambiguous`, () => ["UBND xã Cam Giang"]),
  named(side, "a former name", `${side}-body-renamed`, (_, __, random) => [random.of(RENAMED)]),
  named(side, "a short form", `${side}-body-short`, (_, __, random) => [random.of(SHORT)]),
  named(side, "comma at the end", `${side}-body-trailing-mark`, (draft, at, random) => [
    `${another(draft, at, random)},`,
  ]),
  named(side, "two bodies in one name", `${side}-bodies-unseparated`, (draft, at, random) => {
    const [one = "", other = ""] = random.shuffled(
      DEPARTMENTS.filter(
        (name) => !taskAt(draft, at).leadBodies.includes(name) && !taskAt(draft, at).coordinatingBodies.includes(name),
      ),
    );
    return [`${one}, ${other}`];
  }),
  named(side, "the same body twice", `${side}-body-repeated`, (draft, at, random) => {
    const name = another(draft, at, random);
    return [name, name];
  }),
];

/** Defects of the two columns of bodies. */
export const BODY_DEFECTS: readonly DefectKind[] = [
  ...bothSides("lead"),
  ...bothSides("coordinating"),
  named("lead", "blank", "lead-body-missing", () => []),
  named("lead", "a dash", "lead-body-missing", () => ["-"]),
  named("lead", "a reference", "lead-body-by-reference", (_, at) => [
    `Theo phân công tại Quyết định số ${at + 10}/QĐ-UBND`,
  ]),
  { ...named("lead", "as above", "lead-as-above", () => ["Như trên"]), above: ["lead"] },
  named("lead", "a ministry", "lead-outside-authority", (_, __, random) => [
    random.of(["Bộ Xây dựng", "Bộ Y tế", "Chính phủ"]),
  ]),
  named("lead", "several leads", "several-leads", (draft, at, random) => [
    ...taskAt(draft, at).leadBodies,
    another(draft, at, random),
  ]),
  named("lead", "a collective without members", "lead-collective-unresolved", (_, at) => [
    `Các hiệp hội ngành hàng số ${at}`,
  ]),
  named("lead", "a restricted collective", "lead-collective-restricted", () => [
    "Các Sở, ban, ngành phụ trách những lĩnh vực cấp phép",
  ]),
  {
    name: "the coordinator in the lead cell",
    rule: "lead-holds-coordinator",
    parts: ["lead", "coordinating"],
    spoil: (draft, at, random) => {
      const lead = taskAt(draft, at).leadBodies[0] ?? "";
      setNames(draft, at, "lead", [`${lead} phối hợp với ${another(draft, at, random)}`]);
      return inTask(at, COLUMN.lead);
    },
  },
  {
    name: "a body in both columns",
    rule: "body-in-both-columns",
    parts: ["lead", "coordinating"],
    spoil: (draft, at) => {
      setNames(draft, at, "coordinating", taskAt(draft, at).leadBodies);
      return inTask(at, COLUMN.coordinating);
    },
  },
  {
    name: "a lead only in the text",
    rule: "lead-only-in-text",
    parts: ["lead", "text"],
    spoil: (draft, at, random) => {
      const name = another(draft, at, random);
      printed(draft, at, (task) => ({ ...task, text: `${task.text.replace(/\.$/, "")}; giao ${name} chủ trì.` }));
      return inTask(at, COLUMN.lead);
    },
  },
];
