/** Renews the buttons of manifest.xml from src/commands/ribbon-verbs.ts: `npx tsx scripts/manifest.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { RIBBON_VERBS } from "../src/commands/ribbon-verbs";
import { manifestParts, withParts } from "./manifest-parts";

const before = readFileSync("manifest.xml", "utf8");
writeFileSync("manifest.xml", withParts(before, manifestParts(RIBBON_VERBS)));
process.stdout.write(`manifest.xml: ${RIBBON_VERBS.length} nút\n`);
