import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkSurroundings } from "../../../src/application/checking/check-surroundings";
import { CATALOGUE } from "../../../src/engine/checks/catalogue";
import { checkRegister } from "../../../src/engine/checks/check-register";
import type { Example } from "../../../src/engine/checks/examples";
import type { Rule } from "../../../src/engine/checks/rule";
import { exampleRegister } from "../../support/example-register";

const RULES = join("src", "engine", "checks", "rules");
const surroundings = checkSurroundings("2025-12-31");
const found = (rule: Rule, example: Example) => checkRegister(exampleRegister(example), surroundings, [rule]);
const named: [string, Rule][] = CATALOGUE.map((rule) => [rule.id, rule]);

describe("the catalogue of checks", () => {
  it("holds at least 45 rules, each once", () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(45);
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  });

  it("lists every file of the folder of rules, and nothing else", () => {
    const files = readdirSync(RULES).map((name) => name.replace(/\.ts$/, ""));
    expect([...CATALOGUE].map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it("has a mirror test for every rule", () => {
    const untested = CATALOGUE.filter(
      ({ id }) => !existsSync(join("test", "engine", "checks", "rules", `${id}.test.ts`)),
    );
    expect(untested.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(named)("%s", (_, rule) => {
  it.each(rule.examples.accepts.map((example, at): [number, Example] => [at + 1, example]))(
    "accepts its example %d",
    (__, example) => {
      expect(found(rule, example)).toEqual([]);
    },
  );

  it.each(rule.examples.rejects.map((example, at): [number, Example] => [at + 1, example]))(
    "reports its example %d",
    (__, example) => {
      expect(found(rule, example).map(({ id }) => id)).toContain(rule.id);
    },
  );

  it("yields only to rules that exist", () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect((rule.yieldsTo ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("says in both languages what is wrong, with every fact filled in", () => {
    for (const example of rule.examples.rejects)
      for (const finding of found(rule, example)) {
        const { vi, en } = rule.message(finding.args);
        expect(`${vi} ${en}`).not.toMatch(/undefined|null|NaN/);
        expect(vi).toBe(vi.normalize("NFC"));
        expect([vi.at(-1), en.at(-1)]).toEqual([".", "."]);
      }
  });
});
