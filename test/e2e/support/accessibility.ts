import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds as the page stands, one line a finding and place. `frame` leaves out what is around it. */
export async function axeFindings(page: Page, frame?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (frame !== undefined) axe.include([frame, "body"]);
  const { violations } = await axe
    // Only what is found is told: listing thousands of cells that are well takes most of the time.
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html.slice(0, 120)}`),
  );
}
