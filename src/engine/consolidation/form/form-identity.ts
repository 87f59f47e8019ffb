import type { Finding } from "../../model/finding";
import { normalKey } from "../../text/fold";
import type { HeldReason } from "../held-reasons";
import { type Form, formFinding } from "./form";
import { bodyOfForm, metaOfForm } from "./form-body";
import { daySent } from "./form-day-sent";
import type { FormMeta } from "./form-meta";
import { periodOfForm } from "./form-period";

/** Whose answers a sheet holds, for which period, sent when. */
export interface FormIdentity {
  readonly body: string | null;
  readonly bodyProposal: string | null;
  readonly unknownBody: string | null;
  readonly period: string | null;
  readonly sentOn: string;
  readonly reasons: readonly HeldReason[];
  readonly findings: readonly Finding[];
}

/**
 * `_meta` and the named cells must say the same. Where `_meta` is gone the cells count; where the names are gone too, nobody
 * knows whose form it is: what stands beside "Đơn vị" is then a proposal only.
 */
export function formIdentity(form: Form): FormIdentity {
  const meta = metaOfForm(form);
  const body = bodyOfForm(form, meta);
  const period = periodOfForm(form, meta);
  const sent = daySent(form);
  return {
    body: body.name,
    bodyProposal: body.proposal,
    unknownBody: body.unknown,
    period: period.key,
    sentOn: sent.day,
    reasons: [...body.reasons, ...period.reasons, ...(isOfOtherPlan(form, meta) ? (["other-plan"] as const) : [])],
    findings: [...(meta === null ? [formFinding(form, "meta-missing")] : []), ...body.findings, ...sent.findings],
  };
}

function isOfOtherPlan({ frame: { planNumber } }: Form, meta: FormMeta | null): boolean {
  if (planNumber === null || meta === null || meta.planNumber === null) return false;
  return normalKey(meta.planNumber) !== normalKey(planNumber);
}
