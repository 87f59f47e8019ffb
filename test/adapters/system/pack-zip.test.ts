import { unzipSync } from "fflate";
import { packZip } from "../../../src/adapters/system/pack-zip";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = [
  { name: "02 UBND xã Thủy Nguyên 2025-Q3.xlsx", bytes: bytes("hai") },
  { name: "01 Sở Xây dựng 2025-Q3.xlsx", bytes: bytes("một") },
];

describe("packZip", () => {
  it("keeps Vietnamese names, contents and order", () => {
    const unpacked = Object.entries(unzipSync(packZip(FILES)));
    expect(unpacked.map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
      ["02 UBND xã Thủy Nguyên 2025-Q3.xlsx", "hai"],
      ["01 Sở Xây dựng 2025-Q3.xlsx", "một"],
    ]);
  });

  it("marks names as UTF-8, so that Windows shows them", () => {
    const zip = packZip(FILES);
    expect(new DataView(zip.buffer, zip.byteOffset).getUint16(6, true) & 0x0800).toBe(0x0800);
  });

  it("gives the same bytes at any time", () => expect(Buffer.compare(packZip(FILES), packZip(FILES))).toBe(0));
});
