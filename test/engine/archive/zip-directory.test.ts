import { strToU8, zipSync } from "fflate";
import { checkedDirectory, MAX_PARTS } from "../../../src/engine/archive/zip-directory";

const kindOf = (bytes: Uint8Array): string => {
  const read = checkedDirectory(bytes);
  return read.ok ? "read" : read.failure.kind === "zip-damaged" ? "damaged" : read.failure.what;
};
/** Place of the first directory entry. */
const directoryAt = (bytes: Uint8Array): number =>
  bytes.findIndex(
    (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2,
  );
const claiming = (bytes: Uint8Array, offset: number, value: number): Uint8Array => {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(directoryAt(changed) + offset, value, true);
  return changed;
};

describe("the table of contents of a zip", () => {
  const good = zipSync({ "word/document.xml": strToU8("<x/>"), "a/": new Uint8Array() });

  it("names the parts and their sizes", () => {
    const read = checkedDirectory(good);
    expect(read.ok && read.value.map(({ name, unpacked, encrypted }) => [name, unpacked, encrypted])).toEqual([
      ["word/document.xml", 4, false],
      ["a/", 0, false],
    ]);
  });

  it("is read also where the zip stands inside a longer buffer", () => {
    const longer = new Uint8Array(good.length + 20);
    longer.set(good, 7);
    expect(kindOf(longer.subarray(7, 7 + good.length))).toBe("read");
  });

  it.each<[string, Uint8Array, string]>([
    ["has no end", good.subarray(0, good.length - 22), "damaged"],
    ["is empty", new Uint8Array(), "damaged"],
    ["claims more than 200 MB", claiming(good, 24, 210 * 1024 * 1024), "unpacked"],
    ["claims a part a hundred times its packed size", zipSync({ a: new Uint8Array(5_000_000) }), "ratio"],
    ["hides the unpacked size of a part", claiming(good, 24, 0), "damaged"],
    ["claims sizes beyond 4 GB without saying them", claiming(good, 24, 0xffff_ffff), "damaged"],
    [
      "has more parts than any document",
      zipSync(Object.fromEntries(Array.from({ length: MAX_PARTS + 1 }, (_, at) => [`p${at}`, new Uint8Array()]))),
      "parts",
    ],
  ])("is refused where it %s", (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });
});
