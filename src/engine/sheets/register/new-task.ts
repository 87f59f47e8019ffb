import { FATES, type Ledger, type Plan, type Task } from "../../model/plan";

const NO_PLACE = { file: null, page: null, table: null, row: null, line: null };

const NO_LEDGER: Ledger = {
  units: 0,
  fates: Object.fromEntries(FATES.map((fate) => [fate, 0])) as Ledger["fates"],
  unread: [],
};

/** The plan of a workbook that remembers none: everything comes from the visible cells. */
export const EMPTY_PLAN: Plan = {
  plan: {
    number: null,
    issuedOn: null,
    issuer: null,
    title: null,
    indexes: [],
    period: null,
    basedOn: [],
    replaces: [],
    reporting: [],
    reportTo: null,
    declaredTaskCount: null,
  },
  appendices: [],
  sections: [],
  tasks: [],
  scores: [],
  targets: [],
  objectives: [],
  duties: [],
  missingNumbers: [],
  findings: [],
  ledger: NO_LEDGER,
};

/** A row that a person added: blank but for its place in the table. Without a code of its own it gets one. */
export const newTask = (id: string, at: number): Task => ({
  id: id === "" ? `MOI-${String(at + 1).padStart(3, "0")}` : id,
  origin: "table",
  appendix: null,
  section: null,
  subIndex: null,
  printedNumber: null,
  text: "",
  leadBodies: [],
  coordinatingBodies: [],
  product: null,
  timing: { execution: null, milestone: null, kind: "none", start: null, due: null, recurrence: null, then: null },
  source: NO_PLACE,
});
