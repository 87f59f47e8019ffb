import type { Plan } from "../../engine/model/plan";
import { messageOf } from "../../engine/reading/finding-texts";
import type { Language } from "../../engine/text/language";

/** The document `pciwb read --json` prints (DESIGN 3.2), findings with their sentences. */
export function readPlanJson(
  plan: Plan,
  language: Language,
): { readonly schema: "pciwb.read/1" } & Record<string, unknown> {
  return {
    schema: "pciwb.read/1",
    ...plan,
    findings: plan.findings.map((finding) => ({ ...finding, message: messageOf(finding, language) })),
  };
}
