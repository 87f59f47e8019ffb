/** Units that PCI ranks in a year: 63 provinces up to 2024, 34 from 2025. Null where the number is not known. */
export const rankedUnits = (index: string, year: number): number | null => {
  if (!["PCI", "PAR INDEX", "SIPAS", "PAPI"].includes(index)) return null;
  return year <= 2024 ? 63 : 34;
};
