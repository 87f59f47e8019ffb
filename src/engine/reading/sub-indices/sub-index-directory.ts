import type { SubIndex } from "../../model/sub-index";
import { SUB_INDICES } from "./sub-index-list";

/**
 * Which old sub-indices stand in for a new one that has no score of its own: a proposal by name and content of the tasks,
 * no published method states it. The new 8 and 9 have no predecessor.
 */
const CROSSWALK: Readonly<Record<string, readonly string[]>> = {
  "pci-2025.market-entry": ["pci-2024.market-entry"],
  "pci-2025.development-resources": ["pci-2024.land-access"],
  "pci-2025.transparency-accountability": ["pci-2024.transparency"],
  "pci-2025.compliance-costs": ["pci-2024.time-costs", "pci-2024.informal-charges"],
  "pci-2025.fair-competition": ["pci-2024.fair-competition"],
  "pci-2025.business-support-labour": ["pci-2024.business-support", "pci-2024.labour-training"],
  "pci-2025.legal-institutions": ["pci-2024.legal-institutions-security"],
  "pci-2025.proactive-government": ["pci-2024.proactive-leadership"],
};

/** Every sub-index we know, as the sheet `Chỉ số` starts with them. Weights are blank: none is published for these years. */
export const subIndexDirectory = (): SubIndex[] =>
  SUB_INDICES.map((one) => ({
    key: one.key,
    name: one.name,
    index: one.index,
    edition: one.key.split(".")[0] ?? "",
    weight: null,
    aliases: [...one.aliases],
    succeeds: [...(CROSSWALK[one.key] ?? [])],
  }));
