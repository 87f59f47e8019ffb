import type { PlanSource } from "../reading/plan-source";

/**
 * Remembers what was read last, for as long as the window lives, so that a reload loses no work. Large sources are not
 * kept: they are a drag and drop away.
 */
export interface LastSource {
  recall(): PlanSource | null;
  remember(source: PlanSource): void;
  forget(): void;
}
