import * as z from "zod";

/**
 * A sub-index (`Chỉ số`). `key` is "edition.name" ("pci-2025.market-entry"); `weight` in percent of the whole, null where
 * no text states it; `succeeds` are keys of older sub-indices whose mean stands in for a missing score (a proposal).
 */
export const subIndexSchema = z.object({
  key: z.string(),
  name: z.string(),
  index: z.string(),
  edition: z.string(),
  weight: z.number().nullable(),
  aliases: z.array(z.string()),
  succeeds: z.array(z.string()),
});
export type SubIndex = z.infer<typeof subIndexSchema>;
