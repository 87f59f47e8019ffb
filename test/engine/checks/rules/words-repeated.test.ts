import { wordsRepeated as rule } from "../../../../src/engine/checks/rules/words-repeated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Nhiệm vụ", value: "thành phố thành phố", fix: "auto", to: ["thành phố"] }],
  accepts: {
    "a word made of one syllable twice": { task: { text: "Ngày càng xanh xanh." } },
    "the same words in two places": { task: { text: "Thành phố hỗ trợ doanh nghiệp của thành phố." } },
  },
});
