import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../../context/choices";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";
import type { PlanPreview } from "./read-plan-jobs";

/** Tells what stands in the workbook already, and warns where it is another plan. */
export function ExistingNote({ preview }: { readonly preview: PlanPreview }) {
  const texts = useTexts({ vi, en }).preview;
  const { existing, reading } = preview;
  if (existing === null) return null;
  const same = existing.planNumber === reading.plan.plan.number;
  return (
    <MessageBar intent={same ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        {same
          ? texts.existingSame(existing.tasks)
          : texts.existingOther(texts.otherPlan(existing.planNumber), existing.tasks)}
      </MessageBarBody>
    </MessageBar>
  );
}
