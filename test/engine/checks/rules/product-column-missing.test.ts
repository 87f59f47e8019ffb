import { productColumnMissing as rule } from "../../../../src/engine/checks/rules/product-column-missing";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Sản phẩm", value: null, fix: "manual", to: [] }],
});
