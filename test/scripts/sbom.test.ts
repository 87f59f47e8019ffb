import { readFileSync } from "node:fs";
import { billOfMaterials, componentsOf, isAllowed } from "../../scripts/sbom/bill-of-materials";

const lockFile: unknown = JSON.parse(readFileSync("package-lock.json", "utf8"));

describe("the bill of materials", () => {
  test("lists what we ship under licences that we may ship", () => {
    const shipped = componentsOf(lockFile).filter((component) => component.shipped);
    expect(shipped.length).toBeGreaterThan(100);
    expect(shipped.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => [name, licence])).toEqual(
      [],
    );
  });

  test("holds every package of package.json with its digest", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    const listed = new Map(
      componentsOf(lockFile).map((component) => [`${component.name}@${component.version}`, component]),
    );
    for (const [name, version] of Object.entries(dependencies)) {
      expect(listed.get(`${name}@${version}`)).toMatchObject({ shipped: true });
    }
  });

  test("is the same at every run, in the format's own words", () => {
    expect(billOfMaterials(lockFile)).toEqual(billOfMaterials(lockFile));
    expect(billOfMaterials(lockFile)).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.5" });
  });

  test.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-or-later)", true],
    ["(MIT AND Zlib)", true],
    ["GPL-3.0-only", false],
    ["MIT AND GPL-3.0-only", false],
    ["(MIT OR GPL-3.0-only) AND SSPL-1.0", false],
    ["MIT AND (Zlib OR ISC)", true],
    ["LGPL-3.0-or-later", false],
    ["AGPL-3.0-only", false],
    ["MPL-2.0", false],
    ["SSPL-1.0", false],
    ["CC-BY-NC-4.0", false],
    ["UNLICENSED", false],
    ["", false],
    [null, false],
  ])("takes %s for allowed: %s", (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });

  test("knows no licence where a package names none, and ships what is shipped in one place at least", () => {
    const both = { version: "1.0.0", license: "MIT" };
    const listed = componentsOf({
      name: "so",
      version: "1.0.0",
      packages: {
        "": { version: "1.0.0" },
        "node_modules/khong-noi": { version: "2.0.0" },
        "node_modules/hai-noi": both,
        "node_modules/chi-de-thu/node_modules/hai-noi": { ...both, dev: true },
        "node_modules/chi-de-thu": { version: "3.0.0", license: "MIT", dev: true },
        "node_modules/a/node_modules/cung-vay": { ...both, devOptional: true },
        "node_modules/cung-vay": both,
      },
    });
    expect(listed.map(({ name, licence, shipped }) => [name, licence, shipped])).toEqual([
      ["chi-de-thu", "MIT", false],
      ["cung-vay", "MIT", true],
      ["hai-noi", "MIT", true],
      ["khong-noi", null, true],
    ]);
  });
});
