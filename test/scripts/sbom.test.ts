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
    [null, false],
  ])("takes %s for allowed: %s", (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });
});
