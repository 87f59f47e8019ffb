import type { PlanHead } from "../../model/plan";
import { bareName, foldedKey } from "./name-key";
import { type PciEdition, SUB_INDICES } from "./sub-index-list";

/** First day on which plans may mean the new sub-indices: 220/KH-UBND of August 2025 is the first met with them. */
const NEW_NAMES_FROM = "2025-07-01";

/** Names that stand in one edition's own list and not among the other's names and aliases. */
function tellingNames(edition: PciEdition): ReadonlySet<string> {
  const keysOf = (wanted: PciEdition): string[] =>
    SUB_INDICES.filter((entry) => entry.edition === wanted).flatMap((entry) =>
      [entry.name, ...entry.aliases].map(foldedKey),
    );
  const others = new Set(keysOf(edition === "pci-2024" ? "pci-2025" : "pci-2024"));
  return new Set(keysOf(edition).filter((key) => !others.has(key)));
}
const TELLING = { "pci-2024": tellingNames("pci-2024"), "pci-2025": tellingNames("pci-2025") } as const;

/**
 * The edition that a list of names belongs to, by the names that only one edition has ("Tiếp cận đất đai" is old,
 * "Chi phí tuân thủ" is new); null where they do not tell, or tell both ways equally.
 */
export function editionOfNames(names: readonly string[]): PciEdition | null {
  const keys = names.map((name) => foldedKey(bareName(name)));
  const count = (edition: PciEdition): number => keys.filter((key) => TELLING[edition].has(key)).length;
  const [old, recent] = [count("pci-2024"), count("pci-2025")];
  if (old === recent) return null;
  return old > recent ? "pci-2024" : "pci-2025";
}

/** The edition a plan's targets mean by its years, where its names do not tell; null where there are no years either. */
export function pciEdition(period: PlanHead["period"], issuedOn: string | null): PciEdition | null {
  if (issuedOn !== null && issuedOn < NEW_NAMES_FROM) return "pci-2024";
  if (period !== null) return period.from >= 2025 || issuedOn !== null ? "pci-2025" : "pci-2024";
  return issuedOn === null ? null : "pci-2025";
}
