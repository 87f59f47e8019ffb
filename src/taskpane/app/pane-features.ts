import type { FeatureTools } from "./feature-tools";
import type { Shell } from "./shell";
import { statusFeature } from "./status-feature";

/** The features that work alike in Excel and on the page. A new one is one line here. */
export const paneFeatures = (tools: FeatureTools): Pick<Shell, "status"> => ({
  status: statusFeature(tools),
});
