import type { ExpectedAnswer } from "../model/expected-answer";
import { answerRow } from "../model/odd-cell";
import { isExemption, isOurBasis } from "./basis";
import { exemptionDecision } from "./exceptions";

/** Rows in which a person wrote "Không giao …" into `Căn cứ giao`, as decisions: the reason is kept word for word. */
export const exemptionsIn = (rows: readonly ExpectedAnswer[]): Record<string, string> =>
  Object.fromEntries(
    rows
      .filter(({ basis }) => isExemption(basis))
      .map(({ task, body, basis }) => [exemptionDecision(task, body), basis]),
  );

/**
 * The rows of `Theo dõi` after a period was worked out anew. Rows of other periods stay; in the period itself a row keeps its
 * status and reason, and a row with a basis in a person's words stays, whether the plan asks for it or not. Exemptions go.
 */
export function mergeExpected(
  existing: readonly ExpectedAnswer[],
  computed: readonly ExpectedAnswer[],
  period: string,
): ExpectedAnswer[] {
  const kept = existing.filter(({ basis }) => !isExemption(basis));
  const known = new Map(kept.map((row) => [answerRow(row), row]));
  const asked = new Set(computed.map(answerRow));
  const typed = kept.filter((row) => row.period === period && !isOurBasis(row.basis) && !asked.has(answerRow(row)));
  const reportDue = computed[0]?.reportDue ?? null;
  return [
    ...kept.filter((row) => row.period < period),
    ...computed.map((row) => withWhatStands(row, known.get(answerRow(row)))),
    ...typed.map((row) => ({ ...row, reportDue: row.reportDue ?? reportDue })),
    ...kept.filter((row) => row.period > period),
  ];
}

function withWhatStands(row: ExpectedAnswer, known: ExpectedAnswer | undefined): ExpectedAnswer {
  if (known === undefined) return row;
  const { status, because, basis } = known;
  return { ...row, status, because, basis: isOurBasis(basis) ? row.basis : basis };
}
