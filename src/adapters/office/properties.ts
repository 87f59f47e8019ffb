import type { ContentProperties } from "../../engine/workbook/content";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import { type Step, utf8Bytes } from "./batch";

/** Words about the document. Excel keeps both moments itself; they can be read, not written. */
export const DOCUMENT_WORDS = ["title", "subject", "author", "company"] as const;
export type DocumentWords = Readonly<Record<(typeof DOCUMENT_WORDS)[number], string>>;

/** A person's workbook keeps its title and author: only what is blank is filled in. */
export const queueProperties = ({ properties }: PlainWorkbook, known: DocumentWords): Step[] => {
  const wanted = Object.fromEntries(
    DOCUMENT_WORDS.filter((word) => known[word] === "" && properties[word] !== "").map((word) => [
      word,
      properties[word],
    ]),
  );
  if (Object.keys(wanted).length === 0) return [];
  return [{ bytes: 800 + utf8Bytes(wanted), queue: ({ context }) => context.workbook.properties.set(wanted) }];
};

/** Queues the question who and when; the function it gives reads the answer. The moment of the last change is not told. */
export function loadContentProperties({ workbook }: Excel.RequestContext): () => ContentProperties {
  const properties = workbook.properties.load("title,author,lastAuthor,creationDate");
  return () => ({
    title: properties.title || null,
    author: properties.author || null,
    lastAuthor: properties.lastAuthor || null,
    created: momentOf(properties.creationDate),
    modified: null,
  });
}

function momentOf(moment: unknown): string | null {
  const date = new Date(String(moment));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d+Z$/, "Z");
}
