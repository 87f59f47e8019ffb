import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../../src/adapters/system/sha256";
import { plainSha256 } from "../../../src/adapters/system/sha256-plain";

const byNode = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const bySteps = (bytes: Uint8Array): string => Buffer.from(plainSha256(bytes)).toString("hex");

describe("the digest of a file", () => {
  test("is that of the platform", async () => {
    const bytes = new TextEncoder().encode("Phiếu báo cáo");
    expect(await sha256(bytes)).toBe(byNode(bytes));
  });

  test("by our own steps is the same, at every length around a block", () => {
    for (let length = 0; length <= 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 7 + length) % 256);
      expect(bySteps(bytes)).toBe(byNode(bytes));
    }
  });

  test("by our own steps is the same for any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => bySteps(bytes) === byNode(bytes)));
  });

  test("is told where the browser keeps its own from a page that came over plain http", async () => {
    const bytes = new TextEncoder().encode("Phiếu báo cáo");
    const own = jest.spyOn(globalThis.crypto, "subtle", "get").mockReturnValue(undefined as never);
    expect(await sha256(bytes)).toBe(byNode(bytes));
    own.mockRestore();
  });
});
