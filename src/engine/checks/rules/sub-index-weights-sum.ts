import { withComma } from "../../text/decimal-comma";
import { planRule } from "../rule";
import { edition } from "../sub-index/sub-index-column";

/** Weights of an edition, typed for all its sub-indices, that do not make 100 %. Blank weights say nothing. */
export const subIndexWeightsSum = planRule({
  id: "sub-index-weights-sum",
  severity: "warning",
  clarity: "product",
  title: "Trọng số không đủ 100 %",
  source: "Phương pháp PCI: tổng trọng số 100 %",
  fix: "manual",
  find: (_, { register }) => {
    const editions = [...new Set(register.subIndices.map((one) => edition(one.key)))];
    return editions.flatMap((name) => {
      const listed = register.subIndices.filter((one) => edition(one.key) === name);
      if (listed.some((one) => one.weight === null)) return [];
      const sum = Math.round(listed.reduce((total, one) => total + (one.weight ?? 0), 0) * 100) / 100;
      if (listed.length < 2 || Math.abs(sum - 100) < 0.01) return [];
      const at = register.subIndices.findIndex((one) => one.key === listed[0]?.key);
      const value = withComma(sum);
      return [
        {
          subject: { kind: "sub-index", at } as const,
          column: "Trọng số",
          value,
          about: name,
          args: { sum: value, edition: name },
        },
      ];
    });
  },
  message: ({ sum, edition: name }) => ({
    vi: `Tổng trọng số của ${name} là ${sum} %, không phải 100 %. Kiểm tra lại các trọng số đã nhập.`,
    en: `The weights of ${name} add up to ${sum} %, not to 100 %. Check them.`,
  }),
  examples: {
    accepts: [
      {
        subIndices: [
          { key: "a.x", weight: 40 },
          { key: "a.y", weight: 60 },
        ],
        task: { subIndex: null, section: null },
      },
    ],
    rejects: [
      {
        subIndices: [
          { key: "a.x", weight: 40 },
          { key: "a.y", weight: 50 },
        ],
        task: { subIndex: null, section: null },
      },
    ],
  },
});
