import type { Digest } from "../../application/ports/digest";
import { plainSha256 } from "./sha256-plain";

/**
 * SHA-256 by the platform itself, the same in Node and in a browser's page or worker; by our own steps where a browser keeps it from
 * pages that came over plain http.
 */
export const sha256: Digest = async (bytes) => {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  return hexadecimal(
    subtle === undefined ? plainSha256(bytes) : new Uint8Array(await subtle.digest("SHA-256", ownMemory(bytes))),
  );
};

/** The platform wants memory that no other thread writes to. Only memory shared with one is copied. */
const ownMemory = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);

const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
