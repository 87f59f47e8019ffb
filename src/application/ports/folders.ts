/** Folders of the machine. */
export interface Folders {
  /**
   * Every file in the folder and the folders in it, as paths from there with "/" between, sorted; null where the path is no
   * folder.
   */
  list(path: string): Promise<readonly string[] | null>;
}
