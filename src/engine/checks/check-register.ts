import type { Register } from "../model/register";
import { CATALOGUE } from "./catalogue";
import { CheckContext } from "./check-context";
import type { CheckFinding } from "./check-finding";
import { FindingList } from "./finding-list";
import type { Rule, Scope, ScopedRule } from "./rule";
import { SUBJECTS } from "./subjects";
import type { CheckSurroundings } from "./surroundings";

/**
 * Everything the rules find in a register, rule by rule in the order of the catalogue:
 * subjects of a rule ─ facts ─ findings ─ root causes only. Pure; the same register gives the same list.
 */
export function checkRegister(
  register: Register,
  surroundings: CheckSurroundings,
  rules: readonly Rule[] = CATALOGUE,
): CheckFinding[] {
  const context = new CheckContext(register, surroundings);
  const list = new FindingList(register);
  for (const rule of rules) runOver(rule, context, list);
  return list.rootCauses();
}

const ROW_RULES = CATALOGUE.filter((rule) => rule.scope === "task row");

/** What the rules about single rows find in one task: all that an edit of that row changes by itself. */
export function checkTask(register: Register, at: number, surroundings: CheckSurroundings): CheckFinding[] {
  const context = new CheckContext(register, surroundings);
  const about = context.view(at);
  if (about === null) return [];
  const list = new FindingList(register);
  for (const rule of ROW_RULES)
    if (rule.scope === "task row") list.add(rule, rule.find(about, context), { kind: "task", at });
  return list.rootCauses();
}

function runOver<S extends Scope>(rule: ScopedRule<S>, context: CheckContext, list: FindingList): void {
  const asked = context.once(`subjects ${rule.scope}`, () => SUBJECTS[rule.scope](context));
  for (const { about, subject } of asked) list.add(rule, rule.find(about, context), subject);
}
