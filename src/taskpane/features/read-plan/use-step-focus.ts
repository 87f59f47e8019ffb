import { type RefObject, useEffect, useRef } from "react";

/**
 * After a person's step the control that was pressed is gone: the focus goes to what is new (a failure, else the heading), so
 * that keyboard and screen reader go on from there. The first view takes no focus from anybody.
 */
export function useStepFocus(step: string, view: RefObject<HTMLElement | null>): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    view.current?.querySelector<HTMLElement>("[data-step-focus]")?.focus();
  }, [step, view]);
}
