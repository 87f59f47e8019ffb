import type { Judgement } from "../model/status";
import { InvariantBroken } from "../result";
import { becauseOf } from "./because";
import { STATUS_RULES } from "./catalogue";
import type { StatusCase } from "./status-case";

/** The one state of a task for one body, and why. */
export function judgeCase(one: StatusCase): Judgement {
  const rule = STATUS_RULES.find((each) => each.applies(one));
  if (rule === undefined) throw new InvariantBroken("No status applies: the last rule of the catalogue always must.");
  return { status: rule.status, because: becauseOf(rule.reason(one), one) };
}
