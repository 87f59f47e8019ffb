/** Hands a finished file to the person; where it goes is the person's and the browser's business. */
export interface FileSaver {
  save(name: string, bytes: Uint8Array): void;
}
