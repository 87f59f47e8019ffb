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
  const list = new FindingList(register, rules);
  for (const scope of SCOPES) runScope(scope, context, list, rules);
  return list.rootCauses();
}

const SCOPES: readonly Scope[] = ["task row", "section", "plan", "answer", "score", "target"];
const ROW_RULES = CATALOGUE.filter((rule) => rule.scope === "task row");

/** What the rules about single rows find in one task: all that an edit of that row changes by itself. */
export function checkTask(register: Register, at: number, surroundings: CheckSurroundings): CheckFinding[] {
  const context = new CheckContext(register, surroundings);
  const about = context.view(at);
  if (about === null) return [];
  const list = new FindingList(register, CATALOGUE);
  for (const rule of ROW_RULES)
    if (rule.scope === "task row") list.add(rule, rule.find(about, context), { kind: "task", at });
  return list.rootCauses();
}

/**
 * Rule by rule: what several rules want to know about a row its view keeps. The other way round takes half as long again, because
 * the code of a hundred rules is fetched anew for every row.
 */
function runScope<S extends Scope>(scope: S, context: CheckContext, list: FindingList, all: readonly Rule[]): void {
  const rules = all.filter((rule): rule is Rule & ScopedRule<S> => rule.scope === scope);
  if (rules.length === 0) return;
  const asked = SUBJECTS[scope](context);
  for (const rule of rules)
    for (const { about, subject } of asked) {
      const facts = rule.find(about, context);
      if (facts.length > 0) list.add(rule, facts, subject);
    }
}
