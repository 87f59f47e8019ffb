/** `npm run new -- check NAME`: writes the rule, its mirror test and its line in the catalogue. Nothing there is overwritten. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CHECKS = join("src", "engine", "checks");
const CATALOGUE = join(CHECKS, "catalogue.ts");

/** "lead-body-missing" → "leadBodyMissing". */
export const exportedName = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export const isRuleId = (id: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id);

export const ruleSource = (id: string): string => `import { taskRule } from "../rule";

/** What is wrong, and why it matters; cite the plan and the row that taught it. */
export const ${exportedName(id)} = taskRule({
  id: "${id}",
  severity: "warning",
  clarity: "work",
  title: "Lỗi gì, vài chữ",
  source: "Số kế hoạch, mục, nhiệm vụ",
  fix: "manual",
  find: () => [],
  message: () => ({
    vi: "Sai ở đâu và người dùng làm gì.",
    en: "What is wrong and what to do.",
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: { text: "…" } }],
  },
});
`;

export const testSource = (
  id: string,
): string => `import { ${exportedName(id)} as rule } from "../../../../src/engine/checks/rules/${id}";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Nhiệm vụ", value: "…", fix: "manual", to: [] }],
});
`;

/** The catalogue with one more rule: the import in its alphabetical place, the rule at the end of the list. */
export function withRule(catalogue: string, id: string): string {
  const line = `import { ${exportedName(id)} } from "./rules/${id}";`;
  const lines = catalogue.split("\n");
  const later = lines.findIndex((one) => one.includes('from "./rules/') && one.localeCompare(line) > 0);
  const lastImport = lines.findLastIndex((one) => one.startsWith("import "));
  lines.splice(later < 0 ? lastImport + 1 : later, 0, line);
  const end = lines.findLastIndex((one) => one === "];");
  lines.splice(end, 0, `  ${exportedName(id)},`);
  return lines.join("\n");
}

function addCheck(id: string): string {
  const rule = join(CHECKS, "rules", `${id}.ts`);
  const test = join("test", "engine", "checks", "rules", `${id}.test.ts`);
  if (existsSync(rule) || existsSync(test)) return `There is a rule ${id} already: ${rule}`;
  writeFileSync(rule, ruleSource(id));
  writeFileSync(test, testSource(id));
  writeFileSync(CATALOGUE, withRule(readFileSync(CATALOGUE, "utf8"), id));
  return `${rule}\n${test}\n${CATALOGUE}: one line\nNext: fill them in, then npm run docs.`;
}

const [kind, id = ""] = process.argv.slice(2);
if (process.argv[1]?.endsWith("new.ts") === true) {
  const isAsked = kind === "check" && isRuleId(id);
  process.stdout.write(`${isAsked ? addCheck(id) : "Usage: npm run new -- check the-thing-failing-state"}\n`);
  if (!isAsked) process.exitCode = 64;
}
