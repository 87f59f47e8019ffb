import type { DocumentInput, Progress } from "../application/ports/document-reader";
import type { HostFailure, OpenWorkbook, UndoableChange } from "../application/ports/open-workbook";
import type { ReportWriter } from "../application/ports/report-writer";
import type { ReturnReaders } from "../application/ports/return-readers";
import type { Occasion } from "../application/register/write-register";
import type { ConsolidationRequest } from "../application/returns/consolidate-returns";
import type { PeriodFailure } from "../application/returns/expect-answers";
import {
  type ConsolidationView,
  previewConsolidation,
  type WrittenConsolidation,
  writeConsolidation,
} from "../application/returns/open-consolidation";
import {
  type DistributionPreview,
  type DistributionTools,
  type HandedOut,
  handOutForms,
  previewDistribution,
} from "../application/returns/open-distribution";
import { rememberedReturns } from "../application/returns/remembered-returns";
import { draftReport, type SummaryOptions, writeSummary } from "../application/summary/open-summary";
import { previewSummary, type SummaryPreview } from "../application/summary/preview-summary";
import type { SummaryRequest } from "../application/summary/summarise-register";
import type { ReportFile } from "../application/summary/write-report";
import type { Result } from "../engine/result";
import type { RegisterFailure } from "../engine/sheets/register/read-register";
import type { StatusFailure } from "../engine/status/status-question";
import { pacedProgress } from "./paced-progress";

type Asked<T> = Promise<Result<T, HostFailure | RegisterFailure | PeriodFailure>>;
type Judged<T> = Promise<Result<T, HostFailure | RegisterFailure | StatusFailure>>;

/** Forms out, returns in, and what is made of them. */
export interface QuarterJobs {
  previewDistribution(workbook: OpenWorkbook, period: string): Asked<DistributionPreview>;
  handOutForms(workbook: OpenWorkbook, period: string, occasion: Occasion, progress: Progress): Asked<HandedOut>;
  previewConsolidation(
    workbook: OpenWorkbook,
    request: ConsolidationRequest,
    files: readonly DocumentInput[],
    progress: Progress,
  ): Asked<ConsolidationView>;
  writeConsolidation(
    workbook: OpenWorkbook,
    asked: { readonly request: ConsolidationRequest; readonly occasion: Occasion },
    files: readonly DocumentInput[],
    progress: Progress,
  ): Asked<WrittenConsolidation>;
  previewSummary(workbook: OpenWorkbook, request: SummaryRequest): Judged<SummaryPreview>;
  writeSummary(workbook: OpenWorkbook, options: SummaryOptions, occasion: Occasion): Judged<UndoableChange | null>;
  draftReport(workbook: OpenWorkbook, request: SummaryRequest, occasion: Occasion): Judged<ReportFile>;
}

export interface QuarterTools {
  readonly returns: ReturnReaders;
  readonly forms: DistributionTools;
  readonly reports: ReportWriter;
}

/** What was read of the returns is kept here, in the background, until others are read. */
export function quarterJobs({ returns, forms, reports }: QuarterTools): QuarterJobs {
  const readers = rememberedReturns(returns);
  return {
    previewDistribution,
    handOutForms: (workbook, period, occasion, progress) =>
      handOutForms(workbook, period, occasion, { ...forms, progress: pacedProgress(progress) }),
    previewConsolidation: (workbook, request, files, progress) =>
      previewConsolidation(workbook, request, { files, readers, progress: pacedProgress(progress) }),
    writeConsolidation: (workbook, asked, files, progress) =>
      writeConsolidation(workbook, asked, { files, readers, progress: pacedProgress(progress) }),
    previewSummary,
    writeSummary,
    draftReport: (workbook, request, occasion) => draftReport(workbook, request, { occasion, writer: reports }),
  };
}
