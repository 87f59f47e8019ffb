import { type ReactNode, useRef } from "react";
import { VERBS, type Verb } from "../../application/quarter-verbs";
import { WorkbookWhileInFront } from "../context/workbook";

export interface StepViewsProps {
  /** Null: none of them is in front. */
  readonly active: Verb | null;
  readonly children: Readonly<Partial<Record<Verb, ReactNode>>>;
}

/** The views of the steps, of which one is in front; a view that was begun keeps its work while another is looked at. */
export function StepViews({ active, children }: StepViewsProps) {
  const begun = useRef(new Set<Verb>());
  if (active !== null) begun.current.add(active);
  return VERBS.filter((verb) => begun.current.has(verb)).map((verb) => (
    <div key={verb} hidden={verb !== active}>
      <WorkbookWhileInFront isInFront={verb === active}>{children[verb]}</WorkbookWhileInFront>
    </div>
  ));
}
