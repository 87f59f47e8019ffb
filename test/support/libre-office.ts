import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { onPath } from "./on-path";

const PROGRAM = ["soffice", "libreoffice"].find(onPath);
export const hasLibreOffice = PROGRAM !== undefined;

/** Describes what needs LibreOffice: passed over where it is not installed. */
export const withLibreOffice = hasLibreOffice ? describe : describe.skip;

/** LibreOffice believes the results written in a file unless it is told to compute everything anew. */
const COMPUTE_ANEW = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export interface Saving {
  /** Where the files lie; LibreOffice keeps its profile there too, so that it disturbs nobody's own. */
  readonly folder: string;
  readonly files: readonly string[];
  /** An ending, with the words of an export filter after a colon where it takes any. */
  readonly format: string;
  /** Folder within `folder` in which the saved files stand; "" for the folder itself. */
  readonly into: string;
  /** After so long it is ended and the test fails. */
  readonly seconds: number;
  readonly computesAnew?: boolean;
}

/** Has LibreOffice open files and save them in a format. */
export function saveByLibreOffice({ folder, files, format, into, seconds, computesAnew = false }: Saving): void {
  const profile = path.join(folder, "profile");
  if (computesAnew) {
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), COMPUTE_ANEW);
  }
  const options = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", format];
  const given = files.map((file) => path.join(folder, file));
  execFileSync(PROGRAM ?? "", [...options, "--outdir", path.join(folder, into), ...given], {
    stdio: "ignore",
    timeout: seconds * 1_000,
  });
}
