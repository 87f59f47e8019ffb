/**
 * Excel on the web: Office.js moves the focus at every Tab itself, and sends it out of the pane when it stands on something that
 * is no stop of the Tab key, such as the heading of a view that has just come. From there the browser goes on by itself.
 */
export function tabFromHeadings(page: Pick<Document, "addEventListener">): void {
  page.addEventListener("keydown", (event) => {
    const isStop = event.target instanceof HTMLElement && event.target.tabIndex >= 0;
    if (event.key === "Tab" && !isStop) event.stopPropagation();
  });
}
