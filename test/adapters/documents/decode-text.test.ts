import fc from "fast-check";
import { decodeText } from "../../../src/adapters/documents/decode-text";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
};
/** "Kế hoạch": in the old code page tones are signs of their own, behind the vowel. */
const OLD_WINDOWS = [0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68];

describe("bytes of a text", () => {
  it.each([
    ["UTF-8", utf8("Kế hoạch số 220")],
    ["UTF-8 with a mark", utf8("\ufeffKế hoạch số 220")],
    ["UTF-16 with a mark, as Excel's “Unicode text”", utf16("\ufeffKế hoạch số 220", false)],
    ["UTF-16 the other way round", utf16("\ufeffKế hoạch số 220", true)],
    ["UTF-16 without a mark", utf16("Kế hoạch số 220", false)],
    ["UTF-16 the other way round without a mark", utf16("Kế hoạch số 220", true)],
  ])("are read as %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe("Kế hoạch số 220");
  });

  it("are read in the old Windows code page of Vietnamese where they are no UTF-8", () => {
    expect(decodeText(new Uint8Array(OLD_WINDOWS)).normalize("NFC")).toBe("Kế hoạch");
  });

  it("are read in the code page that a web page names", () => {
    const page = new Uint8Array([
      ...utf8('<meta http-equiv=x content="text/html; charset=windows-1252"><p>'),
      0xe9,
      0x20,
    ]);
    expect(decodeText(page)).toContain("é");
  });

  it("keep UTF-8 with a broken letter, and with the last letter cut in two, as UTF-8", () => {
    const text = utf8("Kế hoạch nâng cao chỉ số năng lực cạnh tranh");
    expect(decodeText(text.subarray(0, 3))).toBe("K\ufffd");
    const damaged = new Uint8Array([...text, 0xff, 0x20, ...text]);
    expect(decodeText(damaged)).toBe(
      "Kế hoạch nâng cao chỉ số năng lực cạnh tranh\ufffd Kế hoạch nâng cao chỉ số năng lực cạnh tranh",
    );
  });

  it("give every text back that was written as UTF-8, and never break", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("K", "ế", "ạ", "đ", " ", "\t", "\n", "1", "“"), minLength: 9 }),
        (text) => {
          expect(decodeText(utf8(text))).toBe(text);
        },
      ),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeText(bytes) === "string"));
  });
});
