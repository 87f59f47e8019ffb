/** `npx tsx scripts/sbom.ts`: writes `out/sbom.cdx.json` and tells the licences of what we ship; fails on one that we may not ship. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOfMaterials, componentsOf, isAllowed } from "./sbom/bill-of-materials";

const lockFile: unknown = JSON.parse(readFileSync("package-lock.json", "utf8"));
mkdirSync("out", { recursive: true });
writeFileSync(join("out", "sbom.cdx.json"), `${JSON.stringify(billOfMaterials(lockFile), null, 2)}\n`);

const components = componentsOf(lockFile);
const shipped = components.filter((component) => component.shipped);
const counts = new Map<string, number>();
for (const { licence } of shipped) counts.set(licence ?? "not said", (counts.get(licence ?? "not said") ?? 0) + 1);
for (const [licence, count] of [...counts].sort(([, one], [, other]) => other - one))
  process.stdout.write(`${String(count).padStart(5)}  ${licence}\n`);
process.stdout.write(
  `${shipped.length} packages shipped, ${components.length - shipped.length} for building and testing\n`,
);
for (const { name, version, licence } of shipped.filter(({ licence }) => !isAllowed(licence))) {
  process.stdout.write(`NOT ALLOWED  ${name}@${version}: ${licence ?? "no licence said"}\n`);
  process.exitCode = 1;
}
