import { bugDetail } from "../context/bug-detail";

/** What the browser would print of a bug that nobody caught is printed without its words, which may hold what stands in a file. */
export function tellBugsWithoutWords(window: Window): void {
  window.addEventListener("error", (event) => {
    event.preventDefault();
    console.error(bugDetail(event.error));
  });
  window.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    console.error(bugDetail(event.reason));
  });
}
