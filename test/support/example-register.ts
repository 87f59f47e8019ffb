import { HAI_PHONG } from "../../src/engine/bodies/listed/hai-phong";
import type { Example, ExampleTask } from "../../src/engine/checks/examples";
import type { Answer } from "../../src/engine/model/answer";
import type { Plan, Task } from "../../src/engine/model/plan";
import type { Register } from "../../src/engine/model/register";
import type { SubIndex } from "../../src/engine/model/sub-index";
import { firstRegister } from "../../src/engine/sheets/register/merge-reading";
import { aScore, aTarget, aUnit } from "../engine/scores/score-builders";
import { anAnswer } from "./answer-builders";
import { aPlan, aSection, aTask, aTiming } from "./plan-builders";

const NOWHERE = { file: null, page: null, table: null, row: null, line: null };

const TEXTS = [
  "Rà soát thủ tục đầu tư",
  "Rút ngắn thời gian cấp phép",
  "Đối thoại với doanh nghiệp",
  "Công khai quy hoạch",
];

const HEAD: Plan["plan"] = { ...aPlan().plan, basedOn: [], replaces: [], declaredTaskCount: null };
const SCORE = aScore({ subIndex: "pci-2025.market-entry", score: 7.3 });
const TARGET = aTarget({ subIndex: "pci-2025.market-entry", from: 8.1, to: 8.5 });
const BODY = { ...aUnit("Sở Tài chính", []), kind: "department" } as const;
const ANSWER: Answer = anAnswer({
  percent: 50,
  result: "Đã trình dự thảo lần một.",
  evidence: "Tờ trình 15/TTr-STC",
  reporter: null,
});
const SUB_INDEX: SubIndex = {
  key: "pci-2025.market-entry",
  name: "Gia nhập thị trường",
  index: "PCI",
  edition: "pci-2025",
  weight: null,
  aliases: [],
  succeeds: [],
};
/** The list of an example that names none: the sub-indices the examples speak of, and one of the old edition. */
const SUB_INDICES: readonly SubIndex[] = [
  SUB_INDEX,
  {
    ...SUB_INDEX,
    key: "pci-2025.compliance-costs",
    name: "Chi phí tuân thủ",
    succeeds: ["pci-2024.time-costs", "pci-2024.informal-charges"],
  },
  { ...SUB_INDEX, key: "pci-2024.time-costs", name: "Chi phí thời gian", edition: "pci-2024" },
];

const taskOf = ({ timing, ...parts }: ExampleTask, at: number): Task =>
  aTask({
    id: `999-I-${String(at + 1).padStart(3, "0")}`,
    printedNumber: String(at + 1),
    text: `${TEXTS[at % TEXTS.length] ?? ""}${at < TEXTS.length ? "." : ` đợt ${at + 1}.`}`,
    coordinatingBodies: ["Sở Nội vụ"],
    source: NOWHERE,
    ...parts,
    timing: aTiming(timing),
  });

const planOf = (example: Example, tasks: Task[]): Plan =>
  aPlan({
    plan: { ...HEAD, ...example.head },
    appendices: [{ id: "I", title: null, index: "PCI", kind: "task-table", columns: [], ...example.appendix }],
    sections: (example.sections ?? [{}]).map(aSection),
    tasks,
    scores: filled(SCORE, example.scores),
    targets: filled(TARGET, example.targets),
  });

const filled = <T>(clean: T, rows: readonly Partial<T>[] = []): T[] => rows.map((one) => ({ ...clean, ...one }));

/** The register an example speaks of: clean but for what it says. */
export function exampleRegister(example: Example): Register {
  const tasks = (example.tasks ?? [example.task ?? {}]).map(taskOf);
  const plan = planOf(example, tasks);
  const before = example.remembered === undefined ? tasks : [taskOf(example.remembered, 0)];
  const bodies = example.bodies === undefined ? HAI_PHONG : filled(BODY, example.bodies);
  const subIndices = example.subIndices === undefined ? SUB_INDICES : filled(SUB_INDEX, example.subIndices);
  return {
    ...firstRegister(plan, bodies, subIndices),
    remembered: { ...plan, tasks: before },
    judgements: example.status === undefined ? {} : { "999-I-001": { status: example.status, because: "" } },
    answers: filled(ANSWER, example.answers),
    ...(example.odd === undefined ? {} : { oddCells: example.odd }),
    journal: [...(example.journal ?? [])],
  };
}
