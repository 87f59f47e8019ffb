import { gathered } from "../../src/engine/gathered";

const bodies = [
  { name: "Sở Xây dựng", kind: "department" },
  { name: "UBND phường An Phong", kind: "ward" },
  { name: "Sở Tư pháp", kind: "department" },
];

describe("gathered", () => {
  it("keeps groups in the order in which they are first met, and members in theirs", () => {
    const groups = gathered(bodies, ({ kind }) => kind);
    expect([...groups].map(([kind, group]) => [kind, group.map(({ name }) => name)])).toEqual([
      ["department", ["Sở Xây dựng", "Sở Tư pháp"]],
      ["ward", ["UBND phường An Phong"]],
    ]);
  });

  it("has no group without a member", () => {
    expect(gathered(bodies.slice(0, 0), ({ kind }) => kind).size).toBe(0);
  });
});
