/**
 * A Word package as markup. The library's build for browsers takes `arrayBuffer`, the one for Node takes `buffer`, and either
 * unzips whatever it is given: it gets the same bytes under both names. Pictures are not read.
 */
export async function wordToHtml(packed: Uint8Array): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const input = { arrayBuffer: packed, buffer: packed } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    ignoreEmptyParagraphs: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
  });
  return value.replace(BACK_LINK, "").replace(HEADER_CELL, "<$1td");
}

/** The arrow behind each note that leads back to its mark is the library's own. */
const BACK_LINK = / ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;
/** A repeated header row is not bold unless its letters are. */
const HEADER_CELL = /<(\/?)th(?=[ >])/g;
