/**
 * The PDF library asks the document for its address even in a worker, where there is none, and stops with an error. It gets
 * the address of the worker's script, which lies in the same folder as the pages. Nothing else of a document is pretended.
 */
export function giveAddressToPdfLibrary(): void {
  if (typeof document === "undefined") Object.assign(globalThis, { document: { baseURI: globalThis.location.href } });
}
