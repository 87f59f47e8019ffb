import { targetRule } from "../rule";
import { pointsText } from "../score-view";

/** "8,5 - 8,1": the band ends below its beginning; ranks likewise, where 1 is best. */
export const targetBandReversed = targetRule({
  id: "target-band-reversed",
  severity: "error",
  clarity: "product",
  title: "Khoảng mục tiêu bị đảo",
  source: "220/KH-UBND, mục I.3: từ 8,1 - 8,5 điểm",
  fix: "auto",
  find: ({ target, at }) => {
    const { from, to, rankFrom, rankTo } = target;
    const points = from !== null && to !== null && from > to;
    const ranks = rankFrom !== null && rankTo !== null && rankFrom > rankTo;
    if (!points && !ranks) return [];
    const set = { ...(points ? { from: to, to: from } : {}), ...(ranks ? { rankFrom: rankTo, rankTo: rankFrom } : {}) };
    const ends = points ? [pointsText(from), pointsText(to)] : [String(rankFrom), String(rankTo)];
    const right = [...ends].reverse().join(" – ");
    return [
      {
        column: points ? "Mục tiêu đến" : "Hạng mục tiêu đến",
        value: ends.join(" – "),
        args: { value: ends.join(" – "), to: right },
        proposals: [{ to: right, confidence: 0.9, change: { on: "target", at, set } }],
      },
    ];
  },
  message: ({ value, to }) => ({
    vi: `Khoảng mục tiêu ${value} bị đảo; có lẽ là ${to}.`,
    en: `The band ${value} is reversed; probably ${to}.`,
  }),
  examples: {
    accepts: [{ targets: [{ from: 8.1, to: 8.5, rankFrom: 5, rankTo: 8 }] }],
    rejects: [{ targets: [{ from: 8.5, to: 8.1 }] }, { targets: [{ rankFrom: 8, rankTo: 5 }] }],
  },
});
