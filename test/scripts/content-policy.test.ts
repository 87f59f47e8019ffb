import { createHash } from "node:crypto";
import { contentPolicy, OFFICE_HOST } from "../../scripts/content-policy";
import { drawingFile, importedIcons } from "../../scripts/icon-subset";

const rule = (policy: string, name: string): string | undefined =>
  policy
    .split("; ")
    .find((one) => one.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe("content policy of the pages", () => {
  test("lets the page without Excel speak to nobody but its own server", () => {
    expect(contentPolicy("page", "cdn")).not.toMatch(/https?:/);
    expect(contentPolicy("page", "cdn")).toBe(contentPolicy("page", "bundled"));
  });

  test("lets the pane load Office.js from Microsoft only where no copy is bundled", () => {
    expect(OFFICE_HOST).toBe("https://appsforoffice.microsoft.com");
    for (const name of ["script-src", "connect-src"])
      expect(rule(contentPolicy("taskpane", "cdn"), name)).toBe(`'self' ${OFFICE_HOST}`);
    expect(contentPolicy("taskpane", "cdn").split(OFFICE_HOST)).toHaveLength(3);
    expect(contentPolicy("taskpane", "bundled")).not.toMatch(/https?:/);
  });

  test("allows no text to become a program and no inline style with a content", () => {
    for (const page of ["page", "taskpane"] as const) {
      const policy = contentPolicy(page, "cdn");
      expect(policy).not.toMatch(/unsafe/);
      const digest = createHash("sha256").update("").digest("base64");
      expect(rule(policy, "style-src")).toBe(`'self' 'sha256-${digest}'`);
      expect(rule(policy, "default-src")).toBe("'none'");
    }
  });
});

describe("every rule of the policy", () => {
  const NONE = "'none'";
  const SELF = "'self'";
  const RULES = [
    ["img-src", `${SELF} data:`],
    ["font-src", SELF],
    ["connect-src", SELF],
    ["worker-src", SELF],
    ["manifest-src", SELF],
    ["base-uri", NONE],
    ["form-action", NONE],
    ["object-src", NONE],
  ] as const;
  test.each(RULES)("%s is no wider than %s", (name, wanted) => {
    for (const page of ["page", "taskpane"] as const) expect(rule(contentPolicy(page, "bundled"), name)).toBe(wanted);
  });

  test("is one of these: whatever has no rule of its own (frames, media) falls under the one that allows nothing", () => {
    const known = ["default-src", "script-src", "style-src", ...RULES.map(([name]) => name)];
    for (const page of ["page", "taskpane"] as const)
      for (const officeJs of ["cdn", "bundled"] as const)
        expect(
          contentPolicy(page, officeJs)
            .split("; ")
            .map((one) => one.split(" ")[0]),
        ).toEqual(known);
  });
});

describe("icons in the bundle", () => {
  test("are those that are imported, whatever the line breaks", () => {
    const texts = [
      'import { CopyRegular,\n  Warning12Filled as Warn } from "@fluentui/react-icons";',
      "import { bundleIcon, CopyRegular } from '@fluentui/react-icons';",
      'import { Button } from "@fluentui/react-components";',
    ];
    expect(importedIcons(texts)).toEqual(["CopyRegular", "Warning12Filled", "bundleIcon"]);
  });

  test.each([
    ["CopyRegular", "copy"],
    ["CheckmarkCircle12Filled", "checkmark-circle"],
    ["DocumentArrowUpRegular", "document-arrow-up"],
    ["bundleIcon", null],
  ])("%s lies in the file %s", (name, file) => {
    expect(drawingFile(name)).toBe(file);
  });
});
