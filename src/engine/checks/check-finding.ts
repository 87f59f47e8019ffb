import type { Finding, Severity } from "../model/finding";
import type { FindingSubject } from "../model/finding-subject";
import type { FixKind, Proposal } from "./rule";

/** A finding of a check: beside what every finding has, where it stands in the workbook and how it can be put right. */
export interface CheckFinding extends Finding {
  /** Unique in the list and the same at every run as long as the defect is the same: waivers and fixes go by it. */
  readonly key: string;
  /** Of its rule; a person may have lowered it in this workbook. */
  readonly ownSeverity: Severity;
  readonly subject: FindingSubject;
  /** Header of the column; null where it is about the row or the plan. */
  readonly column: string | null;
  readonly fix: FixKind;
  /** The likeliest first. */
  readonly proposals: readonly Proposal[];
  /** Why a person let it stand; null where nobody did. "" is a waiver without a reason. */
  readonly waived: string | null;
}
