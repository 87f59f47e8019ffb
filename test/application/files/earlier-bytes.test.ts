import fc from "fast-check";
import { bytesBefore, earlierBytes } from "../../../src/application/files/earlier-bytes";

const random = (length: number, seed: number): Uint8Array => {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
};
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Two states made of the same stretches in any order, some cut, some repeated, with noise between. */
const states = fc
  .record({
    lengths: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }),
    before: fc.array(fc.tuple(fc.nat(5), fc.nat(60)), { maxLength: 8 }),
    after: fc.array(fc.tuple(fc.nat(5), fc.nat(60)), { maxLength: 8 }),
    noise: fc.uint8Array({ maxLength: 40 }),
  })
  .map(({ lengths, before, after, noise }) => {
    const pieces = lengths.map((length, at) => random(length, at + 1));
    const made = (plan: readonly (readonly [number, number])[]): Uint8Array =>
      joined(...plan.flatMap(([piece, cut]) => [pieces[piece % pieces.length]?.subarray(cut) ?? noise, noise]));
    return { earlier: made(before), later: made(after) };
  });

describe("an earlier state told against the state after it", () => {
  it("comes back byte for byte, whatever the two have in common", () => {
    fc.assert(
      fc.property(states, ({ earlier, later }) => {
        expect(bytesBefore(earlierBytes(earlier, later), later)).toEqual(earlier);
      }),
      { numRuns: 300 },
    );
  });

  it("takes no more than what is new in it, also where parts moved", () => {
    const [one, two, three] = [random(5_000, 1), random(7_000, 2), random(3_000, 3)];
    const told = earlierBytes(joined(one, two, three), joined(three, random(1_000, 4), one, random(900, 5)));
    expect(told.fresh.length).toBeLessThanOrEqual(two.length + 2 * 256);
    expect(told.shared.length).toBeLessThanOrEqual(3);
  });

  it("is all bytes of one kind, or nothing at all, without trouble", () => {
    for (const [earlier, later] of [
      [new Uint8Array(100_000), new Uint8Array(50_000)],
      [new Uint8Array(0), random(10, 1)],
      [random(10, 1), new Uint8Array(0)],
    ] as const)
      expect(bytesBefore(earlierBytes(earlier, later), later)).toEqual(earlier);
  });

  it("is not made up from another state than the one it was told against", () => {
    const [earlier, later] = [random(5_000, 1), joined(random(5_000, 1), random(100, 2))];
    expect(bytesBefore(earlierBytes(earlier, later), joined(random(4_999, 1), random(900, 7)))).toBeNull();
  });
});
