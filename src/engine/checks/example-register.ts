import { HAI_PHONG } from "../bodies/listed/hai-phong";
import type { Answer } from "../model/answer";
import { FATES, type Plan, type PlanHead, type Score, type Section, type Target, type Task } from "../model/plan";
import type { PublicBody } from "../model/public-body";
import type { Register } from "../model/register";
import type { SubIndex } from "../model/sub-index";
import type { Timing } from "../model/timing";
import type { Example, ExampleTask } from "./examples";

const NOWHERE = { file: null, page: null, table: null, row: null, line: null };

const TIMING: Timing = {
  execution: "Thực hiện thường xuyên",
  milestone: "Thực hiện thường xuyên",
  kind: "ongoing",
  start: null,
  due: null,
  recurrence: null,
  then: null,
};
const TEXTS = [
  "Rà soát thủ tục đầu tư",
  "Rút ngắn thời gian cấp phép",
  "Đối thoại với doanh nghiệp",
  "Công khai quy hoạch",
];

const HEAD: PlanHead = {
  number: "999/KH-UBND",
  issuedOn: "2025-10-06",
  issuer: "Ủy ban nhân dân thành phố Hải Phòng",
  title: "Nâng cao chỉ số năng lực cạnh tranh",
  indexes: ["PCI"],
  period: { from: 2025, to: 2026 },
  basedOn: [],
  replaces: [],
  reporting: [
    { kind: "quarterly", beforeDay: 20, months: [3, 6, 9] },
    { kind: "annual", before: "12-10" },
  ],
  reportTo: "Sở Tài chính",
  declaredTaskCount: null,
};
const SECTION: Section = {
  id: "I",
  appendix: "I",
  printedNumber: "I",
  title: "Gia nhập thị trường",
  subIndex: "pci-2025.market-entry",
  leadBodies: [],
  coordinatingBodies: [],
  timing: null,
  source: NOWHERE,
};
const SCORE: Score = {
  index: "PCI",
  unit: "thành phố Hải Phòng",
  year: 2024,
  subIndex: "pci-2025.market-entry",
  score: 7.3,
  delta: null,
  rank: null,
  leadBodies: [],
  coordinatingBodies: [],
};
const TARGET: Target = {
  index: "PCI",
  unit: "thành phố Hải Phòng",
  year: 2025,
  subIndex: "pci-2025.market-entry",
  from: 8.1,
  to: 8.5,
  rankFrom: null,
  rankTo: null,
};
const ANSWER: Answer = {
  period: "2025-Q4",
  task: "999-I-001",
  body: "Sở Tài chính",
  progress: "in-progress",
  percent: 50,
  result: "Đã trình dự thảo lần một.",
  completedOn: null,
  evidence: "Tờ trình 15/TTr-STC",
  obstacles: null,
  proposals: null,
  reporter: null,
  sentOn: "2025-12-05",
  source: null,
};
const BODY: PublicBody = {
  name: "Sở Tài chính",
  kind: "department",
  groups: [],
  aliases: [],
  focalPoint: null,
  succeeds: [],
  validFrom: null,
  validTo: null,
};
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

function taskOf({ timing, ...parts }: ExampleTask, at: number): Task {
  return {
    id: `999-I-${String(at + 1).padStart(3, "0")}`,
    origin: "table",
    appendix: "I",
    section: "I",
    subIndex: "pci-2025.market-entry",
    printedNumber: String(at + 1),
    text: `${TEXTS[at % TEXTS.length] ?? ""}${at < TEXTS.length ? "." : ` đợt ${at + 1}.`}`,
    leadBodies: ["Sở Tài chính"],
    coordinatingBodies: ["Sở Nội vụ"],
    product: null,
    source: NOWHERE,
    ...parts,
    timing: { ...TIMING, ...timing },
  };
}

function planOf(example: Example, tasks: Task[]): Plan {
  return {
    plan: { ...HEAD, ...example.head },
    appendices: [{ id: "I", title: null, index: "PCI", kind: "task-table", columns: [], ...example.appendix }],
    sections: filled(SECTION, example.sections ?? [{}]),
    tasks,
    scores: filled(SCORE, example.scores),
    targets: filled(TARGET, example.targets),
    objectives: [],
    duties: [],
    missingNumbers: [],
    findings: [],
    ledger: {
      units: 0,
      fates: Object.fromEntries(FATES.map((fate) => [fate, 0])) as Plan["ledger"]["fates"],
      unread: [],
    },
  };
}

const filled = <T>(clean: T, rows: readonly Partial<T>[] = []): T[] => rows.map((one) => ({ ...clean, ...one }));

/** The register an example speaks of: clean but for what it says. */
export function exampleRegister(example: Example): Register {
  const tasks = (example.tasks ?? [example.task ?? {}]).map(taskOf);
  const plan = planOf(example, tasks);
  const before = example.remembered === undefined ? tasks : [taskOf(example.remembered, 0)];
  return {
    plan,
    remembered: { ...plan, tasks: before },
    bodies: example.bodies === undefined ? HAI_PHONG : filled(BODY, example.bodies),
    subIndices: example.subIndices === undefined ? SUB_INDICES : filled(SUB_INDEX, example.subIndices),
    judgements: example.status === undefined ? {} : { "999-I-001": { status: example.status, because: "" } },
    scoreNotes: {},
    handling: {},
    closedPeriods: [],
    columnChoices: {},
    expected: [],
    answers: filled(ANSWER, example.answers),
    decisions: {},
    ...(example.odd === undefined ? {} : { oddCells: example.odd }),
    templateVersion: "1",
    journal: [...(example.journal ?? [])],
  };
}
