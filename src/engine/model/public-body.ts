import * as z from "zod";

/**
 * A body of the directory (`Đơn vị`). `groups` are the collectives it belongs to ("Các Sở, ban, ngành").
 * `aliases` are other spellings; `succeeds` are bodies it took over from. Dates bound its existence; null = open.
 */
export const publicBodySchema = z.object({
  name: z.string(),
  kind: z.string(),
  groups: z.array(z.string()),
  aliases: z.array(z.string()),
  focalPoint: z.string().nullable(),
  succeeds: z.array(z.string()),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});
export type PublicBody = z.infer<typeof publicBodySchema>;
