import type { FindingSubject } from "../model/finding-subject";
import type { Register } from "../model/register";
import { NOWHERE } from "../source/source-document";
import { severityIn, waiverOf } from "./check-decisions";
import type { CheckFinding } from "./check-finding";
import { fixOf } from "./fix-kind";
import type { Fact, RuleHead } from "./rule";
import { subjectKey } from "./subject-key";

interface Found {
  readonly finding: CheckFinding;
  readonly yieldsTo: readonly string[];
}

/** Facts become findings with keys of their own; consequences of another finding in the same cell are left out. */
export class FindingList {
  private readonly found: Found[] = [];
  private readonly keys = new Map<string, number>();

  private readonly order: ReadonlyMap<string, number>;

  /** `rules` give the order of the list. */
  constructor(
    private readonly register: Register,
    rules: readonly RuleHead[],
  ) {
    this.order = new Map(rules.map(({ id }, at) => [id, at]));
  }

  add(rule: RuleHead, facts: readonly Fact[], given: FindingSubject): void {
    for (const fact of facts) {
      const subject = fact.subject ?? given;
      this.found.push({ finding: this.findingOf(rule, fact, subject), yieldsTo: rule.yieldsTo ?? [] });
    }
  }

  /** A blank cell raises no second error: a finding whose root cause is in the list is dropped. */
  rootCauses(): CheckFinding[] {
    const causes = new Set(this.found.flatMap(({ yieldsTo }) => yieldsTo));
    const cells = new Set(
      this.found.flatMap(({ finding }) => (causes.has(finding.id) ? [cellKey(finding.id, finding)] : [])),
    );
    const rank = ({ finding }: Found): number => this.order.get(finding.id) ?? 0;
    return [...this.found]
      .sort((one, other) => rank(one) - rank(other))
      .filter(({ finding, yieldsTo }) => !yieldsTo.some((id) => cells.has(cellKey(id, finding))))
      .map(({ finding }) => finding);
  }

  private findingOf(rule: RuleHead, fact: Fact, subject: FindingSubject): CheckFinding {
    const proposals = fact.proposals ?? [];
    const key = this.ownKey([rule.id, subjectKey(this.register, subject), fact.about ?? ""].join(":"));
    return {
      id: rule.id,
      severity: severityIn(this.register, rule),
      ownSeverity: rule.severity,
      place: NOWHERE,
      task: taskOf(this.register, subject),
      value: fact.value,
      suggestion: proposals[0]?.to ?? null,
      args: { ...fact.args },
      key,
      subject,
      column: fact.column,
      fix: fixOf(proposals, rule.fix),
      proposals,
      waived: waiverOf(this.register, key),
    };
  }

  /** The second of two equal keys gets "#2". */
  private ownKey(key: string): string {
    const bare = key.replace(/:$/, "");
    const times = (this.keys.get(bare) ?? 0) + 1;
    this.keys.set(bare, times);
    return times === 1 ? bare : `${bare}#${times}`;
  }
}

const cellKey = (id: string, { subject, column }: CheckFinding): string =>
  `${id} ${JSON.stringify(subject)} ${column ?? ""}`;

function taskOf({ plan, answers }: Register, subject: FindingSubject): string | null {
  if (subject.kind === "task") return plan.tasks[subject.at]?.id ?? null;
  if (subject.kind === "answer") return answers[subject.at]?.task ?? null;
  return null;
}
