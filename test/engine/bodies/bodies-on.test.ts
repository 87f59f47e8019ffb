import { bodiesOn } from "../../../src/engine/bodies/bodies-on";
import { bodyDirectory } from "../../../src/engine/bodies/body-directory";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { readBodies } from "../../../src/engine/bodies/read-bodies";
import type { PublicBody } from "../../../src/engine/model/public-body";

const body = (name: string, more: Partial<PublicBody>): PublicBody => ({
  name,
  kind: "department",
  groups: [],
  aliases: [],
  focalPoint: null,
  succeeds: [],
  validFrom: null,
  validTo: null,
  ...more,
});

/** The department of planning was merged into that of construction on 1 March 2025 (made up). */
const OLD = body("Sở Quy hoạch", { validTo: "2025-02-28" });
const NEW = body("Sở Xây dựng", { validFrom: "2025-03-01", succeeds: ["Sở Quy hoạch"] });
const namesOn = (day: string | null, ...bodies: PublicBody[]) => {
  const { bodies: found, doubts } = readBodies("Sở Quy hoạch", bodyDirectory(bodiesOn(bodies, day)));
  return [found.map(({ name }) => name), doubts.map(({ id }) => id)];
};

describe("a body's name on the day the plan was issued", () => {
  test("stays the old one in a plan from before the merger", () => {
    expect(namesOn("2024-08-26", OLD, NEW)).toEqual([["Sở Quy hoạch"], []]);
  });

  test("becomes the new one, told as renamed, in a plan from after it", () => {
    expect(namesOn("2025-08-28", OLD, NEW)).toEqual([["Sở Xây dựng"], ["body-renamed"]]);
  });

  test("stays as written before the merger where the directory lists the new body only", () => {
    expect(namesOn("2024-08-26", NEW)[0]).toEqual(["Sở Quy hoạch"]);
    expect(namesOn("2025-08-28", NEW)).toEqual([["Sở Xây dựng"], ["body-renamed"]]);
  });

  test("is kept after the body's end where nobody took over", () => {
    expect(namesOn("2025-08-28", OLD)).toEqual([["Sở Quy hoạch"], []]);
  });

  test("is told as before where the plan has no day or the directory no dates: the very same list", () => {
    expect(bodiesOn([OLD, NEW], null)).toEqual([OLD, NEW]);
    expect(bodiesOn(HAI_PHONG, "2020-01-01")).toBe(HAI_PHONG);
  });
});
