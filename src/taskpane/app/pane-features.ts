import { checkFeature } from "./check-feature";
import { fillFormFeature } from "./fill-form-feature";
import { consolidateFeature, distributeFeature, type QuarterTools, summariseFeature } from "./quarter-features";
import type { PaneFeatures } from "./shell";
import { statusFeature } from "./status-feature";

/** The features that work alike in Excel and on the page. A new one is one line here. */
export const paneFeatures = (tools: QuarterTools, storage: Storage | null): PaneFeatures => ({
  check: checkFeature(tools),
  status: statusFeature(tools),
  distribute: distributeFeature(tools),
  consolidate: consolidateFeature(tools),
  summarise: summariseFeature(tools),
  fillForm: fillFormFeature(tools, storage),
});
