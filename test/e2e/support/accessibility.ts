import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

/** What axe finds as the page stands, one line a finding and place. `frame` leaves out what is around it. */
export async function axeFindings(page: Page, frame?: string): Promise<string[]> {
  await Promise.all(page.frames().map(movementEnded));
  const axe = new AxeBuilder({ page });
  if (frame !== undefined) axe.include([frame, "body"]);
  const { violations } = await axe
    // Only what is found is told: listing thousands of cells that are well takes most of the time.
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html.slice(0, 120)} ${node.failureSummary ?? ""}`),
  );
}

/** A button that was just made usable keeps the colours of an unusable one until the next frame is drawn, however short its transition. */
const movementEnded = (frame: Frame): Promise<void> =>
  frame.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
