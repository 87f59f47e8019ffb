/** SHA-256 of the bytes, 64 hexadecimal digits. */
export type Digest = (bytes: Uint8Array) => Promise<string>;
