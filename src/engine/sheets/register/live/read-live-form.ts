import type { Register } from "../../../model/register";
import { ownEntry } from "../../../own-entry";
import { periodOf } from "../../../periods/period";
import type { PlainValue } from "../../../workbook/cells";
import type { WorkbookContent } from "../../../workbook/content";
import { namedValue } from "../../../workbook/content-access";
import { AS_OF_DECISION, PERIOD_DECISION } from "../judgement-mark";
import { dayOrNull, numberOrNull, textOrNull } from "../typed-cells";
import { AS_OF_NAME, DUE_SOON_NAME, PERIOD_NAME, REPORT_DUE_NAME } from "./case-cells";
import { LIVE_DECISION, type LiveFacts, liveFacts } from "./live-facts";

/**
 * The decisions with the day and the period that stand above the table of tasks now: a person changes them there, and the
 * visible cell wins. What was typed wrongly stays as it was. A register of values has no such cells.
 */
export function withTypedQuestion(decisions: Register["decisions"], content: WorkbookContent): Register["decisions"] {
  const facts = liveFacts({ decisions });
  if (facts === null) return decisions;
  const typed = typedFacts(facts, (name) => namedValue(content, name) ?? undefined);
  return {
    ...decisions,
    [AS_OF_DECISION]: typed.asOf,
    [PERIOD_DECISION]: typed.period,
    [LIVE_DECISION]: JSON.stringify(typed),
  };
}

function typedFacts(facts: LiveFacts, valueOf: (name: string) => PlainValue | undefined): LiveFacts {
  const period = periodOf(textOrNull(valueOf(PERIOD_NAME)) ?? "")?.key ?? facts.period;
  const reportDue = dayOrNull(valueOf(REPORT_DUE_NAME)) ?? ownEntry(facts.reportDue, period);
  const dueSoonDays = numberOrNull(valueOf(DUE_SOON_NAME));
  return {
    ...facts,
    asOf: dayOrNull(valueOf(AS_OF_NAME)) ?? facts.asOf,
    period,
    dueSoonDays: dueSoonDays !== null && Number.isInteger(dueSoonDays) ? dueSoonDays : facts.dueSoonDays,
    reportDue: reportDue === undefined ? facts.reportDue : { ...facts.reportDue, [period]: reportDue },
  };
}
