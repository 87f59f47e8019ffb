import { productMissing as rule } from "../../../../src/engine/checks/rules/product-missing";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Sản phẩm", value: null, fix: "manual", to: [] }],
  accepts: {
    "a plan without any product": { tasks: [{}, {}, {}] },
  },
});
