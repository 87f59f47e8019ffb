import type { Digest } from "../../application/ports/digest";

/** SHA-256 by the platform itself: the same in Node and in a browser's page or worker. */
export const sha256: Digest = async (bytes) => {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
