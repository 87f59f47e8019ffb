import { cleanText } from "../../text/clean";
import { ownCells } from "../tables/grid-row";
import type { RowKind } from "./row-kind";

const TOTAL = /^(?:tổng(?:\s+(?:cộng|số(?:\s+(?:nhiệm vụ|công việc))?))?|cộng)(?:\s*[:(].*)?$/iu;

/** "Tổng cộng | 12": a sum of the rows above and no task. Bodies beside it would make it one. */
export const total: RowKind = {
  fate: "furniture",
  applies: ({ facts }) => {
    const [first] = ownCells(facts.row)
      .map((cell) => cleanText(cell.text))
      .filter(Boolean);
    return facts.number === null && !facts.texts.has("lead") && TOTAL.test(first ?? "");
  },
};
