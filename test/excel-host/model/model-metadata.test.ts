import { loadLibrary } from "../transports/library";
import { memberNames } from "./host-object";
import { MODEL_CLASSES } from "./model-classes";

const { metadata } = loadLibrary();

describe("the model speaks the library's language: every member is spelt as in the library's own metadata", () => {
  test.each(MODEL_CLASSES.map((type) => [type.className, type] as const))("%s", (className, type) => {
    const known = metadata.classes.get(className);
    if (!known) throw new Error(`the library has no class ${className}`);
    const { getters, setters, methods } = memberNames(type.prototype);
    const properties = [...known.scalars, ...known.navigations];
    expect(getters.filter((name) => name !== "className" && !properties.includes(name))).toEqual([]);
    expect(setters.filter((name) => !known.writable.has(name))).toEqual([]);
    expect(methods.filter((name) => !known.methods.includes(name))).toEqual([]);
  });

  test("a property the library lets add-ins write can be written here, where it can be read", () => {
    const missing = MODEL_CLASSES.flatMap((type) => {
      const known = metadata.classes.get(type.className);
      const { getters, setters } = memberNames(type.prototype);
      return getters
        .filter((name) => known?.writable.has(name) && !setters.includes(name))
        .map((name) => `${type.className}.${name}`);
    });
    expect(missing).toEqual([]);
  });

  test("what the library has and the model lacks is counted, not forbidden: the work list of the README", () => {
    const lacking = MODEL_CLASSES.map((type) => {
      const known = metadata.classes.get(type.className);
      const { getters, methods } = memberNames(type.prototype);
      const all = [...(known?.scalars ?? []), ...(known?.navigations ?? []), ...(known?.methods ?? [])];
      return {
        name: type.className,
        missing: all.filter((name) => !getters.includes(name) && !methods.includes(name)),
      };
    });
    if (process.env["EXCEL_HOST_REPORT"]) {
      for (const { name, missing } of lacking) if (missing.length > 0) console.info(`${name}: ${missing.join(" ")}`);
    }
    const range = lacking.find(({ name }) => name === "Range")?.missing ?? [];
    expect(range).not.toContain("values");
    expect(lacking.length).toBeGreaterThan(50);
  });
});
