import type { Plan, Section, Task } from "../../src/engine/model/plan";
import type { Timing } from "../../src/engine/model/timing";
import { EMPTY_PLAN } from "../../src/engine/sheets/register/new-task";

const nowhere = { file: null, page: null, table: null, row: null, line: null };

export const aTiming = (change: Partial<Timing> = {}): Timing => ({
  execution: "Thực hiện thường xuyên",
  milestone: "Thực hiện thường xuyên",
  kind: "ongoing",
  start: null,
  due: null,
  recurrence: null,
  then: null,
  ...change,
});

export const aTask = (change: Partial<Task> = {}): Task => ({
  id: "999-I-001",
  origin: "table",
  appendix: "I",
  section: "I",
  subIndex: "pci-2025.market-entry",
  printedNumber: "1",
  text: "Rút ngắn thời gian đăng ký doanh nghiệp.",
  leadBodies: ["Sở Tài chính"],
  coordinatingBodies: ["Các Sở, ban, ngành", "UBND các xã, phường, đặc khu"],
  product: null,
  timing: aTiming(),
  source: { ...nowhere, file: "ke-hoach.txt", table: 1, row: 3, line: 12 },
  ...change,
});

export const aSection = (change: Partial<Section> = {}): Section => ({
  id: "I",
  appendix: "I",
  printedNumber: "I",
  title: "Gia nhập thị trường",
  subIndex: "pci-2025.market-entry",
  leadBodies: [],
  coordinatingBodies: [],
  timing: null,
  source: nowhere,
  ...change,
});

export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  ...EMPTY_PLAN,
  plan: {
    number: "999/KH-UBND",
    issuedOn: "2025-10-06",
    issuer: "Ủy ban nhân dân thành phố Hải Phòng",
    title: "Nâng cao chỉ số năng lực cạnh tranh",
    indexes: ["PCI"],
    period: { from: 2025, to: 2026 },
    basedOn: ["998/KH-UBND"],
    replaces: ["900/KH-UBND"],
    reporting: [
      { kind: "quarterly", beforeDay: 20, months: [3, 6, 9] },
      { kind: "annual", before: "12-10" },
    ],
    reportTo: "Sở Tài chính",
    declaredTaskCount: 2,
  },
  appendices: [{ id: "I", title: "Nhiệm vụ", index: "PCI", kind: "task-table", columns: ["STT", "Nhiệm vụ cụ thể"] }],
  sections: [
    aSection(),
    aSection({ id: "II", printedNumber: "II", title: "Chi phí tuân thủ", subIndex: "pci-2025.compliance-costs" }),
  ],
  tasks: [
    aTask(),
    aTask({
      id: "999-I-002",
      printedNumber: "2",
      section: "II",
      subIndex: "pci-2025.compliance-costs",
      text: "- Khảo sát doanh nghiệp.",
      leadBodies: ["Sở Nội vụ"],
      coordinatingBodies: [],
      timing: aTiming({
        execution: "Quý IV/2025",
        milestone: "Quý IV/2025",
        kind: "quarter",
        start: "2025-10-01",
        due: "2025-12-31",
      }),
    }),
  ],
  ...change,
});
