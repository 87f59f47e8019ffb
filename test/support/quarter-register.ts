import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createDocumentReader } from "../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../src/adapters/system/document-tools-node";
import { registerDefaults, withoutNarrative } from "../../src/application/register/register-defaults";
import { expectAnswers } from "../../src/application/returns/expect-answers";
import { addDays } from "../../src/engine/calendar/calendar-date";
import { type Answer, PROGRESSES } from "../../src/engine/model/answer";
import type { ExpectedAnswer } from "../../src/engine/model/expected-answer";
import type { Plan } from "../../src/engine/model/plan";
import type { Register } from "../../src/engine/model/register";
import { periodOf } from "../../src/engine/periods/period";
import { readPlan } from "../../src/engine/reading/read-plan";
import { firstRegister } from "../../src/engine/sheets/register/merge-reading";

/** Plan 220/KH-UBND where the real plans are at hand; null elsewhere. */
export const REAL_PLAN: string | null = (() => {
  const plans = resolve(process.cwd(), "../shared/plans");
  const name = existsSync(plans) ? readdirSync(plans).find((one) => one.startsWith("003_")) : undefined;
  return name === undefined ? null : join(plans, name);
})();
export const SAMPLE_PLAN = resolve(process.cwd(), "samples/ke-hoach-thanh-pho.txt");

/** A plan read from a file into a register, without answers. */
export async function registerFrom(path: string): Promise<Register> {
  const reader = createDocumentReader(nodeDocumentTools());
  const read = await reader.read({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
  if (!read.ok) throw new Error(`${path}: ${read.failure.kind}`);
  return registerOfPlan(withoutNarrative(readPlan([read.value], { directory: null })));
}

export function registerOfPlan(plan: Plan): Register {
  const { bodies, subIndices } = registerDefaults(plan);
  return firstRegister(plan, bodies, subIndices);
}

/** Numbers 0–1, the same at every run. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const RESULTS = [
  "Đã ban hành văn bản chỉ đạo; công khai thủ tục trên Cổng dịch vụ công.",
  "Đã tổ chức đối thoại với doanh nghiệp; giải quyết 12/14 kiến nghị.",
  "Rút ngắn 30% thời gian giải quyết hồ sơ, không có hồ sơ quá hạn.",
  "Đã rà soát, trình Ủy ban nhân dân thành phố phương án đơn giản hóa 05 thủ tục.",
];
const OBSTACLES = [
  "Thiếu biên chế chuyên trách công nghệ thông tin.",
  "Thiếu biên chế chuyên trách công nghệ thông tin",
  "Phần mềm một cửa chưa liên thông với hệ thống của bộ, ngành.",
  "Kinh phí chưa được bố trí kịp thời.",
];
const PROPOSALS = [
  "Đề nghị Sở Tài chính bố trí kinh phí tập huấn.",
  "Đề nghị Sở Khoa học và Công nghệ nâng cấp phần mềm một cửa.",
];

/** What comes back about one period, as officers would fill it in: most report, some late, some leave cells blank. */
export function generatedAnswers(expected: readonly ExpectedAnswer[], random: () => number): Answer[] {
  const silent = new Map<string, boolean>();
  const some = (share: number): boolean => random() < share;
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  return expected.flatMap(({ period, task, body, reportDue }, at): Answer[] => {
    if (!silent.has(body)) silent.set(body, some(0.06));
    if (silent.get(body) === true || some(0.03)) return [];
    const progress = some(0.02) ? null : one([...PROGRESSES, "in-progress", "done"] as const);
    const result = some(0.75) ? one(RESULTS) : null;
    const sentOn = addDays(
      reportDue ?? periodOf(period)?.last ?? "2025-09-20",
      some(0.1) ? 1 : -1 - Math.floor(random() * 9),
    );
    return [
      {
        period,
        task,
        body,
        progress,
        percent: progress === "done" ? 100 : some(0.5) ? Math.floor(random() * 100) : null,
        result,
        completedOn: progress === "done" && some(0.6) ? addDays(sentOn, -Math.floor(random() * 20)) : null,
        evidence: some(0.6) ? `Văn bản số ${100 + Math.floor(random() * 900)}/BC-UBND` : null,
        obstacles: some(0.08) ? one(OBSTACLES) : null,
        proposals: some(0.05) ? one(PROPOSALS) : null,
        reporter: some(0.9) ? "Nguyễn Văn An" : null,
        sentOn: some(0.97) ? sentOn : null,
        source: { file: `${body}.xlsx`, sheet: "Phiếu báo cáo", cell: `E${7 + (at % 60)}` },
      },
    ];
  });
}

/** The register after so many periods were asked for and answered. */
export function answeredRegister(register: Register, periods: readonly string[], seed = 1): Register {
  const random = chance(seed);
  return periods.reduce((before, key) => {
    const period = periodOf(key);
    if (period === null) throw new Error(`no period: ${key}`);
    const asked = expectAnswers(before, period);
    return {
      ...asked.register,
      answers: [...asked.register.answers, ...generatedAnswers(asked.expected, random)],
    };
  }, register);
}
