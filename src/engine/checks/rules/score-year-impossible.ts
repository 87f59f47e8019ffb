import { scoreRule } from "../rule";

/** PCI exists since 2005; a result of a year still to come cannot be known. */
const FIRST_YEAR = 2005;

export const scoreYearImpossible = scoreRule({
  id: "score-year-impossible",
  severity: "warning",
  clarity: "product",
  title: "Năm của điểm không thể có",
  source: "PCI công bố từ năm 2005",
  fix: "manual",
  find: ({ score }, { asOf }) => {
    const isPossible = score.year >= FIRST_YEAR && score.year <= Number(asOf.slice(0, 4));
    return isPossible || score.score === null
      ? []
      : [{ column: "Năm", value: String(score.year), args: { year: score.year } }];
  },
  message: ({ year }) => ({
    vi: `Chưa thể có điểm của năm ${year}. Kiểm tra lại năm.`,
    en: `There can be no score of ${year}. Check the year.`,
  }),
  examples: {
    accepts: [{ scores: [{ year: 2024 }] }],
    rejects: [{ scores: [{ year: 2042 }] }],
  },
});
