import { countedUnitReader } from "./counted-units";
import type { PointReader } from "./time-point";

/** "Quý III/2025", "quý 3 năm 2025", "Q.IV/2025", "Quý I, II/2026"; l and 1 stand for i where a scanner read the numeral. */
export const readQuarters: PointReader = countedUnitReader({
  unit: "quarter",
  words: String.raw`quy(?:\s+thu)?|q\.?`,
  count: String.raw`(?:iv|i{1,3}|[l1|]v|[il1|]{2,3}|0?[1-4])(?![a-z_\d])`,
  largest: 4,
  monthsEach: 3,
});
