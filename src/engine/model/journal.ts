import * as z from "zod";

/** A line of `Nhật ký`: when (`YYYY-MM-DDThh:mm:ssZ`), who, what was done, and what stood there before and after. */
export const journalEntrySchema = z.object({
  at: z.string(),
  who: z.string(),
  what: z.string(),
  before: z.string(),
  after: z.string(),
  /** Chain mark as it stands in the sheet (see `journal-chain`); absent until the line is written. */
  mark: z.string().exactOptional(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
