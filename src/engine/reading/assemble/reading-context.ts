import type { BodyDirectory } from "../../bodies/body-directory";
import type { Finding, Severity } from "../../model/finding";
import type { SourcePlace } from "../../source/source-document";
import type { PciEdition } from "../sub-indices/sub-index-list";

/** What the values of a table are read against: the plan's own dates, and the bodies that are known. */
export interface ReadingContext {
  readonly issuedOn: string | null;
  readonly planYear: number | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly edition: PciEdition | null;
  readonly directory: BodyDirectory;
}

/** A doubt about one value, before it is known which task and place it concerns. */
export interface Doubt {
  readonly id: string;
  readonly severity: Severity;
  readonly value: string | null;
  readonly suggestion: string | null;
  readonly args: Readonly<Record<string, string | number>>;
}

export const findingOf = (doubt: Doubt, place: SourcePlace, task: string | null): Finding => ({
  id: doubt.id,
  severity: doubt.severity,
  place,
  task,
  value: doubt.value,
  suggestion: doubt.suggestion,
  args: { ...doubt.args },
});
