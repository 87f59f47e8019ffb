import { type RefObject, useEffect } from "react";

/**
 * A control that was pressed may vanish with its view: long work takes its place, the next step comes forward. The focus then
 * goes to the heading of what came (a failure comes first), so that keyboard and screen reader go on from there. It is moved in
 * no other case: nobody who is somewhere is taken away.
 */
export function useKeptFocus(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const whole = area.current;
    if (whole === null) return;
    let last: Element | null = null;
    const came = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    // Only afterwards can be told whether the person went elsewhere or the control went away.
    const left = ({ target }: FocusEvent): void =>
      queueMicrotask(() => {
        if (last === target && target instanceof Element && isThere(target)) last = null;
      });
    const look = (): void => {
      if (last === null || isThere(last)) return;
      const now = document.activeElement;
      if (now !== null && now !== document.body && now !== last) return;
      const next = [...whole.querySelectorAll<HTMLElement>("[data-step-focus]")].find(isThere);
      if (next === undefined) return;
      last = next;
      next.focus();
    };
    // With the next drawing, which measures what came anyway: asked at once, the browser would measure it twice.
    let next = 0;
    const observer = new MutationObserver(() => {
      window.cancelAnimationFrame(next);
      next = window.requestAnimationFrame(look);
    });
    whole.addEventListener("focusin", came);
    whole.addEventListener("focusout", left);
    observer.observe(whole, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden", "class"] });
    return () => {
      observer.disconnect();
      window.cancelAnimationFrame(next);
      whole.removeEventListener("focusin", came);
      whole.removeEventListener("focusout", left);
    };
  }, [area]);
}

/** In the page and not hidden; browsers (and test windows) that cannot tell count what is connected. */
const isThere = (element: Element): boolean =>
  element.isConnected &&
  element.closest("[hidden]") === null &&
  ((element as { checkVisibility?: () => boolean }).checkVisibility?.() ?? true);
