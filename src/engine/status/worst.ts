import { type BodyStatus, type Judgement, type Status, WORST_FIRST } from "../model/status";

const RANK: ReadonlyMap<Status, number> = new Map(WORST_FIRST.map((status, at) => [status, at]));
const rankOf = ({ status }: Judgement): number => RANK.get(status) ?? WORST_FIRST.length;

/**
 * A task's own state: the worst of its bodies. Where it has several, the sentence says how many are in that state and the
 * first one's reason: "12/114 đơn vị: Hạn 30/09/2025 đã qua, …". `bodies` is never empty.
 */
export function worstOf(bodies: readonly BodyStatus[]): Judgement {
  const worst = bodies.reduce((one, other) => (rankOf(other) < rankOf(one) ? other : one));
  const { status, because } = worst;
  if (bodies.length === 1) return { status, because };
  const count = bodies.filter((body) => body.status === status).length;
  return { status, because: `${count}/${bodies.length} đơn vị: ${because}` };
}
