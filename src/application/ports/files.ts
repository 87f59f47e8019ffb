/** Files of the machine, as the command line needs them. Paths are the user's own words. */
export interface Files {
  /** Null where there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  exists(path: string): Promise<boolean>;
  /** Writes to a temporary file beside the target and renames it: either the old file or the whole new one is there. */
  write(path: string, bytes: Uint8Array): Promise<void>;
}
