import type { StatusReason } from "../../model/status-reasons";
import type { TimingKind } from "../../model/timing";
import type { StatusRule } from "../status-rule";

const REASONS: Partial<Record<TimingKind, StatusReason>> = {
  conditional: "undecidable-conditional",
  none: "undecidable-none",
  unreadable: "undecidable-unreadable",
};

/** Chưa đủ căn cứ: the timing gives no day to judge by, and no answer of the period helps. */
export const undecidable: StatusRule = {
  status: "undecidable",
  applies: ({ kind, inPeriod }) => REASONS[kind] !== undefined && inPeriod === null,
  reason: ({ kind }) => REASONS[kind] ?? "undecidable-none",
};
