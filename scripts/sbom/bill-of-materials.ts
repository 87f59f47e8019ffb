import * as z from "zod";

/** Licences we ship under: permissive ones only. "A OR B" passes where one of them does, "A AND B" where all do. */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Zlib",
]);

const lockSchema = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

export interface Component {
  readonly name: string;
  readonly version: string;
  /** As the package says; null where it says nothing. */
  readonly licence: string | null;
  readonly sha512: string | null;
  /** False for what only builds and tests. */
  readonly shipped: boolean;
}

/** What the lock file installs, by name and version, each once. */
export function componentsOf(lockFile: unknown): Component[] {
  const { packages } = lockSchema.parse(lockFile);
  const found = new Map<string, Component>();
  for (const [path, { version, license, integrity, dev, devOptional }] of Object.entries(packages)) {
    const name = path.split("node_modules/").at(-1) ?? "";
    if (name === "" || version === undefined) continue;
    const sha512 = /^sha512-(.+)$/.exec(integrity ?? "")?.[1] ?? null;
    const shipped = dev !== true && devOptional !== true;
    const key = `${name}@${version}`;
    const known = found.get(key);
    found.set(key, { name, version, licence: license ?? null, sha512, shipped: shipped || known?.shipped === true });
  }
  return [...found.values()].sort((one, other) =>
    compare(`${one.name}@${one.version}`, `${other.name}@${other.version}`),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Of licences that mix both words every one has to pass. */
export function isAllowed(licence: string | null): boolean {
  if (licence === null) return false;
  const names = licence.replace(/[()]/g, "").split(/\s+(?:AND|OR)\s+/);
  const isChoice = / OR /.test(licence) && !/ AND /.test(licence);
  const passes = (name: string): boolean => ALLOWED_LICENCES.has(name);
  return isChoice ? names.some(passes) : names.every(passes);
}

/** A bill of materials in the words of CycloneDX 1.5. The same lock file gives the same text. */
export function billOfMaterials(lockFile: unknown): unknown {
  const { name, version } = lockSchema.parse(lockFile);
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name, version } },
    components: componentsOf(lockFile).map((component) => ({
      type: "library",
      name: component.name,
      version: component.version,
      scope: component.shipped ? "required" : "excluded",
      purl: `pkg:npm/${component.name.replace("@", "%40")}@${component.version}`,
      ...(component.licence === null ? {} : { licenses: [{ expression: component.licence }] }),
      ...(component.sha512 === null
        ? {}
        : { hashes: [{ alg: "SHA-512", content: Buffer.from(component.sha512, "base64").toString("hex") }] }),
    })),
  };
}
