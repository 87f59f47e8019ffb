import { useEffect } from "react";
import type { DocumentInput } from "../../../application/ports/document-reader";
import type { ConsolidationRequest } from "../../../application/returns/consolidate-returns";
import type { ConsolidationView, WrittenConsolidation } from "../../../application/returns/open-consolidation";
import { useChoices, useTexts } from "../../context/choices";
import { type UsedAsOf, useAsOf } from "../../context/use-as-of";
import { type UsedJob, useJob } from "../../context/use-job";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";
import type { ConsolidateFeature } from "./consolidate-feature";
import type { Decisions } from "./held-decisions";

type Files = readonly DocumentInput[];

export interface UsedConsolidation {
  readonly asOf: UsedAsOf;
  readonly reading: UsedJob<[ConsolidationRequest, Files], ConsolidationView>;
  readonly writing: UsedJob<[ConsolidationRequest, Files], WrittenConsolidation>;
  readonly view: ConsolidationView | null;
  readonly write: () => void;
  /** What was written; null: nothing yet. */
  readonly told: string | null;
}

/** Reads the files again whenever they, the day, the period or the decisions change; writes when the person says so. */
export function useConsolidation(feature: ConsolidateFeature, files: Files, decisions: Decisions): UsedConsolidation {
  const texts = useTexts({ vi, en });
  const { who } = useChoices();
  const asOf = useAsOf(feature.choices);
  const reading = useJob(feature.preview);
  const writing = useJob((control, request: ConsolidationRequest, given: Files) =>
    feature.write(control, { request, who }, given),
  );
  const { request } = asOf;
  const { start } = reading;
  const { dismiss } = writing;
  useEffect(() => {
    if (request !== null && files.length > 0) void start({ ...request, decisions }, files);
  }, [start, request, files, decisions]);
  const write = (): void => {
    dismiss();
    if (request !== null) void writing.start({ ...request, decisions }, files);
  };
  const written = writing.state.step === "done" ? writing.state.value : null;
  const told =
    written === null ? null : written.change === null ? texts.same : texts.written(written.view.conservation.accepted);
  return { asOf, reading, writing, view: reading.state.value, write, told };
}
