import { judgeRegister } from "../../../src/application/status/judge-register";
import { type StatusView, viewOf } from "../../../src/application/status/status-view";
import type { Score } from "../../../src/engine/model/plan";
import type { Register } from "../../../src/engine/model/register";
import { HAI_PHONG_SERIES, KEYS, WEIGHTS_2022 } from "../../engine/scores/hai-phong-series";
import { aTarget } from "../../engine/scores/score-builders";
import { aPlan, aTask } from "../../support/plan-builders";
import { registerOfPlan } from "../../support/quarter-register";

/** A plan of 2023 with three tasks of two bodies, targets for every sub-index of PCI and the scores of Hải Phòng 2014–2022. */
export function scoredRegister(weights: "typed" | "missing", scores: readonly Score[] = UNTIL_2022): Register {
  const tasks = [
    aTask({ id: "999-I-001", printedNumber: "1", subIndex: KEYS[0] ?? null, leadBodies: ["Sở Tài chính"] }),
    aTask({
      id: "999-I-002",
      printedNumber: "2",
      text: "Công khai quy hoạch.",
      subIndex: KEYS[1] ?? null,
      leadBodies: ["Sở Xây dựng"],
    }),
    aTask({ id: "999-I-003", printedNumber: "3", text: "Đối thoại.", subIndex: KEYS[1] ?? null, leadBodies: [] }),
  ];
  const plan = aPlan({
    tasks,
    scores: [...scores],
    targets: [
      aTarget({ year: 2026, from: 73 }),
      ...KEYS.map((subIndex) => aTarget({ year: 2026, subIndex, from: 7.5 })),
    ],
  });
  const register = registerOfPlan(plan);
  const subIndices = register.subIndices.map((one) => {
    const at = KEYS.indexOf(one.key);
    return at === -1 || weights === "missing" ? one : { ...one, weight: WEIGHTS_2022[at] ?? null };
  });
  return { ...register, subIndices };
}

const UNTIL_2022 = HAI_PHONG_SERIES.filter(({ year }) => year <= 2022);

export function viewOfRegister(register: Register, asOf = "2025-12-12", period = "2025-Q4"): StatusView {
  const judged = judgeRegister(register, { asOf, period });
  if (!judged.ok) throw new Error(judged.failure.kind);
  return viewOf(register, judged.value);
}
