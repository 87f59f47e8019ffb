import { existsSync } from "node:fs";
import path from "node:path";

/** Whether a program of this name can be run here. */
export const onPath = (program: string): boolean =>
  (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
