import type { Severity } from "../../../engine/model/finding";
import type { WordedFinding } from "../../../engine/sheets/register/findings-sheet";

const ORDER: readonly Severity[] = ["error", "warning", "note"];

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly WordedFinding[];
}

/** Errors first; a severity without findings has no group. */
export const findingGroups = (findings: readonly WordedFinding[]): FindingGroup[] =>
  ORDER.map((severity) => ({
    severity,
    findings: findings.filter(({ finding }) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);

/** True where the sources are several files, so that a place must name its file. */
export const areSeveralFiles = (files: readonly (string | null)[]): boolean =>
  new Set(files.filter((file) => file !== null)).size > 1;
