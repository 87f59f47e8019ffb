import * as z from "zod";

/**
 * The schema of a record whose keys are words of a file. The library's own record leaves out a key called "__proto__"; here it is a
 * word like others.
 */
export const recordOfWords = <T>(value: z.ZodType<T>) =>
  z
    .preprocess(entriesOf, z.array(z.tuple([z.string(), value])))
    .transform((entries) => Object.fromEntries<T>(entries.map(([word, held]) => [word, held])));

const entriesOf = (record: unknown): unknown =>
  typeof record === "object" && record !== null && !Array.isArray(record) ? Object.entries(record) : null;
