import fc from "fast-check";
import { joinedBytes } from "../../src/engine/joined-bytes";

test("pieces stand one after the other, empty ones and none at all included", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 9 })), (pieces) => {
      expect([...joinedBytes(pieces)]).toEqual(pieces.flatMap((piece) => [...piece]));
    }),
  );
});
