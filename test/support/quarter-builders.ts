import type { Answer } from "../../src/engine/model/answer";
import type { Gap } from "../../src/engine/model/gap";
import type { Status, TaskStatus } from "../../src/engine/model/status";
import type { SubIndex } from "../../src/engine/model/sub-index";
import { quarterOf } from "../../src/engine/periods/period";
import { NEW_BODY } from "../../src/engine/sheets/register/body-columns";
import type { Quarter } from "../../src/engine/summary/quarter";
import { anExpected } from "./answer-builders";
import { aPlan } from "./plan-builders";

const aSubIndex = (key: string, name: string): SubIndex => ({
  key,
  name,
  index: "PCI",
  edition: "pci-2025",
  weight: null,
  aliases: [],
  succeeds: [],
});

export const anAnswer = (change: Partial<Answer> = {}): Answer => ({
  period: "2025-Q4",
  task: "999-I-001",
  body: "Sở Tài chính",
  progress: "in-progress",
  percent: null,
  result: "Đã công khai thủ tục.",
  completedOn: null,
  evidence: "Văn bản số 12/STC",
  obstacles: null,
  proposals: null,
  reporter: "Nguyễn Văn An",
  sentOn: "2025-12-08",
  source: { file: "so-tai-chinh.xlsx", sheet: "Phiếu báo cáo", cell: "E7" },
  ...change,
});

/** A task's status, with that of each of its bodies. */
export const aStatus = (id: string, status: Status, bodies: Readonly<Record<string, Status>> = {}): TaskStatus => ({
  id,
  status,
  because: "Theo báo cáo của đơn vị.",
  bodies: Object.entries(bodies).map(([body, own]) => ({ body, status: own, because: "Theo báo cáo của đơn vị." })),
});

export const aGap = (change: Partial<Gap> = {}): Gap => ({
  index: "PCI",
  subIndex: "pci-2025.market-entry",
  unit: "Thành phố Hải Phòng",
  baseline: { year: 2024, score: 7.5, rank: null, via: null },
  latest: { year: 2024, score: 7.5, rank: null, via: null },
  target: { from: 8.1, to: 8.5, rankFrom: null, rankTo: null },
  gap: 0.6,
  gapToUpper: 1,
  rankGap: null,
  computable: true,
  because: null,
  ...change,
});

/** The two tasks of `aPlan` in the fourth quarter of 2025, as of 12/12/2025, without answers. */
export const aQuarter = (change: Partial<Quarter> = {}): Quarter => ({
  plan: aPlan(),
  subIndices: [
    aSubIndex("pci-2025.market-entry", "Gia nhập thị trường"),
    aSubIndex("pci-2025.compliance-costs", "Chi phí tuân thủ"),
  ],
  bodies: [
    { ...NEW_BODY, name: "Sở Tài chính", kind: "department" },
    { ...NEW_BODY, name: "Sở Nội vụ", kind: "department" },
    { ...NEW_BODY, name: "UBND xã Vĩnh Bảo", kind: "commune" },
  ],
  period: quarterOf(2025, 4),
  asOf: "2025-12-12",
  expected: [anExpected(), anExpected({ task: "999-I-002", body: "Sở Nội vụ" })],
  answers: [],
  statuses: [
    aStatus("999-I-001", "unreported", { "Sở Tài chính": "unreported" }),
    aStatus("999-I-002", "unreported", { "Sở Nội vụ": "unreported" }),
  ],
  gaps: [],
  ...change,
});
