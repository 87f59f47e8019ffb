import { addDays } from "../../src/engine/calendar/calendar-date";
import { type Answer, PROGRESSES } from "../../src/engine/model/answer";
import type { ExpectedAnswer } from "../../src/engine/model/expected-answer";
import type { Gap } from "../../src/engine/model/gap";
import type { Task } from "../../src/engine/model/plan";
import { STATUSES, type TaskStatus } from "../../src/engine/model/status";
import { quarterOf } from "../../src/engine/periods/period";
import { STATUS_LABELS } from "../../src/engine/sheets/labels";
import { NEW_BODY } from "../../src/engine/sheets/register/body-columns";
import type { Quarter } from "../../src/engine/summary/quarter";
import { aPlan, aTask, aTiming } from "./plan-builders";
import { chance } from "./quarter-register";

const BODIES = [
  { name: "Sở Tài chính", kind: "department" },
  { name: "Sở Nội vụ", kind: "department" },
  { name: "UBND phường Hồng Bàng", kind: "ward" },
  { name: "UBND xã Vĩnh Bảo", kind: "commune" },
  { name: "Đặc khu Cát Hải", kind: "special-zone" },
];
const SUB_INDICES = [
  { key: "pci-2025.market-entry", name: "Gia nhập thị trường" },
  { key: "pci-2025.compliance-costs", name: "Chi phí tuân thủ" },
  { key: "pci-2025.legal-institutions", name: "Thiết chế pháp lý" },
];
const TEXTS = ["Thiếu kinh phí.", "thiếu  kinh phí", "Chưa có hướng dẫn của bộ", "Không", "-"];

/** A quarter in which anything may have happened, the same for the same seed. */
export function generatedQuarter(seed: number): Quarter {
  const random = chance(seed * 7919 + 13);
  const some = (share: number): boolean => random() < share;
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const period = quarterOf(2025, one([3, 4] as const));
  const reportDue = period.quarter === 3 ? "2025-09-20" : "2025-12-10";
  const asOf = addDays(reportDue, Math.floor(random() * 40) - 20);

  const tasks = Array.from({ length: Math.floor(random() * 9) }, (_, at): Task => {
    const due = some(0.4) ? addDays(asOf, Math.floor(random() * 300) - 200) : null;
    return aTask({
      id: `999-I-${String(at + 1).padStart(3, "0")}`,
      subIndex: some(0.85) ? one(SUB_INDICES).key : null,
      leadBodies: some(0.9) ? [one(BODIES).name] : [],
      timing: aTiming({ due, kind: due === null ? "ongoing" : "date" }),
    });
  });
  const keys = [period.key, period.quarter === 4 ? "2025-Q3" : "2025-Q2"];
  const pairs = tasks.flatMap(({ id, timing: { due } }) =>
    BODIES.filter(() => some(0.5)).map(({ name }) => {
      const status = one(STATUSES);
      // What is overdue by the plan's day is past it.
      return {
        task: id,
        body: name,
        status: status === "overdue" && due !== null && due >= asOf ? "due-soon" : status,
      };
    }),
  );
  const judged = some(0.7);
  const expected = keys.flatMap((key, at) =>
    pairs
      .filter(() => at === 0 || some(0.6))
      .map(({ task, body, status }): ExpectedAnswer => {
        const words = at === 0 ? STATUS_LABELS.of(status) : judged ? STATUS_LABELS.of(one(STATUSES)) : "";
        return { period: key, task, body, basis: "Cơ quan chủ trì", reportDue, status: words, because: "" };
      }),
  );
  const answers = expected
    .filter(() => some(0.7))
    .map(
      ({ period: key, task, body }, at): Answer => ({
        period: key,
        task,
        body,
        progress: some(0.1) ? null : one(PROGRESSES),
        percent: null,
        result: some(0.5) ? "Đã ban hành văn bản." : null,
        completedOn: null,
        evidence: some(0.5) ? "Văn bản số 12" : null,
        obstacles: some(0.3) ? one(TEXTS) : null,
        proposals: some(0.3) ? one(TEXTS) : null,
        reporter: null,
        sentOn: some(0.9) ? addDays(reportDue, Math.floor(random() * 30) - 20) : null,
        source: { file: `${body}.xlsx`, sheet: "Phiếu báo cáo", cell: `E${at + 7}` },
      }),
    );
  const statuses = tasks.map(({ id, timing: { due } }): TaskStatus => {
    const status = one(STATUSES);
    return {
      id,
      status: status === "overdue" && due !== null && due >= asOf ? "in-progress" : status,
      because: "Theo báo cáo của đơn vị.",
      bodies: pairs
        .filter((pair) => pair.task === id)
        .map(({ body, status: own }) => ({ body, status: own, because: "" })),
    };
  });
  return {
    plan: aPlan({ tasks }),
    subIndices: SUB_INDICES.map((sub) => ({
      ...sub,
      index: "PCI",
      edition: "pci-2025",
      weight: null,
      aliases: [],
      succeeds: [],
    })),
    bodies: BODIES.map((body) => ({ ...NEW_BODY, ...body })),
    period,
    asOf,
    expected,
    answers,
    statuses,
    gaps: some(0.6) ? SUB_INDICES.map(({ key }) => generatedGap(key, random)) : [],
  };
}

function generatedGap(subIndex: string, random: () => number): Gap {
  const score = Math.round(random() * 1000) / 100;
  const from = Math.round(random() * 1000) / 100;
  const to = random() < 0.5 ? Math.round((from + random()) * 100) / 100 : null;
  const computable = random() < 0.7;
  const known = { year: 2024, score, rank: null, via: null };
  return {
    index: "PCI",
    subIndex,
    unit: "Thành phố Hải Phòng",
    baseline: computable ? known : null,
    latest: computable ? known : null,
    target: { from, to, rankFrom: null, rankTo: null },
    gap: computable ? from - score : null,
    gapToUpper: computable && to !== null ? to - score : null,
    rankGap: null,
    computable,
    because: computable ? null : "no-crosswalk",
  };
}
