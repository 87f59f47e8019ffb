import type { Score } from "../../../src/engine/model/plan";
import { aScore } from "./score-builders";

/**
 * PCI of Hải Phòng 2014–2024 as published on pcivietnam.vn (2023 and 2024: 220/KH-UBND, mục I). Sub-indices of 2023 and
 * 2024 are not in this table.
 */
const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
export const KEYS = [
  "pci-2024.market-entry",
  "pci-2024.land-access",
  "pci-2024.transparency",
  "pci-2024.time-costs",
  "pci-2024.informal-charges",
  "pci-2024.fair-competition",
  "pci-2024.proactive-leadership",
  "pci-2024.business-support",
  "pci-2024.labour-training",
  "pci-2024.legal-institutions-security",
];
const SUB_SCORES = [
  [7.7, 7.76, 8.33, 7.94, 7.43, 7.14, 7.34, 6.52, 6.45],
  [5.1, 4.87, 4.99, 5.86, 6.5, 6.9, 6.18, 6.77, 7.22],
  [5.91, 6.1, 6.22, 5.73, 5.89, 6.5, 6.02, 6.82, 6.22],
  [5.95, 6.13, 5.79, 5.71, 6.12, 5.71, 7.51, 7.64, 7.91],
  [4.51, 4.81, 4.59, 6.02, 5.18, 6.11, 6.63, 6.7, 7.22],
  [4.5, 3.9, 3.39, 5.5, 5.21, 6.44, 6.82, 6.02, 7.16],
  [3.59, 3.97, 4.4, 5.22, 5.46, 6.07, 6.91, 7.73, 7.49],
  [5.75, 5.55, 6.06, 6.74, 6.75, 6.85, 6.68, 7.49, 6.39],
  [7.41, 7.33, 7.42, 8.17, 7.81, 8.24, 8.11, 7.17, 6.57],
  [4.33, 5.15, 5.33, 5.48, 6.09, 6.66, 7.28, 7.21, 7.87],
];
const TOTALS = [58.25, 58.65, 60.1, 65.15, 64.48, 68.73, 69.27, 70.61, 70.76, 70.34, 74.84];
const RANKS = [34, 28, 21, 9, 16, 10, 7, 2, 3, 3, 1];

export const HAI_PHONG_SERIES: readonly Score[] = [
  ...TOTALS.map((score, at) => aScore({ year: YEARS[at] ?? 0, score, rank: RANKS[at] ?? null })),
  ...SUB_SCORES.flatMap((scores, at) =>
    scores.map((score, column) => aScore({ year: YEARS[column] ?? 0, subIndex: KEYS[at] ?? "", score })),
  ),
];

/** Weights to 2021 (handbook of 2016) and those of 2022, in the order of `KEYS`, in percent. */
export const WEIGHTS_TO_2021 = [5, 5, 20, 5, 10, 5, 5, 20, 20, 5];
export const WEIGHTS_2022 = [5, 10, 5, 5, 15, 10, 15, 15, 10, 10];
